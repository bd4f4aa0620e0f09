import type { Identity } from '@cancu/syntax';
import type { IsoDate } from './date.ts';
import type { ClassReason, DocumentClass } from './document-class.ts';
import { type KindReading, kindByHeading, kindByNumber } from './heading-kind.ts';
import { type IssuerReading, type Level, readIssuer } from './issuer.ts';
import { type DocumentKindId, documentKind } from './kind.ts';
import { administrativeTwin, readNormative } from './normative.ts';
import { type NumberParts, parseNumber } from './number-parts.ts';
import { signedFor } from './signature.ts';

/** What may be known beyond the identity that the parser read. */
export interface IdentityExtra {
  /** The whole left side of the head. */
  readonly issuerText?: string;
  /** The signature block at the end. */
  readonly signatureText?: string;
  /** The day by which the document is judged, where it is not its day of signing. */
  readonly date?: IsoDate;
}

/**
 * What a document is: kind, level, issuer, legal or administrative, with reasons. Never fails: what cannot be told is
 * `unknown` or not `certain`. The level of local texts comes from the head, never from the number, which they share.
 */
export function identifyDocument(identity: Identity, extra: IdentityExtra = {}): DocumentClass {
  const date = extra.date ?? identity.issued;
  const parts = identity.number === null ? null : parseNumber(identity.number);
  const issuer = bestIssuer(identity.issuer, extra.issuerText, date);
  const reasons: ClassReason[] = [];
  const reading = readKind(identity, parts, issuer, reasons);
  const draft = parts !== null && parts.serial === null;
  if (!reading) return unknownKind(issuer, parts, draft, [...reasons, 'kind-unknown']);
  const kind = localKind(reading.kind, issuer, extra.signatureText, reasons);
  const nature = readNormative(documentKind(kind)!, parts, date);
  reasons.push(nature.reason);
  const twin = nature.reason === 'no-year-in-number' || kind === 'quyet-dinh-bo-truong';
  const final = !nature.normative && twin ? administrativeTwin(kind) : kind;
  return {
    kind: final,
    level: levelOf(kind, issuer, reasons),
    issuerKind: issuerOf(kind, final, issuer),
    normative: nature.normative,
    certain: reading.certain && nature.certain,
    draft,
    reasons,
  };
}

function bestIssuer(name: string | null, text: string | undefined, date: IsoDate | null): IssuerReading {
  const first = readIssuer(name ?? '', date);
  const second = readIssuer(text ?? '', date);
  if (first.kind === 'unknown') return second;
  if (first.level !== 'unknown' || second.kind === 'unknown') return first;
  return { ...first, level: second.level, specialZone: first.specialZone || second.specialZone };
}

/** Number and heading together. The number wins, but for a letter's number under another heading. */
function readKind(
  identity: Identity,
  parts: NumberParts | null,
  issuer: IssuerReading,
  reasons: ClassReason[],
): KindReading | null {
  const slug = identity.kind;
  const byNumber = parts && kindByNumber(parts, slug);
  const byHeading = slug === null ? null : kindByHeading(slug, issuer.kind, identity.issuer ?? '');
  if (byNumber?.kind === 'van-ban-hop-nhat' || byHeading?.kind === 'van-ban-hop-nhat') {
    reasons.push('consolidated-text');
    return { kind: 'van-ban-hop-nhat', certain: true };
  }
  if (!byNumber) {
    if (byHeading) reasons.push('kind-by-heading');
    return byHeading;
  }
  const agree = slug === null || sameFamily(byNumber.kind, slug, byHeading?.kind ?? null);
  if (!agree) reasons.push('number-and-heading-differ');
  if (!agree && byNumber.kind === 'cong-van' && byHeading) {
    reasons.push('kind-by-heading');
    return { ...byHeading, certain: false };
  }
  reasons.push(parts?.type === 'TTLT' ? 'joint-by-number' : 'kind-by-number');
  return { kind: byNumber.kind, certain: byNumber.certain && agree };
}

/** "Quyết định" in the heading and QĐ in the number name one family; a joint circular is often headed "Thông tư". */
function sameFamily(byNumber: DocumentKindId, slug: string, byHeading: DocumentKindId | null): boolean {
  return byNumber === byHeading || byNumber.startsWith(slug) || documentKind(byNumber)!.slugs.includes(slug);
}

/** A committee's decision may be its chairman's; a special zone has documents of its own. */
function localKind(
  kind: DocumentKindId,
  issuer: IssuerReading,
  signature: string | undefined,
  reasons: ClassReason[],
): DocumentKindId {
  if (issuer.specialZone && (kind === 'quyet-dinh-ubnd' || kind === 'nghi-quyet-hdnd')) {
    reasons.push('special-zone');
    return 'van-ban-dac-khu';
  }
  if (kind !== 'quyet-dinh-ubnd' && kind !== 'quyet-dinh-chu-tich-ubnd') return kind;
  const signed = signature === undefined ? null : signedFor(signature);
  if (signed === 'committee') reasons.push('signed-for-the-committee');
  if (signed === 'committee') return 'quyet-dinh-ubnd';
  if (signed === 'chairman') reasons.push('signed-as-chairman');
  else if (issuer.kind === 'committee-chairman') reasons.push('issued-by-chairman');
  else return kind;
  return 'quyet-dinh-chu-tich-ubnd';
}

function levelOf(kind: DocumentKindId, issuer: IssuerReading, reasons: ClassReason[]): Level {
  const row = documentKind(kind)!.row;
  const local = typeof row === 'object' && row !== null;
  if (!local && row !== 'administrative' && row !== 'special-zone' && row !== null) return 'central';
  if (issuer.level !== 'unknown') reasons.push('level-by-issuer');
  else if (local) reasons.push('level-unknown');
  return issuer.level;
}

function issuerOf(
  kind: DocumentKindId,
  final: DocumentKindId,
  issuer: IssuerReading,
): DocumentClass['issuerKind'] {
  const own = documentKind(kind)!.issuer;
  if (kind === 'quyet-dinh-chu-tich-ubnd') return 'committee-chairman';
  if (kind === final && own !== 'other') return own;
  return issuer.kind === 'unknown' ? own : issuer.kind;
}

function unknownKind(
  issuer: IssuerReading,
  parts: NumberParts | null,
  draft: boolean,
  reasons: readonly ClassReason[],
): DocumentClass {
  const normative = parts?.yearSlot ?? false;
  return {
    kind: 'unknown',
    level: issuer.level,
    issuerKind: issuer.kind,
    normative,
    certain: false,
    draft,
    reasons,
  };
}
