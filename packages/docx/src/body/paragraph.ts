import type { BlockHints, Span } from '@cancu/syntax';
import type { NfcView } from '@cancu/text';
import type { FieldFrame } from './fields.ts';

/** A finished paragraph of the main text. Offsets count from its own beginning. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Number among all `w:p` of the part, text boxes included. */
  readonly index: number;
  /** NFC. */
  readonly text: string;
  /** The way back to the text before composition, in which `pieces` count. */
  readonly view: NfcView;
  readonly pieces: readonly Piece[];
  readonly spans: readonly Span[];
  readonly hints: BlockHints;
  readonly label: ParagraphLabel | null;
  /** A table of contents by its style or its frame, or by the field that made it. */
  readonly contents: boolean | FieldFrame;
  readonly notes: readonly Note[];
  /** What belongs to a place of the paragraph and is no part of its text, in text order. */
  readonly beside: readonly Beside[];
}

export interface Beside {
  readonly at: number;
  readonly thing: BesideThing;
}

export type BesideThing = Deletion | Reference | TextBox;

/** Text that a tracked change takes away. */
export interface Deletion {
  readonly kind: 'deletion';
  readonly text: string;
  readonly author?: string;
  readonly date?: string;
}

/** The place of a note or comment that another part holds under an id. */
export interface Reference {
  readonly kind: 'footnote' | 'endnote' | 'comment';
  readonly id: string;
}

export interface TextBox {
  readonly kind: 'text-box';
  readonly content: Content;
}

/** A finished stream of text. */
export interface Content {
  readonly items: readonly Item[];
  /** What stands beside its end, after the last paragraph. */
  readonly trailing: readonly BesideThing[];
}

/** An automatic number as Word shows it, without the tab or space after it. */
export interface ParagraphLabel {
  readonly text: string;
  /** The text follows at once: the level writes neither tab nor space (`w:suff`). */
  readonly glued: boolean;
}

/** A stretch of the paragraph's text that one run shows. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly run: number;
  /** Where it begins in the text of the run. */
  readonly char: number;
}

/** Something that the text does not show, or shows in another form. */
export interface Note {
  readonly construct: Construct;
  /** What kind of it: a program, a number format, a code of a font. */
  readonly detail?: string;
  readonly start: number;
  readonly end: number;
}

export type Construct =
  | 'text-box'
  | 'picture'
  | 'embedded-object'
  | 'embedded-document'
  | 'formula'
  | 'symbol'
  | 'number-format';

/** A table as the file nests it. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableCell {
  /** Column of the grid, from 0: cells that span several columns count them all. */
  readonly column: number;
  readonly items: readonly Item[];
}

export type Item = Paragraph | Table;
