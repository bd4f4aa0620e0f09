import type { Facts } from './facts.ts';
import type { Group } from './group.ts';
import type { Channel, Said } from './procedure.ts';
import { segmentsIn } from './scope.ts';
import type { Segment } from './segment.ts';

const WAYS: readonly (readonly [Channel, RegExp])[] = [
  [
    'in-person',
    /(?<!cap\s+tren\s)\btruc\s+tiep\b(?!\s+(?:quan|lien|thuc|san|tham|su\s+dung|ky|phu|dieu|chi\s+dao|xac\s+nhan))|\btai\s+(?:tru\s+so|bo\s+phan|trung\s+tam\s+phuc\s+vu|noi\s+tiep\s+nhan)|\b(?:bo\s+phan\s+mot\s+cua|trung\s+tam\s+phuc\s+vu\s+hanh\s+chinh)/,
  ],
  ['post', /\bbuu\s+chinh\b|\bbuu\s+dien\b|\bduong\s+buu\b/],
  [
    'online',
    /\btruc\s+tuy[eê]n\b|\bcong\s+dich\s+vu\s+cong\b|\b(?:moi\s+truong|phuong\s+thuc|duong|phuong\s+tien|hinh\s+thuc)\s+(?:mang|dien\s+tu|truyen)|\bmang\s+(?:thong\s+tin\s+)?dien\s+tu\b|\bmang\s+internet\b|\bmot\s+cua\s+quoc\s+gia\b|\bthu\s+dien\s+tu\b|\bcong\s+thong\s+tin\s+(?:dien\s+tu|mot\s+cua)|\bqua\s+(?:he\s+thong|mang)\b|\bduong\s+truyen\b/,
  ],
];

/** Papers on their way in, with no applicant named: "hồ sơ được gửi …", "cách thức nộp: …". */
const ON_THE_WAY =
  /\b(?:ho\s+so|don|van\s+ban|to\s+khai|giay)\b[^.;]{0,160}\b(?:nop|gui)\b|\b(?:cach\s+thuc|hinh\s+thuc|phuong\s+thuc)\b|\b(?:nop|gui)\b[^.;]{0,60}\b(?:ho\s+so|truc\s+tiep|truc\s+tuyen)/;
/** The way back of the result, and sendings between bodies. */
const WAY_BACK =
  /^\s*(?:viec\s+)?(?:tra|nhan)\s+(?:ket\s+qua|giay)|\bket\s+qua\s+(?:giai\s+quyet|duoc\s+tra)|\btra\s+ket\s+qua\b|\bnhan\s+ban\s+giay\b/;

/** The ways in which an application may be handed in. */
export function channelsOf(group: Group): Said<Channel>[] {
  const out: Said<Channel>[] = [];
  for (const [facts, units] of group.scope) {
    for (const segment of segmentsIn(facts, units)) {
      if (isFiling(facts, segment, group) || listsWays(facts, segment)) collect(segment, out);
    }
  }
  return out;
}

function isFiling(facts: Facts, segment: Segment, group: Group): boolean {
  if (facts.filings.has(segment) || group.common.has(facts)) return true;
  return (
    ON_THE_WAY.test(segment.text) &&
    !WAY_BACK.test(segment.text) &&
    !facts.internal.has(segment) &&
    !facts.steps.get(segment)?.incomplete
  );
}

/** "nộp hồ sơ bằng một trong các cách sau: a) Trực tiếp …; b) …" */
function listsWays(facts: Facts, segment: Segment): boolean {
  if (!segment.clause || segment.unit === segment.clause) return false;
  return (
    facts.segments.some(
      (lead) => lead.unit === segment.clause && facts.filings.has(lead) && lead.text.trimEnd().endsWith(':'),
    ) && segment.text.length < 260
  );
}

/** The ways that one sentence names. */
export function waysIn(segment: Segment): Said<Channel>[] {
  const out: Said<Channel>[] = [];
  collect(segment, out);
  return out;
}

function collect(segment: Segment, out: Said<Channel>[]): void {
  for (const [value, pattern] of WAYS) {
    if (out.some((said) => said.value === value)) continue;
    const found = pattern.exec(segment.text);
    if (!found) continue;
    const start = segment.at.start + found.index;
    out.push({ value, at: { start, end: start + found[0].length } });
  }
}
