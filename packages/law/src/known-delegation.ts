import type { Bilingual, Verification } from './bilingual.ts';
import data from './data/known-delegations.json' with { type: 'json' };
import read from './data/read-delegations.json' with { type: 'json' };
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
  /** Where it was read by program: its own words of what is to be regulated, and the heading over them; else empty. */
  readonly subject: string;
  readonly from: IsoDate;
  /** Last day; null: as far as is known. */
  readonly until: IsoDate | null;
  readonly gist: Bilingual;
  readonly verification: Verification;
  readonly checked: IsoDate;
  readonly note?: string;
}

/** As stored of a clause that was read in the full text of a law by program; see tools/law-data/delegations.mjs. */
type Read = Pick<
  KnownDelegation,
  'document' | 'article' | 'clause' | 'point' | 'to' | 'from' | 'until' | 'checked'
> & {
  /** Words of what is to be regulated, and the heading of the article. */
  readonly subject: string;
  readonly title: string;
};

/** Every delegating clause that is known; those entered by hand come first. */
export const knownDelegations: readonly KnownDelegation[] = [
  ...(data as readonly Omit<KnownDelegation, 'subject'>[]).map((one) => ({ ...one, subject: '' })),
  ...(read as readonly Read[]).map(fromText),
];

/** Amendments of the law are not set in, so what was read is known at second hand. */
function fromText({ subject, title, ...one }: Read): KnownDelegation {
  const gist = {
    vi: `${one.to.join(', ')} được giao quy định: ${subject}.`,
    en: `${one.to.join(', ')} may regulate: ${subject}.`,
  };
  return { ...one, about: [], subject: `${subject} — ${title}`, gist, verification: 'secondary' };
}

const byDocument = new Map<string, KnownDelegation[]>();
for (const one of knownDelegations)
  byDocument.set(one.document, [...(byDocument.get(one.document) ?? []), one]);

/** The delegating clauses of a document that hold on a day. */
export function knownDelegationsOf(document: string, date: IsoDate): readonly KnownDelegation[] {
  return (byDocument.get(document) ?? []).filter(
    ({ from, until }) => from <= date && (until === null || date <= until),
  );
}
