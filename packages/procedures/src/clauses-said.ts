import type { Duration } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import { durationsIn } from './durations.ts';
import type { Said } from './procedure.ts';
import type { Reading } from './reading.ts';
import { said } from './said.ts';
import type { Segment } from './segment.ts';

const FORM =
  /\b(?:mau\s+(?:so\s+)?\d{1,3}[a-z]?(?:[.\-/]\d{1,3}[a-z]?)*(?:\s*,?\s+phu\s+luc\s+(?:so\s+)?(?:[ivxlc]+|\d{1,2}[a-z]?))?|(?:theo\s+mau\s+(?:quy\s+dinh\s+)?tai\s+)phu\s+luc(?:\s+(?:so\s+)?(?:[ivxlc]+|\d{1,2}[a-z]?))?|theo\s+mau\b(?!\s+(?:so\s+)?\d)|bieu\s+mau\b)/g;

/** Forms prescribed, in text order, each once. */
export function formsIn(reading: Reading, segments: readonly Segment[]): Said<string>[] {
  const out = new Map<string, Said<string>>();
  for (const segment of segments) {
    for (const found of segment.text.matchAll(FORM)) {
      const start = segment.at.start + found.index;
      const form = said(reading, { start, end: start + found[0].length });
      if (!out.has(form.value)) out.set(form.value, form);
    }
  }
  return [...out.values()];
}

const INSPECTION =
  /\b(?:kiem\s+tra|tham\s+dinh|danh\s+gia|khao\s+sat|xac\s+minh)\s+(?:dieu\s+kien\s+)?(?:thuc\s+te|thuc\s+dia|tai\s+(?:cho|co\s+so|noi|hien\s+truong|dia\s+diem)|hien\s+truong|co\s+so|san\s+tap)/;
const REQUIREMENT =
  /\b(?:dap\s+ung|co\s+du|bao\s+dam|du)\s+(?:cac\s+|day\s+du\s+(?:cac\s+)?|du\s+)?(?:dieu\s+kien|yeu\s+cau|tieu\s+chuan)\b|\bdieu\s+kien\s+(?:cap|de\s+duoc|gia\s+han|huong|dang\s+ky)\b/;

export function inspectionsIn(segments: readonly Segment[]): Range[] {
  return segments.filter((segment) => INSPECTION.test(segment.text)).map((segment) => segment.at);
}

export function requirementsIn(segments: readonly Segment[]): Range[] {
  return segments.filter((segment) => REQUIREMENT.test(segment.text)).map((segment) => segment.at);
}

const VALID =
  /\b(?:co\s+(?:thoi\s+han|gia\s+tri|hieu\s+luc)|thoi\s+han\s+(?:hieu\s+luc\s+)?(?:cua\s+)?(?:giay|the|chung|quyet|ban)|hieu\s+luc\s+cua)\b[^.;]{0,120}$/;

/** How long the result is valid: "có giá trị 03 năm". */
export function validityIn(reading: Reading, segments: readonly Segment[]): Duration | null {
  for (const segment of segments) {
    for (const duration of durationsIn(reading, segment.at)) {
      if (duration.unit !== 'year' && duration.unit !== 'month') continue;
      if (VALID.test(segment.text.slice(0, duration.at.start - segment.at.start))) return duration;
    }
  }
  return null;
}
