import { type DocumentRecord, type NumberParts, readIssuer, sameIssuer } from '@cancu/law';
import type { Identity } from '@cancu/syntax';

/** Does every province, district and commune count these numbers for itself? */
export function isLocal({ agencies }: NumberParts): boolean {
  return agencies.some((agency) => /^(?:UBND|HĐND|CTUBND)/.test(agency));
}

/**
 * Of the documents of a local number, those of the issuer that the citation names; where it names none, those of the body that
 * issues the draft itself. None where neither is known.
 */
export function ofIssuer(
  records: readonly DocumentRecord[],
  issuer: string | null,
  own: Identity,
): readonly DocumentRecord[] {
  const named = issuer ?? ownLocalIssuer(own);
  if (named === null) return [];
  return records.filter((record) => record.issuer !== undefined && sameIssuer(record.issuer, named));
}

function ownLocalIssuer({ issuer }: Identity): string | null {
  if (issuer === null) return null;
  const { level } = readIssuer(issuer, null);
  return level === 'central' || level === 'unknown' ? null : issuer;
}
