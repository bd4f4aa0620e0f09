import { type DocumentRecord, type DocumentRegister, type NumberParts, parseNumber } from '@cancu/law';
import type { Identity } from '@cancu/syntax';
import type { Resolution } from './cited-text.ts';
import type { Group } from './grouped.ts';
import { isLocal, ofIssuer } from './local-number.ts';

/** Finds a document by its number. `own`: the identity of the draft, whose province its numbers mean. */
export function resolveNumber(
  number: string,
  group: Group,
  register: DocumentRegister,
  own: Identity,
): Resolution {
  const found = register.byNumber(number);
  if (found.length > 0) {
    const record = oneOf(found, number, group, own);
    if (record === null) return { record: null, why: 'several' };
    return { record, by: isAsPrinted(record.number, group) ? 'number' : 'number-mended' };
  }
  for (const mended of mendings(number, group)) {
    const record = oneOf(register.byNumber(mended), mended, group, own);
    // What was put right is believed only where the day of signing agrees.
    if (record?.issued && group.issued.includes(record.issued)) return { record, by: 'number-mended' };
  }
  return { record: null, why: 'no-such-number' };
}

function oneOf(
  records: readonly DocumentRecord[],
  number: string,
  group: Group,
  own: Identity,
): DocumentRecord | null {
  const parts = parseNumber(number);
  if (!parts || records.length === 0) return null;
  const local = isLocal(parts) ? ofIssuer(records, group.issuer, own) : records;
  const days = group.issued.filter((issued) => issued.length === 10);
  const dated = local.filter((record) => record.issued !== null && days.includes(record.issued));
  if (dated.length > 0) return dated.length === 1 ? dated[0]! : null;
  if (!parts.yearSlot || (days.length > 0 && hasTwoSeries(parts))) return null;
  const fitting = local.filter((record) => isOfKind(record, group.kind));
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The decrees of 2025 were numbered in two series, so that a number of that year with another day is another decree. */
function hasTwoSeries({ type, year }: NumberParts): boolean {
  return type === 'NĐ' && year === '2025';
}

/** Laws and resolutions of one National Assembly may bear one number. */
function isOfKind({ kind }: DocumentRecord, cited: string | null): boolean {
  const law = kind === 'luat' || kind === 'bo-luat';
  if (cited === 'nghi-quyet') return !law;
  return !(cited === 'luat' || cited === 'bo-luat') || law;
}

function isAsPrinted(number: string, { mentions }: Group): boolean {
  const wanted = squashed(number);
  return mentions.some(
    ({ reference, number: given }) =>
      squashed(reference.citation.text).includes(wanted) || squashed(given ?? '') === wanted,
  );
}

function squashed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/(?<=^|\D)0+(?=\d)/g, '')
    .toUpperCase();
}

/** Other readings of a number that no document has: without its year, as the oldest citations have it; with a sign lost. */
function mendings(number: string, { issued }: Group): string[] {
  const parts = parseNumber(number);
  const year = issued.find((day) => day.length === 10)?.slice(0, 4);
  if (!parts || year === undefined) return [];
  const signs = number.slice(number.lastIndexOf('/') + 1);
  if (!number.includes('/') || parts.serial === null) return [];
  if (!parts.yearSlot) return [`${parts.serial}/${year}/${signs}`];
  return [`${parts.serial}/${signs}`, ...(parts.year === year ? [] : [`${parts.serial}/${year}/${signs}`])];
}
