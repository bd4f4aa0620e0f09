import { readMoney } from '@cancu/parser';
import type { Money } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';

const FEE =
  /\b(?:nop|thu|dong|tra)\s+(?:day\s+du\s+|du\s+)?(?:khoan\s+)?(?:phi|le\s+phi)\b|\b(?:phi|le\s+phi)\s+(?:tham\s+dinh|cap|dang\s+ky|giai\s+quyet|kiem|sat\s+hach|danh\s+gia)|\bmuc\s+(?:phi|le\s+phi)\b/;

/** A fee that the applicant pays; `value` null where the text names no amount. */
export function feeIn(
  reading: Reading,
  segments: readonly Segment[],
): { readonly value: Money | null; readonly at: Range } | null {
  for (const segment of segments) {
    const found = FEE.exec(segment.text);
    if (!found) continue;
    const start = segment.at.start + found.index;
    const [value] = readMoney(reading.words.slice(start, segment.at.end), start);
    return { value: value ?? null, at: { start, end: start + found[0].length } };
  }
  return null;
}
