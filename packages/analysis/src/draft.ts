import type { Law } from '@cancu/law';
import type { Citation, Container, Document, Identity, Place, Source } from '@cancu/syntax';
import type { Range } from '@cancu/text';

/** An ISO date, `2026-11-25`. */
export type IsoDate = string;

/** Where the date came from by which a draft is judged. */
export type DateOrigin =
  | 'option'
  | 'front-matter'
  | 'text'
  /** Only the year in the number of the document is known: its last day. */
  | 'number'
  | 'today';

/** A draft with everything that was read from it, before procedures are looked for. Immutable. */
export interface Draft {
  readonly source: Source;
  readonly tree: Document;
  readonly identity: Identity;
  readonly judgedAt: { readonly date: IsoDate; readonly origin: DateOrigin };
  /** The law by which it is judged. */
  readonly law: Law;
  /** Every citation with its targets, in text order. */
  readonly references: readonly Reference[];
}

/** A citation and what it points to. */
export interface Reference {
  readonly citation: Citation;
  /** The place it stands in; in an amending text the amending article, never the quoted one. */
  readonly in: Place;
  /** Legal address of that place, `dieu-5/khoan-2`. */
  readonly address: string;
  /** The regulation issued with the document in which it stands; null in the document itself. */
  readonly attachment: Container | null;
  /** It stands in quoted wording, an appendix or a form, where words may speak of another document. */
  readonly apart: boolean;
  readonly at: Range;
  readonly targets: readonly Target[];
}

export interface Target {
  /** `'this'` for the citing document, a number where the text or the register gives one, else null. */
  readonly document: string | null;
  /** Kind and title as written, where the text gives a name. */
  readonly name: string | null;
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
}
