import { reads, type Token } from '../citation/token.ts';

export interface Numeral {
  readonly value: number;
  /** The token after it. */
  readonly next: number;
}

/**
 * Reads a number at `at`, in digits or words, also said twice:
 *
 *     numeral = digits [ "(" words ")" ] | words [ "(" digits ")" ]          "03 (ba)", "ba mươi (30)", "1,5", "1/2"
 *
 * Dots divide thousands and the comma decimals, as Vietnamese writes them; a dot before one or two digits is read as a comma.
 */
export function numeralAt(list: readonly Token[], at: number): Numeral | null {
  const said = digitsAt(list, at) ?? wordsAt(list, at);
  if (!said || list[said.next]?.text !== '(') return said;
  const again = digitsAt(list, said.next + 1) ?? wordsAt(list, said.next + 1);
  return again && list[again.next]?.text === ')' ? { value: said.value, next: again.next + 1 } : said;
}

/** Figures of the longest number that is read. */
const LONGEST = 15;

function digitsAt(list: readonly Token[], at: number): Numeral | null {
  if (!/^\d{1,12}$/.test(list[at]?.text ?? '')) return null;
  const more = (sign: string, next: number, shape: RegExp) =>
    list[next]?.text === sign &&
    list[next]!.glued &&
    list[next + 1]?.glued === true &&
    shape.test(list[next + 1]!.text);
  let digits = list[at]!.text;
  let next = at + 1;
  if (more('/', next, /^[2-9]$/))
    return { value: Number(digits) / Number(list[next + 1]!.text), next: next + 2 };
  while (digits.length < LONGEST && more('.', next, /^\d{3}$/)) {
    digits += list[next + 1]!.text;
    next += 2;
  }
  if (more(',', next, /^\d{1,2}$/) || more('.', next, /^\d{1,2}$/)) {
    digits += `.${list[next + 1]!.text}`;
    next += 2;
  }
  return { value: Number(digits), next };
}

const UNITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const FIRST: ReadonlySet<string> = new Set([
  'một',
  'hai',
  'ba',
  'bốn',
  'năm',
  'sáu',
  'bảy',
  'bẩy',
  'tám',
  'chín',
  'mười',
  'nửa',
]);

/** Words up to 999: "mười lăm", "hai mươi mốt", "một trăm hai mươi". "năm" counts only with a word behind it, for it is a year too. */
function wordsAt(list: readonly Token[], at: number): Numeral | null {
  const first = list[at]?.low ?? '';
  if (!FIRST.has(first)) return null;
  if (first === 'nửa') return { value: 0.5, next: at + 1 };
  let value = 0;
  let next = at;
  if (reads(list, at + 1, 'trăm')) {
    value = UNITS[first]! * 100;
    next = at + 2;
    if (list[next]?.low === 'linh' || list[next]?.low === 'lẻ') next++;
  }
  const tens = tensAt(list, next);
  if (tens) return { value: value + tens.value, next: tens.next };
  const unit = UNITS[list[next]?.low ?? ''];
  const counts = unit !== undefined && !(list[next]!.low === 'năm' && next > at);
  return counts ? { value: value + unit, next: next + 1 } : next > at ? { value, next } : null;
}

function tensAt(list: readonly Token[], at: number): Numeral | null {
  const low = list[at]?.low ?? '';
  const digit = UNITS[low];
  const isTens = low === 'mười' || (digit !== undefined && list[at + 1]?.low === 'mươi');
  if (!isTens) return null;
  const value = low === 'mười' ? 10 : digit! * 10;
  const next = low === 'mười' ? at + 1 : at + 2;
  const unit = list[next]?.low === 'năm' ? undefined : UNITS[list[next]?.low ?? ''];
  return unit === undefined ? { value, next } : { value: value + unit, next: next + 1 };
}
