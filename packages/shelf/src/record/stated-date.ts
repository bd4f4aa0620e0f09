import type { IsoDate } from '@cancu/law';

const DAY = String.raw`(?:ngày )?(\d{1,2})(?: tháng |[/.-])(\d{1,2})(?: năm |[/.-])(\d{4})`;
const STATED = new RegExp(`^${DAY}`, 'u');

/** The day with which words begin: "ngày 01 tháng 7 năm 2016", "01/7/2016"; null where they begin with none that exists. */
export function statedDate(words: string): IsoDate | null {
  const match = STATED.exec(words);
  if (!match) return null;
  const [, day, month, year] = match as unknown as [string, string, string, string];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return sameDay(date) ? date : null;
}

/** The day `days` after another. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The last day of a span of years that begins on a day: five years from 2023-08-01 end on 2028-07-31. */
export function lastDayOfYears(from: IsoDate, years: number): IsoDate {
  const end = new Date(`${from}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + years);
  return daysAfter(end.toISOString().slice(0, 10), -1);
}

function sameDay(date: IsoDate): boolean {
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
}
