/** The point letters of Vietnamese legal texts in their order (NĐ 78/2025/NĐ-CP Điều 64): 23, with đ, without f j w z. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/**
 * The parts of a number of a legal unit, for comparing and ordering: `12a` is [12, 'a'], `a1` is ['a', 1], `IV` as a
 * Roman number is [4].
 */
export type Ordinal = readonly (number | string)[];

/** The ordinal of an Arabic or lettered number as printed (`5`, `5a`, `a`, `đ`, `a1`); null when it is neither. */
export function ordinal(number: string): Ordinal | null {
  const digits = /^(\d{1,4})([a-zđ]?)$/u.exec(number.toLowerCase());
  if (digits) return digits[2] ? [Number(digits[1]), digits[2]] : [Number(digits[1])];
  const letter = /^([a-zđ])(\d{0,2})$/u.exec(number.toLowerCase());
  if (letter) return letter[2] ? [letter[1]!, Number(letter[2])] : [letter[1]!];
  return null;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman number in capitals, or null. Accepts only the canonical spelling (`IV`, not `IIII`). */
export function roman(number: string): number | null {
  if (!/^[IVXLC]+$/.test(number)) return null;
  let value = 0;
  for (let i = 0; i < number.length; i++) {
    const here = ROMAN[number[i]!]!;
    value += here < (ROMAN[number[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return toRoman(value) === number ? value : null;
}

const ROMAN_STEPS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The Roman number of 1…399. */
export function toRoman(value: number): string {
  let rest = value;
  let out = '';
  for (const [step, sign] of ROMAN_STEPS) {
    while (rest >= step) {
      out += sign;
      rest -= step;
    }
  }
  return out;
}

/** Is `next` a lawful successor of `before` (same level)? 5→6, 5→5a, 5a→5b, 5a→6; a→b, d→đ, a→a1, a1→b. */
export function follows(before: Ordinal, next: Ordinal): boolean {
  const [b0, b1] = before;
  const [n0, n1] = next;
  if (b0 === n0) {
    if (n1 === undefined) return false;
    if (b1 === undefined) return n1 === 1 || n1 === 'a';
    return isStep(b1, n1);
  }
  return n1 === undefined && isStep(b0!, n0!);
}

function isStep(a: number | string, b: number | string): boolean {
  if (typeof a === 'number' && typeof b === 'number') return b === a + 1;
  if (typeof a === 'string' && typeof b === 'string') {
    const from = POINT_LETTERS.indexOf(a);
    return from >= 0 && POINT_LETTERS.indexOf(b) === from + 1;
  }
  return false;
}

/** Order of two ordinals: negative when `a` stands before `b`. Letters follow the Vietnamese alphabet. */
export function compareOrdinals(a: Ordinal, b: Ordinal): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const x = rank(a[i]);
    const y = rank(b[i]);
    if (x !== y) return x - y;
  }
  return 0;
}

function rank(part: number | string | undefined): number {
  if (part === undefined) return -1;
  if (typeof part === 'number') return part;
  const at = POINT_LETTERS.indexOf(part);
  return at >= 0 ? at + 1 : 100 + (part.codePointAt(0) ?? 0);
}
