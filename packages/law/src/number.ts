import { CODE_NOISE, STATE_CODES, TYPE_CODES } from './number-noise.ts';

const DIGIT_NOISE: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1', i: '1', '|': '1' };

/** Signs that are written with small letters. */
const PRINTED: Readonly<Record<string, string>> = { TTG: 'TTg', TTR: 'TTr', CTR: 'CTr' };

/** No number is longer; what is, is some other text. */
const LONGEST = 120;

/**
 * A document number in one form: composed, without spaces, with the letters that were meant: `63/2010/ND-CP` →
 * `63/2010/NĐ-CP`, `64/2025/QHI5` → `64/2025/QH15`. What is no number comes back without its spaces. Idempotent.
 * The number as printed stays with whoever asked: this form is for looking up.
 */
export function normaliseNumber(raw: string): string {
  if (raw.length > LONGEST) return raw.normalize('NFC').replace(/\s+/g, '');
  let current = raw;
  // A repair may uncover the next one ("NĐCPng"); every step shortens or settles, so a few rounds are enough.
  for (let round = 0; round < 8; round++) {
    const next = repair(current);
    if (next === current) return next;
    current = next;
  }
  return current;
}

function repair(raw: string): string {
  const text = raw
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/\u00d0/g, 'Đ')
    .replace(/\u00f0/g, 'đ')
    .replace(/^(?:số|Số|SỐ|so|So):?/u, '')
    .replace(/[;,:]+$/, '');
  const segments = text.split('/');
  if (segments.length < 2) return text;
  const serial = digits(segments[0]!);
  const year = segments.length > 2 ? digits(segments[1]!) : null;
  const hasYear = year !== null && /^(?:\d{4}|(?:20\d?)?[.…_]+|)$/.test(year);
  const code = codes(segments.slice(hasYear ? 2 : 1).join('-'));
  return [serial, ...(hasYear ? [year] : []), code].join('/');
}

/** Digits read as letters, in a part that is otherwise a number. */
function digits(part: string): string {
  if (!/^[\dOoIli|.]+$/.test(part) || !/\d/.test(part)) return part;
  return [...part].map((sign) => DIGIT_NOISE[sign] ?? sign).join('');
}

function codes(part: string): string {
  const read = part.toUpperCase().split('-').filter(Boolean).map(code);
  return read.flatMap(unglue).join('-');
}

function code(part: string): string {
  const term = /^(QH|UBTVQH)([\dIOL]{1,3})$/.exec(part);
  if (term) return term[1]! + termNumber(term[2]!);
  return PRINTED[part] ?? CODE_NOISE[part] ?? part;
}

/** "QHI5" and "QHI15" are both the fifteenth National Assembly. */
function termNumber(part: string): string {
  const read = part.replace(/[IL]/g, '1').replace(/O/g, '0');
  return read.length > 2 ? read.slice(-2) : read;
}

/** "TTBKHĐT" → "TT", "BKHĐT": the hyphen was lost. Only where the rest is an issuer beyond doubt. */
function unglue(part: string): string[] {
  const upper = part.toUpperCase();
  if (TYPE_CODES.has(upper) || STATE_CODES.has(upper)) return [part];
  for (const length of [4, 2]) {
    const [type, rest] = [upper.slice(0, length), upper.slice(length)];
    const fixed = CODE_NOISE[type] ?? type;
    const issuer = CODE_NOISE[rest] ?? rest;
    if (TYPE_CODES.has(fixed) && (STATE_CODES.has(issuer) || /^B[A-ZĐ]{2,}$/.test(issuer)))
      return [fixed, PRINTED[issuer] ?? issuer];
  }
  return [part];
}
