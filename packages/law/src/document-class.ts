import type { IssuerKind, Level } from './issuer.ts';
import type { DocumentKindId } from './kind.ts';

/** Why a document was classed as it was. Codes; views word them. */
export type ClassReason =
  | 'kind-by-number'
  | 'kind-by-heading'
  | 'kind-unknown'
  | 'number-and-heading-differ'
  | 'consolidated-text'
  | 'joint-by-number'
  | 'level-by-issuer'
  | 'level-unknown'
  | 'special-zone'
  | 'signed-for-the-committee'
  | 'signed-as-chairman'
  | 'issued-by-chairman'
  | 'always-normative'
  | 'year-in-number'
  | 'no-year-in-number'
  | 'draft-number-blank'
  | 'draft-number-without-year'
  | 'number-missing'
  | 'before-1997'
  | 'administrative-kind'
  | 'type-not-in-force-at-date';

/** What a document is in the system of Luật Ban hành văn bản quy phạm pháp luật. */
export interface DocumentClass {
  readonly kind: DocumentKindId | 'unknown';
  readonly level: Level;
  readonly issuerKind: IssuerKind;
  /** A legal document (văn bản quy phạm pháp luật); false: administrative. */
  readonly normative: boolean;
  /** False where the head leaves kind or nature open: a blank number, two readings that differ, a missing number. */
  readonly certain: boolean;
  /** The serial number is still blank. */
  readonly draft: boolean;
  readonly reasons: readonly ClassReason[];
}
