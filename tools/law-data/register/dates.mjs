// Dates of one record: those that cannot be are dropped, never moved; `to` becomes the last day in force.
import { parseNumber } from './law-package.mjs';
import { runsOn } from './titles.mjs';

const SHAPE = /^(?:19[4-9]\d|20\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** A day that exists, or null. */
function day(text) {
  if (typeof text !== 'string' || !SHAPE.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return date.toISOString().startsWith(text) ? text : null;
}

export function dayBefore(text) {
  const date = new Date(`${text}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

const years = (from, to) => (Date.parse(to) - Date.parse(from)) / (365.25 * 86_400_000);

/** Dates of a row. `today`: what was issued later is an error of the list. */
export function cleanDates(row, number, kind, today, tally) {
  const dates = { issued: row.ngay_ban_hanh, from: row.ngay_hieu_luc, to: row.ngay_het_hieu_luc };
  for (const name of Object.keys(dates)) {
    const read = day(dates[name]);
    if (dates[name] && !read)
      tally.add('mended: a day that does not exist', `${number} ${name} ${dates[name]}`);
    dates[name] = read;
  }
  const drop = (name, cause) => {
    tally.add(`mended: ${cause}`, `${number} ${name} ${dates[name]}`);
    dates[name] = null;
  };
  const year = parseNumber(number)?.year;
  if (dates.issued && year && !dates.issued.startsWith(year)) {
    const end = `${Number(year) + 1}-01`;
    // A paper numbered in December may be signed in the first days of January.
    if (!dates.issued.startsWith(end)) drop('issued', 'year of issue is not that of the number');
  }
  if (dates.issued && dates.issued > today) drop('issued', 'issued in the future');
  if (
    dates.from &&
    (runsOn(row.ten) || runsOn(row.co_quan) || /ban hành ngày|Điều \d+\./.test(row.co_quan ?? ''))
  )
    drop('from', 'day of effect read from the next entry');
  if (dates.from && !dates.issued && year && !(dates.from.slice(0, 4) >= year))
    drop('from', 'in force before it was issued');
  if (dates.from && dates.issued && dates.from < dates.issued) drop('from', 'in force before it was issued');
  const longest = /^(?:luat|bo-luat|nghi-quyet-quoc-hoi)$/.test(kind) ? 3.01 : 2;
  const base = dates.issued ?? (year ? `${year}-12-31` : null);
  if (dates.from && base && years(base, dates.from) > longest)
    drop('from', 'in force years after it was issued');
  if (dates.to) {
    // The lists give the first day out of force.
    const start = dates.from ?? dates.issued;
    if (start && dates.to <= start) drop('to', 'out of force before it was in force');
    else if (!start && year && dates.to.slice(0, 4) < year) drop('to', 'out of force before it was in force');
    else dates.to = dayBefore(dates.to);
  }
  return dates;
}
