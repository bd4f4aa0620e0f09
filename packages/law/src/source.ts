import type { Bilingual, Verification } from './bilingual.ts';
import { coreRegister } from './core-register.ts';
import control from './data/sources-control.json' with { type: 'json' };
import costAndFees from './data/sources-cost-and-fees.json' with { type: 'json' };
import heldData from './data/sources-held-data.json' with { type: 'json' };
import lawMaking2015 from './data/sources-law-making-2015.json' with { type: 'json' };
import lawMaking2025 from './data/sources-law-making-2025.json' with { type: 'json' };
import { covers, type IsoDate } from './date.ts';
import type { DocumentKindId } from './kind.ts';

/** What a provision is about; one provision may serve several topics. */
export type Topic =
  | 'administrative-text'
  | 'assessment'
  | 'business-conditions'
  | 'circulars-carry-procedures'
  | 'competence'
  | 'component-duty'
  | 'components'
  | 'conflict-of-laws'
  | 'cost-method'
  | 'definition'
  | 'delegation'
  | 'fees'
  | 'grandfathering'
  | 'held-data'
  | 'held-data-fallback'
  | 'hierarchy'
  | 'household-book'
  | 'local-competence'
  | 'names'
  | 'numbering'
  | 'principles'
  | 'prohibition'
  | 'publication'
  | 'published-data'
  | 'purpose'
  | 'recitals'
  | 'reduction-target'
  | 'repeal'
  | 'residence-as-condition'
  | 'scope'
  | 'special-measures'
  | 'sub-delegation'
  | 'temporary-overlay';

/** A provision of law in one wording, with the days on which it holds. A finding can carry it as it is. */
export interface LegalSource {
  readonly id: string;
  /** Number of the document. */
  readonly document: string;
  /** Vietnamese name of the document. */
  readonly documentName: string;
  readonly documentNameEn: string;
  readonly kind: DocumentKindId;
  /** Null: the document as a whole. */
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
  /** First day on which this wording applies. */
  readonly from: IsoDate;
  /** Last day; null: in force as far as is known. */
  readonly to: IsoDate | null;
  /** What it says, in our own words. */
  readonly gist: Bilingual;
  readonly verification: Verification;
  /** Day on which the fact was last checked. */
  readonly checked: IsoDate;
  readonly topics: readonly Topic[];
  /** What is not certain about it, or what amended it. In Vietnamese. */
  readonly note?: string;
}

/** As stored: the names and the kind come from the register. */
type Stored = Omit<LegalSource, 'documentName' | 'documentNameEn' | 'kind'>;

const STORED = [
  ...lawMaking2015,
  ...lawMaking2025,
  ...control,
  ...heldData,
  ...costAndFees,
] as readonly Stored[];

/** Every source. */
export const legalSources: readonly LegalSource[] = STORED.map((stored) => {
  const record = coreRegister.byNumber(stored.document)[0]!;
  return { ...stored, documentName: record.name.vi, documentNameEn: record.name.en, kind: record.kind };
});

const byId: ReadonlyMap<string, LegalSource> = new Map(legalSources.map((entry) => [entry.id, entry]));

/** The source with this id. Throws on an unknown id: ids stand in code and data, so that is a mistake of ours. */
export function source(id: string): LegalSource {
  const found = byId.get(id);
  if (!found) throw new Error(`no legal source has the id "${id}"`);
  return found;
}

/** The sources on a topic that apply on a day, verified ones first. */
export function sourcesAt(topic: Topic, date: IsoDate): readonly LegalSource[] {
  const found = legalSources.filter((entry) => entry.topics.includes(topic) && covers(entry, date));
  return found.toSorted((a, b) => STANDING[a.verification] - STANDING[b.verification]);
}

const STANDING: Readonly<Record<Verification, number>> = { verified: 0, secondary: 1, recalled: 2 };

/** Of these ids, those that apply on the day, in the order given. */
export function sourcesOf(ids: readonly string[], date: IsoDate): readonly LegalSource[] {
  return ids.map(source).filter((entry) => covers(entry, date));
}
