import { normaliseNumber } from './number.ts';
import { SAME_ISSUER, TYPE_CODES } from './number-noise.ts';

/** A document number taken apart (Luật 80/2015/QH13 Điều 10; Luật 64/2025/QH15 Điều 7 khoản 3). */
export interface NumberParts {
  /** `66.7`, `01`; null where it is left blank for the registry, as in a draft. */
  readonly serial: string | null;
  /** `2025`; null where there is none or it is left blank. */
  readonly year: string | null;
  /** A place for the year is there, filled or blank. A legal document has one, an administrative one has none. */
  readonly yearSlot: boolean;
  /** Sign of the kind in capitals, `NĐ`, `TTLT`; null for laws (`15/2023/QH15`), letters and the oldest numbers. */
  readonly type: string | null;
  /** Signs of the issuers in capitals, the first before its unit: `QĐ-BCA-V03` gives BCA. Several only for joint texts. */
  readonly agencies: readonly string[];
  /** `15` for the fifteenth National Assembly. */
  readonly term: string | null;
}

const JOINT = new Set(['TTLT', 'NQLT']);

/** The parts of a number, or null when it is none. Accepts what `normaliseNumber` accepts. */
export function parseNumber(raw: string): NumberParts | null {
  const text = normaliseNumber(raw);
  const segments = text.split('/');
  if (segments.length < 2) return oldNumber(text);
  const yearSlot = segments.length > 2;
  const year = yearSlot && /^\d{4}$/.test(segments[1]!) ? segments[1]! : null;
  const codes = segments.at(-1)!.toUpperCase().split('-').filter(Boolean);
  if (codes.length === 0 || !/\p{L}/u.test(codes[0]!)) return null;
  const serial = /^\d[\d.]*[A-Z]?$/.test(segments[0]!) ? segments[0]! : null;
  if (serial === null && !/^[.…_\-–()\s]*$/.test(segments[0]!)) return null;
  return { serial, year, yearSlot, ...signs(codes) };
}

/** `13-CP`, the form of the years before 1997. */
function oldNumber(text: string): NumberParts | null {
  const match = /^(\d{1,5})-(CP|TTG|HĐBT|CT|NĐ|QĐ|TTg)$/.exec(text);
  if (!match) return null;
  const sign = match[2]!.toUpperCase();
  const type = TYPE_CODES.has(sign) ? sign : null;
  return { serial: match[1]!, year: null, yearSlot: false, type, agencies: type ? [] : [sign], term: null };
}

function signs(codes: readonly string[]): Pick<NumberParts, 'type' | 'agencies' | 'term'> {
  const type = TYPE_CODES.has(codes[0]!) ? codes[0]! : null;
  const rest = type === null ? codes : codes.slice(1);
  const term = rest.map((sign) => /^(?:QH|UBTVQH)(\d{1,2})$/.exec(sign)?.[1]).find(Boolean) ?? null;
  const named = rest.map((sign) => SAME_ISSUER[sign] ?? sign.replace(/^(QH|UBTVQH)\d{1,2}$/, '$1'));
  return { type, agencies: JOINT.has(type ?? '') ? named : named.slice(0, 1), term };
}
