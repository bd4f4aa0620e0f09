import { POINT_LETTERS, toRoman } from '@cancu/syntax';
import { vietnameseCount } from './vietnamese-count.ts';

/** A value of a list in its written form; null for a format that the reader does not know. */
export function formatNumber(value: number, format: string, pattern?: string): string | null {
  if (format === 'custom') return pattern === undefined ? null : custom(value, pattern);
  const write = FORMATS.get(format);
  return write ? write(value) : null;
}

/** Number formats of ECMA-376-1, 17.18.59. */
const FORMATS: ReadonlyMap<string, (value: number) => string> = new Map<string, (value: number) => string>([
  ['decimal', String],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['lowerLetter', (value) => letters(value, 'a')],
  ['upperLetter', (value) => letters(value, 'a').toUpperCase()],
  ['lowerRoman', (value) => roman(value).toLowerCase()],
  ['upperRoman', roman],
  ['numberInDash', (value) => `- ${value} -`],
  ['vietnameseCounting', vietnameseCount],
  ['none', () => ''],
  ['bullet', () => ''],
]);

/** Word's letters are the 26 of English and double after z: z, aa, bb … They know no đ. */
function letters(value: number, first: string): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

function roman(value: number): string {
  return value >= 1 && value < 400 ? toRoman(value) : String(value);
}

/**
 * A format by example: `001, 002, 003, ...` (17.9.17). The examples are the first numbers; Vietnamese lists written so
 * (`a, b, c, d, đ, ...`) go on along the alphabet of points.
 */
function custom(value: number, pattern: string): string {
  const examples = pattern
    .normalize('NFC')
    .split(',')
    .map((example) => example.trim())
    .filter((example) => example !== '' && !/^(?:\.+|…)$/.test(example));
  const example = examples[value - 1];
  if (example !== undefined) return example;
  const first = examples[0] ?? '';
  if (/^0\d+$/.test(first)) return String(value).padStart(first.length, '0');
  if (examples.includes('đ')) return POINT_LETTERS[value - 1] ?? String(value);
  if (examples.includes('Đ')) return POINT_LETTERS[value - 1]?.toUpperCase() ?? String(value);
  return String(value);
}
