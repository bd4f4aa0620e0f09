import type { Line } from './line.ts';

/** The first line that does not begin before an offset. */
export function firstFrom(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]!.at.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
