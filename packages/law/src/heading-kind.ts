import type { IssuerKind } from './issuer.ts';
import { type DocumentKindId, documentKinds } from './kind.ts';
import { STATE_CODES } from './number-noise.ts';
import type { NumberParts } from './number-parts.ts';

/** A kind read from one side of the head, and whether another reading is as good. */
export interface KindReading {
  readonly kind: DocumentKindId;
  readonly certain: boolean;
}

const COURTS_AND_AUDIT = new Set(['TANDTC', 'VKSNDTC', 'KTNN']);

/** The kind that a number shows, helped by the kind printed in the heading (laws and resolutions share one form). */
export function kindByNumber(parts: NumberParts, slug: string | null): KindReading | null {
  if (parts.type === 'TTLT') return jointCircular(parts.agencies);
  if (parts.type === 'NQLT') return jointResolution(parts.agencies);
  if (parts.type === null) return withoutType(parts, slug);
  if (parts.type === 'VBHN') return { kind: 'van-ban-hop-nhat', certain: true };
  const agency = parts.agencies[0] ?? '*';
  if (agency === 'TW') return null; // documents of the Party are outside this system
  const kind = lookUp(parts.type, agency) ?? (STATE_CODES.has(agency) ? null : lookUp(parts.type, '*'));
  if (kind) return { kind, certain: true };
  const letter = documentKinds.find((k) => k.normative.length === 0 && k.numbers[0]?.[0] === parts.type);
  return letter ? { kind: letter.id, certain: true } : null;
}

/** The kind that the heading and the issuer show. */
export function kindByHeading(slug: string, issuer: IssuerKind, issuerText: string): KindReading | null {
  if (slug === 'thong-tu-lien-tich')
    return /tòa án|toà án|kiểm sát|kiểm toán/iu.test(issuerText)
      ? { kind: 'thong-tu-lien-tich', certain: true }
      : { kind: 'thong-tu-lien-tich-bo', certain: issuerText !== '' };
  if (slug === 'quyet-dinh' && issuer === 'committee-chairman')
    return { kind: 'quyet-dinh-chu-tich-ubnd', certain: true };
  const kinds = documentKinds.filter((kind) => kind.slugs.includes(slug));
  if (kinds.length === 1) return { kind: kinds[0]!.id, certain: true };
  const own = kinds.find((kind) => kind.issuer === issuer);
  if (own) return { kind: own.id, certain: true };
  return slug === 'thong-tu' ? { kind: 'thong-tu', certain: false } : null;
}

function lookUp(type: string, agency: string): DocumentKindId | null {
  return documentKinds.find((kind) => kind.numbers.some(([t, a]) => t === type && a === agency))?.id ?? null;
}

function jointCircular(agencies: readonly string[]): KindReading {
  const withCourt = agencies.some((agency) => COURTS_AND_AUDIT.has(agency));
  return { kind: withCourt ? 'thong-tu-lien-tich' : 'thong-tu-lien-tich-bo', certain: agencies.length > 1 };
}

function jointResolution(agencies: readonly string[]): KindReading {
  const withStandingCommittee = agencies.includes('UBTVQH');
  return {
    kind: withStandingCommittee ? 'nghi-quyet-lien-tich-ubtvqh' : 'nghi-quyet-lien-tich-chinh-phu',
    certain: agencies.length > 1,
  };
}

/** `15/2023/QH15`, `91/CP`, or a letter `1234/BXD-QLN`. */
function withoutType(parts: NumberParts, slug: string | null): KindReading | null {
  const agency = parts.agencies[0]!;
  const kinds = documentKinds.filter((kind) => kind.numbers.some(([t, a]) => t === '' && a === agency));
  if (kinds.length > 0) {
    const named = kinds.find((kind) => slug !== null && kind.slugs.includes(slug));
    return { kind: (named ?? kinds[0]!).id, certain: named !== undefined || kinds.length === 1 };
  }
  if (agency === 'CP') return { kind: 'nghi-dinh', certain: false };
  if (agency === 'TTG' && slug === 'quyet-dinh') return { kind: 'quyet-dinh-thu-tuong', certain: false };
  return parts.yearSlot ? null : { kind: 'cong-van', certain: slug === null || slug === 'cong-van' };
}
