import { POINT_LETTERS, roman, toRoman } from '@cancu/syntax';
import { reads, type Token } from './token.ts';
import type { Level } from './unit-words.ts';

export interface UnitNumber {
  /** As printed, without the word and the signs around it. */
  readonly number: string;
  readonly next: number;
}

const ARABIC = /^\d{1,4}[a-zđ]{0,2}$/u;
const ROMAN = /^[IVXLC]{1,7}[a-z]?$/;
const LETTER = /^[a-zđ]\d{0,2}$/u;
const CAPITAL = /^[A-ZĐ]$/u;
const ORDINAL_WORDS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** What a number of each level may look like; appendices and the annexed tables of rules mix all of them. */
const SHAPES: Readonly<Record<Level, readonly RegExp[]>> = {
  row: [/^\d{1,3}$/, LETTER],
  point: [LETTER, /^\d{1,2}$/],
  clause: [/^\d{1,3}[a-zđ]?$/u, ROMAN, CAPITAL],
  article: [ARABIC],
  form: [/^\d{1,3}\p{L}{0,3}$/u, /^\p{Lu}{1,5}\d{1,3}\p{L}?$/u, ROMAN],
  subsection: [/^\d{1,3}$/, ROMAN, CAPITAL],
  section: [/^\d{1,3}[a-z]?$/, ROMAN, CAPITAL],
  chapter: [ROMAN, /^\d{1,3}[a-z]?$/],
  part: [ROMAN, CAPITAL, /^\d{1,3}$/],
  appendix: [ROMAN, /^\d{1,3}[a-zA-Z]?$/, /^[A-ZĐ]\d?$/u],
};

/** Levels whose numbers may have parts: `B.II`, `I.5`, `2.1`. */
const DOTTED: ReadonlySet<Level> = new Set<Level>([
  'point',
  'clause',
  'subsection',
  'section',
  'appendix',
  'form',
]);

/** Reads the number of a unit of `level` at `at`; null when what stands there is none (an amount, a date, a word). */
export function unitNumberAt(list: readonly Token[], at: number, level: Level): UnitNumber | null {
  const token = list[at];
  if (!token) return null;
  if (level === 'part' && token.low === 'thứ' && ORDINAL_WORDS.includes(list[at + 1]?.low ?? '')) {
    return { number: `thứ ${list[at + 1]!.low}`, next: at + 2 };
  }
  const first = scanned(token.text, level);
  if (!SHAPES[level].some((shape) => shape.test(first))) return null;
  let number = first;
  let next = at + 1;
  const divider = (sign: string) =>
    list[next]?.text === sign && list[next]!.glued && list[next + 1]?.glued === true;
  while (DOTTED.has(level) && divider('.') && /^(?:\d{1,2}|[IVXLC]{1,6})$/.test(list[next + 1]!.text)) {
    number += `.${list[next + 1]!.text}`;
    next += 2;
  }
  while (
    level === 'form' &&
    (divider('/') || divider('-') || divider('.')) &&
    /^[\p{Lu}\d]+$/u.test(list[next + 1]!.text)
  ) {
    number += list[next]!.text + list[next + 1]!.text;
    next += 2;
  }
  return isAmount(list, at, next) ? null : { number, next };
}

/** Scanning takes the digit 1 for a letter: "khoản l", "Điều L7". */
function scanned(number: string, level: Level): string {
  if (level !== 'article' && level !== 'clause') return number;
  return number === 'l' ? '1' : number.replace(/^[lIL](?=\d{1,2}[a-zđ]?$)/u, '1');
}

/** "khoản 500.000 đồng", "điều 12/2020", "mục 5%": the digits go on, so they number no unit. */
function isAmount(list: readonly Token[], at: number, next: number): boolean {
  const [sign, after] = [list[next], list[next + 1]];
  if (!sign?.glued || list[at]!.kind !== 'number') return false;
  if (sign.text === '%') return true;
  return (
    after?.glued === true &&
    /^\d/.test(after.text) &&
    (sign.text === '/' || (/[.,]/.test(sign.text) && /^\d{3}$/.test(after.text)))
  );
}

const MEASURES = new Set(
  'ngày tháng năm giờ phút giây tuần quý lần bộ bản người cá đồng triệu nghìn tỷ tỉ ha m km kg tấn lít cm mm % loại nhóm trường cơ đơn địa cấp'.split(
    ' ',
  ),
);

/** Does the number that ends before `next` count things ("02 bộ", "15 ngày")? Such numbers do not go on a list of units. */
export function countsThings(list: readonly Token[], next: number): boolean {
  const after = list[next];
  return after !== undefined && MEASURES.has(after.low) && !reads(list, next, 'năm này');
}

const LONGEST_RANGE = 600;

/** The numbers from `from` to `to`, both inside; only the two ends where the steps between are not known or too many. */
export function expandRange(from: string, to: string): string[] {
  const head = from.slice(0, from.lastIndexOf('.') + 1);
  if (head !== '') {
    if (!to.startsWith(head)) return [from, to];
    return expandRange(from.slice(head.length), to.slice(head.length)).map((number) => head + number);
  }
  return (
    between(roman, toRoman, from, to) ??
    arabic(from, to) ??
    letters(from, to) ??
    (from === to ? [from] : [from, to])
  );
}

function arabic(from: string, to: string): string[] | null {
  const width = from.startsWith('0') ? from.length : 0;
  const value = (number: string) => (/^\d+$/.test(number) ? Number(number) : null);
  const whole = /^\d+/.exec(to)?.[0] ?? '';
  const inside = between(value, (n) => String(n).padStart(width, '0'), from, whole);
  return inside && whole !== to ? [...inside, to] : inside;
}

function letters(from: string, to: string): string[] | null {
  if (from.length !== 1 || to.length !== 1) return null;
  const value = (letter: string) => POINT_LETTERS.indexOf(letter.toLowerCase());
  const small = from === from.toLowerCase();
  return between(value, (n) => (small ? POINT_LETTERS[n]! : POINT_LETTERS[n]!.toUpperCase()), from, to);
}

function between(
  value: (number: string) => number | null,
  print: (value: number) => string,
  from: string,
  to: string,
): string[] | null {
  const [a, b] = [value(from), value(to)];
  if (a === null || b === null || a < 0 || b <= a || b - a > LONGEST_RANGE) return null;
  return Array.from({ length: b - a + 1 }, (_, i) => print(a + i));
}
