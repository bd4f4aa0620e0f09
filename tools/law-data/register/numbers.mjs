// Numbers: one form, and those that cannot be one are dropped.
import { normaliseNumber, parseNumber } from './law-package.mjs';

/** First and last year of the terms of the National Assembly; the fifteenth ended in April 2026. */
const TERMS = {
  7: [1981, 1987],
  8: [1987, 1992],
  9: [1992, 1997],
  10: [1997, 2002],
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
  16: [2026, 2031],
};

/** The number in one form, or null with the cause told. */
export function cleanNumber(row, tally) {
  const raw = row.so_hieu;
  if (typeof raw !== 'string' || raw.trim() === '') return drop(tally, 'no number', JSON.stringify(raw));
  if (/[-/]$/.test(raw.trim())) return drop(tally, 'number cut off', raw);
  const number = normaliseNumber(latin(raw));
  const parts = parseNumber(number);
  if (!parts || parts.serial === null) return drop(tally, 'no number of a document', raw);
  if (/[\t(]/.test(number) || number.length > 60) return drop(tally, 'no number of a document', raw);
  if (parts.term && parts.year) {
    const [first, last] = TERMS[Number(parts.term)] ?? [0, 0];
    if (Number(parts.year) < first || Number(parts.year) > last)
      return drop(tally, 'year outside the term of the Assembly', raw);
  }
  if (number !== raw) tally.add('mended: number in another spelling', `${raw} → ${number}`);
  return number;
}

/** Cyrillic and Greek letters that look Latin: "BKHĐТ". */
const LOOKALIKES = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  Β: 'B',
  Τ: 'T',
  Ν: 'N',
};

const latin = (text) => text.replace(/[\u0370-\u052f]/gu, (sign) => LOOKALIKES[sign] ?? sign);

function drop(tally, cause, sample) {
  tally.add(`dropped: ${cause}`, sample);
  return null;
}
