import type { Bilingual } from './bilingual.ts';
import databaseData from './data/held-databases.json' with { type: 'json' };
import data from './data/held-papers.json' with { type: 'json' };
import { Phrases } from './paper-words.ts';

/** A database of the State that can replace a paper (NQ 66.7/2025/NQ-CP Điều 4). */
export interface HeldDatabase {
  readonly key: string;
  readonly name: Bilingual;
  readonly owner: Bilingual;
  /** Rows and procedures of the annexes of NQ 66.7/2025/NQ-CP that point to it. */
  readonly annexRows: number;
  readonly annexProcedures: number;
}

export type HeldCaveat =
  /** Only data that the owner of the database has published count. */
  | 'published-data-only'
  /** The paper may be asked for when the data cannot be read. */
  | 'paper-if-data-fail'
  /** At first only for residential land. */
  | 'residential-land-first'
  /** Only the general duty not to ask twice applies at that date. */
  | 'general-duty-only'
  /** The item accepts another paper instead, which the State may not hold. */
  | 'one-of-several-papers';

/** A group of papers with the phrases by which drafts name them. */
export interface HeldGroup {
  readonly id: string;
  readonly name: Bilingual;
  readonly database: string;
  readonly sources: readonly string[];
  readonly caveats: readonly HeldCaveat[];
  /** The paper itself proves nothing any more; no database has to be published first. */
  readonly worthless?: true;
  readonly phrases: readonly string[];
  readonly not: readonly string[];
}

export const heldDatabases: readonly HeldDatabase[] = databaseData;

export const heldGroups: readonly HeldGroup[] = data.groups as readonly HeldGroup[];

/** Sources that hold for every group, the most specific first. */
export const GENERAL_SOURCES: readonly string[] = data.generalSources;

const mark = (phrases: readonly string[]): Phrases<true> =>
  new Phrases(phrases.map((p) => [p, true] as const));

/** Names of papers; null for a longer name that is another paper. */
export const PAPERS: Phrases<HeldGroup | null> = new Phrases(
  heldGroups.flatMap((group) => [
    ...group.phrases.map((phrase) => [phrase, group] as const),
    ...group.not.map((phrase) => [phrase, null] as const),
  ]),
);

/** What may stand before the name of a paper that is asked for: "bản sao có chứng thực". */
export const LEADS: Phrases<true> = mark(data.leads);
/** Words that begin a new paper: "hoặc", "và", "nộp". */
export const BREAKS: Phrases<true> = mark(data.breaks);
/** "số căn cước công dân": the number is asked for, not the paper. */
export const FIELDS: Phrases<true> = mark(data.fields);
/** The phrase speaks of papers without asking for them; what follows after a comma or "hoặc" belongs to it. */
export const MENTIONS: Phrases<true> = mark(data.mentions);
/** A paper from abroad is not in our databases. */
export const FOREIGN: Phrases<true> = mark(data.foreign);
/** "vốn đầu tư nước ngoài" is said of enterprises registered here. */
export const DOMESTIC: Phrases<true> = mark(data.domesticAfterAll);
/** The item already says that data come first. */
export const FALLBACK: Phrases<true> = mark(data.fallback);
export const ALTERNATIVES: Phrases<true> = mark(data.alternatives);
