import type { Bilingual, Verification } from './bilingual.ts';
import data from './data/known-delegations.json' with { type: 'json' };
import type { IsoDate } from './date.ts';

/**
 * A clause of a law that lets somebody set a procedure: who, and on what. With it a finding can say which article to cite,
 * and a reader that the cited one is meant for somebody else.
 */
export interface KnownDelegation {
  /** Number of the document that delegates. */
  readonly document: string;
  readonly article: string;
  readonly clause: string | null;
  readonly point: string | null;
  /** Who may set it, as drafts name them ("Bộ trưởng Bộ Tài chính"); several where the matter has changed hands. */
  readonly to: readonly string[];
  /** Words for the things it is about; a procedure whose words hold one of them is reached. */
  readonly about: readonly string[];
  readonly from: IsoDate;
  /** Last day; null: as far as is known. */
  readonly until: IsoDate | null;
  readonly gist: Bilingual;
  readonly verification: Verification;
  readonly checked: IsoDate;
  readonly note?: string;
}

/** Every delegating clause that is known. */
export const knownDelegations: readonly KnownDelegation[] = data as readonly KnownDelegation[];

const byDocument = new Map<string, KnownDelegation[]>();
for (const one of knownDelegations)
  byDocument.set(one.document, [...(byDocument.get(one.document) ?? []), one]);

/** The delegating clauses of a document that hold on a day. */
export function knownDelegationsOf(document: string, date: IsoDate): readonly KnownDelegation[] {
  return (byDocument.get(document) ?? []).filter(
    ({ from, until }) => from <= date && (until === null || date <= until),
  );
}
