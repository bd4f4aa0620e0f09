import type { IsoDate } from '@cancu/law';

/** `2026-03-05` as `05/3/2026` for Vietnamese readers and `5 March 2026` for English ones, as data of a message. */
export function dateWords(date: IsoDate): { 'date.vi': string; 'date.en': string } {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const padded = month < 3 ? `0${month}` : String(month);
  return {
    'date.vi': `${String(day).padStart(2, '0')}/${padded}/${year}`,
    'date.en': `${day} ${MONTHS[month - 1]} ${year}`,
  };
}

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
