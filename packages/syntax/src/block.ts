import type { Range } from '@cancu/text';

/**
 * The waist between readers and parser: a flat list of blocks over one text. A reader of Markdown makes one block a line,
 * a reader of .docx one a paragraph; line breaks inside a block are `\n` in the text.
 */
export interface Block {
  readonly kind: 'paragraph' | 'table' | 'break' | 'opaque';
  /** The block in `Source.text`, without the line end after it. */
  readonly at: Range;
  /** A number that the program computed and the text does not hold (Word's automatic "Điều 5." or "a)"). */
  readonly label?: AutoLabel;
  readonly hints: BlockHints;
  /** In text order; marks may overlap. */
  readonly spans: readonly Span[];
  /** Cells of a table, row by row; a cell holds lines divided by `\n`. Only on tables. */
  readonly cells?: readonly Cell[];
}

export interface AutoLabel {
  /** The label as Word would show it, without the tab or space after it: `Điều 5.`, `1.`, `a)`. */
  readonly text: string;
  readonly origin: 'auto';
  /** No space stands between label and text: what is typed goes on with the label (`w:suff` is `nothing`). */
  readonly glued?: true;
}

/** The automatic number of a line that is no block of its own. */
export interface LineLabel {
  /** Where the line begins in the text. */
  readonly at: number;
  readonly text: string;
}

export interface BlockHints {
  /** Heading level from 1, by Markdown `#` or a Word outline level. */
  readonly heading?: number;
  /** Name of the Word style, or `quote` / `list` / `code` / `front-matter` for Markdown. */
  readonly style?: string;
  /** Every letter of the block is bold. */
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly centred?: boolean;
  /** Left indent in points (Word) or columns (text). */
  readonly indent?: number;
  /** In texts of lines: an empty line stands before the block, or behind it. Of two neighbours one may say it or both. */
  readonly emptyBefore?: true;
  readonly emptyAfter?: true;
}

export type Mark =
  | 'bold'
  | 'italic'
  | 'inserted'
  | 'deleted'
  | 'field'
  | 'note'
  /** Signs of the file format inside the text (`**`, `# `, `\`): not read as words of the law. */
  | 'syntax'
  /** A superscript: the number of a note glued to a word. */
  | 'superscript';

export interface Span {
  readonly at: Range;
  readonly mark: Mark;
}

export interface Cell {
  readonly at: Range;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** Automatic numbers of the lines in the cell, in text order. */
  readonly labels?: readonly LineLabel[];
}
