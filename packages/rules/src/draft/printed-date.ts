import type { Draft } from '@cancu/analysis';
import type { Range } from '@cancu/text';
import { wordsBehind } from './words-beside.ts';

/** A date as it is printed behind a number, possible or not. */
export interface PrintedDate {
  readonly at: Range;
  readonly text: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** Written with "tháng" and "năm". */
  readonly inWords: boolean;
}

const DATE =
  /ngày\s{1,9}(\d{1,3})(\s{0,9}[/.-]\s{0,9}|\s{1,9}tháng\s{1,9})(\d{1,3})(?:\s{0,9}[/.-]\s{0,9}|\s{1,9}năm\s{1,9})(\d{2,6})(?![\d/])/u;

/** So far behind the words of a citation its date may begin, where it could not be read as one. */
const BEHIND = 40;

/** The first date inside a citation, or directly behind it where it was no date for the parser. */
export function printedDateOf(at: Range, draft: Draft): PrintedDate | null {
  const words = draft.source.text.slice(at.start, at.end) + wordsBehind(at, draft, BEHIND);
  const match = DATE.exec(words);
  if (!match) return null;
  const length = at.end - at.start;
  if (match.index >= length && !/^[\s,]*$/u.test(words.slice(length, match.index))) return null;
  const [whole, day, divider, month, year] = match as unknown as [string, string, string, string, string];
  const start = at.start + match.index + whole.search(/\d/);
  return {
    at: { start, end: at.start + match.index + whole.length },
    text: whole.slice(whole.search(/\d/)).replace(/\s+/g, ' '),
    day: Number(day),
    month: Number(month),
    year: Number(year),
    inWords: divider.includes('tháng'),
  };
}

/** Is there no such day, or no document of such a year? Two digits of a year are an old habit and no slip. */
export function isImpossible({ day, month, year }: PrintedDate, lastYear: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return true;
  return year > 99 && (year < 1945 || year > lastYear);
}

function daysIn(month: number, year: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** An ISO date in the manner of the one it replaces. */
export function dateLike(iso: string, { inWords }: Pick<PrintedDate, 'inWords'>): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const two = (value: number) => String(value).padStart(2, '0');
  const shownMonth = month < 3 ? two(month) : String(month);
  return inWords ? `${two(day)} tháng ${shownMonth} năm ${year}` : `${two(day)}/${shownMonth}/${year}`;
}
