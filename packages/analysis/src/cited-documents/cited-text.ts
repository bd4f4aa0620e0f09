import type { DocumentRecord } from '@cancu/law';
import type { Reference } from '../draft.ts';

/** How a cited document was found in the register. */
export type ResolvedBy =
  /** By its number. */
  | 'number'
  /** By its number after slips of scanning and typing were put right. */
  | 'number-mended'
  /** By its name, which one law bears on the day by which the draft is judged. */
  | 'name-at-date'
  /** By its name and the day or year of signing that the draft gives. */
  | 'name-and-issued';

/** Why a cited document was not found. */
export type Unresolved =
  | 'no-such-number'
  /** The number or the name fits several documents, or a place that shares its numbers with others is not named. */
  | 'several'
  | 'name-unknown'
  | 'no-number-and-no-name';

/** What the register has for a cited document. A wrong record is worse than none: in doubt there is none. */
export type Resolution =
  | { readonly record: DocumentRecord; readonly by: ResolvedBy }
  | { readonly record: null; readonly why: Unresolved };

/** One document that a draft names, wherever it names it. */
export interface CitedText {
  /** Its number as the draft gives it; null where the draft never gives one. */
  readonly number: string | null;
  /** Kind and title as first written. */
  readonly name: string | null;
  /** The references to it and its parts, in text order. */
  readonly mentions: readonly Reference[];
  readonly resolution: Resolution;
}
