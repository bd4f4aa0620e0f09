import type { DocumentRecord } from '@cancu/law';

/** The version of the form below. It changes when a reader of the old one would misread the new one. */
export const FORMAT = 1;

/**
 * A text of law as it lies in a project: one JSON file a document, keys and units in a fixed order and a line of the law a line of the
 * file, so that a change of the law is a change of few lines.
 */
export interface StoredText {
  readonly format: typeof FORMAT;
  readonly source: {
    /** The file it was read from, as the user named it. */
    readonly file: string;
    /** Hash of the words of that file (`hash` of @cancu/text): the same words need not be read again. */
    readonly hash: string;
  };
  readonly record: DocumentRecord;
  readonly articles: readonly StoredUnit[];
  readonly attachments?: readonly {
    readonly title: string | null;
    readonly articles: readonly StoredUnit[];
  }[];
}

/** What is empty is left out. */
export interface StoredUnit {
  readonly number: string;
  readonly title?: string;
  readonly text?: readonly string[];
  readonly units?: readonly StoredUnit[];
}
