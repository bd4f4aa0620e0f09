import type { DocumentRecord } from './register.ts';

/** A unit of the text of a law with its words, as they stand in the file that was read. */
export interface TextUnit {
  /** `27`, `4`, `a`. */
  readonly number: string;
  readonly title: string | null;
  /** Its own words on one line each, without those of the units inside it. */
  readonly text: string;
  readonly units: readonly TextUnit[];
}

/** A regulation issued with a document (Quy chế, Quy định kèm theo), which numbers its own articles. */
export interface AttachedText {
  readonly title: string | null;
  readonly articles: readonly TextUnit[];
}

/** The text of one document: its articles with their clauses and points. Amended wording is not set in. */
export interface LawText {
  readonly record: DocumentRecord;
  /** The file it was read from, as the user named it. */
  readonly file: string;
  readonly articles: readonly TextUnit[];
  /** Absent where nothing is issued with it. */
  readonly attachments?: readonly AttachedText[];
}

/** A place in a document; `article` null: the document as a whole. */
export interface ProvisionPlace {
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
}

/** What a look-up of a place in a text gives. */
export type ProvisionAnswer =
  | {
      readonly found: true;
      readonly text: LawText;
      readonly unit: TextUnit;
      readonly path: readonly TextUnit[];
    }
  | {
      readonly found: false;
      readonly text: LawText;
      /** The first unit of the place that is not there. */
      readonly missing: 'article' | 'clause' | 'point';
      /** Numbers that are there instead, in text order. */
      readonly present: readonly string[];
    };

/** The texts of law that are at hand. */
export interface TextShelf {
  readonly texts: readonly LawText[];
  /** The text of a document; null where it is not at hand. Numbers are compared as the register does. */
  textOf(number: string): LawText | null;
}

/** No texts at hand. */
export const emptyShelf: TextShelf = { texts: [], textOf: () => null };
