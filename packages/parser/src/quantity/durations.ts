import type { Duration, DurationUnit } from '@cancu/syntax';
import { reads, type Token, tokens } from '../citation/token.ts';
import { numeralAt } from './numeral.ts';

/** Longer phrases first. Weeks count as seven days. */
const UNITS: readonly (readonly [string, DurationUnit, number])[] = [
  ['ngày làm việc', 'working-day', 1],
  ['ngày', 'day', 1],
  ['tuần', 'day', 7],
  ['giờ', 'hour', 1],
  ['tiếng', 'hour', 1],
  ['tháng', 'month', 1],
  ['năm', 'year', 1],
];

/**
 * The lengths of time in `text`, in order: "05 ngày làm việc", "03 (ba) ngày", "một năm", "1/2 ngày làm việc". Of a span ("từ 05 đến 10
 * ngày") the longer end counts. Dates ("ngày 25 tháng 02 năm 2025") and hours of the clock ("lúc 8 giờ") are none. `at` covers
 * number and unit and counts from `offset`.
 */
export function readDurations(text: string, offset = 0): Duration[] {
  const list = tokens(text);
  const found: Duration[] = [];
  for (let at = 0; at < list.length; ) {
    const read = durationAt(list, at);
    if (read) {
      const { value, unit, next } = read;
      found.push({ value, unit, at: { start: list[at]!.start + offset, end: list[next - 1]!.end + offset } });
    }
    at = read?.next ?? at + 1;
  }
  return found;
}

function durationAt(
  list: readonly Token[],
  at: number,
): { value: number; unit: DurationUnit; next: number } | null {
  const numeral = numeralAt(list, at);
  if (!numeral || NUMBERS_SOMETHING.has(list[at - 1]?.low ?? '') || isTail(list, at)) return null;
  for (const [words, unit, length] of UNITS) {
    if (!reads(list, numeral.next, words)) continue;
    const next = numeral.next + words.split(' ').length;
    if (unit === 'hour' && isClock(list, at, numeral.value, next)) return null;
    if (unit === 'year' && isYear(list, next)) return null;
    return { value: numeral.value * length, unit, next };
  }
  return null;
}

/** Words before a number that it numbers: "ngày 25 tháng …", "tháng 6 năm 2025", "khoản 2 năm …". */
const NUMBERS_SOMETHING: ReadonlySet<string> = new Set([
  'ngày',
  'tháng',
  'quý',
  'điều',
  'khoản',
  'điểm',
  'mục',
  'chương',
  'phần',
  'số',
  'thứ',
  'lần',
  'hằng',
  'hàng',
]);

/** The last figures of a longer number: the 02 of "25/02" is no number by itself. */
function isTail(list: readonly Token[], at: number): boolean {
  const sign = list[at - 1];
  return (
    list[at]!.glued && sign?.glued === true && /^[./]$/.test(sign.text) && list[at - 2]?.kind === 'number'
  );
}

function isYear(list: readonly Token[], next: number): boolean {
  return /^(?:19|20)\d\d$/.test(list[next]?.text ?? '');
}

const CLOCK_WORDS: ReadonlySet<string> = new Set(['lúc', 'hồi', 'trước', 'sau', 'từ', 'đến']);

function isClock(list: readonly Token[], at: number, value: number, next: number): boolean {
  const minutes = list[next]?.kind === 'number';
  const before = list[at - 1]?.low ?? '';
  return minutes || (CLOCK_WORDS.has(before) && (before === 'lúc' || before === 'hồi' || value < 24));
}
