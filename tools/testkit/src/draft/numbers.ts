/** How a unit is numbered after the one before it. */
export type Step = 'next' | 'inserted' | 'skipped';

/** The point letters of Vietnamese legal texts in their order: with đ, without f, j, w and z. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const PARTS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu'];

/** Numbers of articles and clauses: 5, 5a, 5b, 6; a skipped number was repealed. `last` is the number before them. */
export function arabic(steps: readonly Step[], last = 0): string[] {
  let number = last;
  let letter = -1;
  return steps.map((step) => {
    if (step === 'inserted' && number > 0 && letter + 1 < LETTERS.length) letter++;
    else {
      number += step === 'skipped' ? 2 : 1;
      letter = -1;
    }
    return `${number}${letter < 0 ? '' : LETTERS[letter]}`;
  });
}

/** Letters of points: a, a1, b, c, d, đ. */
export function letters(steps: readonly Step[]): string[] {
  let letter = -1;
  let digit = 0;
  return steps.map((step) => {
    if (step === 'inserted' && letter >= 0) digit++;
    else {
      letter += step === 'skipped' && letter >= 0 ? 2 : 1;
      digit = 0;
    }
    return `${LETTERS[letter]!}${digit === 0 ? '' : digit}`;
  });
}

/** Roman numbers of chapters: I, II, IIa, III. */
export function romans(steps: readonly Step[]): string[] {
  return arabic(steps).map((number) => number.replace(/^\d+/, (digits) => toRoman(Number(digits))));
}

/** Words of parts: (Phần thứ) nhất, hai, ba. */
export function partWords(count: number): string[] {
  return PARTS.slice(0, count);
}

function toRoman(value: number): string {
  const units = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
  return 'X'.repeat(Math.floor(value / 10)) + units[value % 10]!;
}
