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
  readonly label: string | null;
  /** A table of contents by its style or its frame, or by the field that made it. */
  readonly contents: boolean | FieldFrame;
  readonly notes: readonly Note[];
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
