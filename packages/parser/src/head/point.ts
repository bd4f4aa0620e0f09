import type { Head } from './head.ts';

// a) Nội dung / đ) / a1) / d ) ; "a." and the "c}" of scans are points only in sequence. "(i)", "a.1)" are smaller items.
const POINT = /^([a-zđ])(\d{0,2})\s?(\)|[}\]]|\.(?=\s))\s*/u;

/** The head of a point; null when the line is none. */
export function pointHead(plain: string): Head | null {
  const match = POINT.exec(plain);
  if (!match) return null;
  return {
    unit: 'point',
    number: match[1]! + match[2]!,
    labelEnd: match[0].trimEnd().length,
    strength: match[3] === ')' ? 'strong' : 'weak',
  };
}
