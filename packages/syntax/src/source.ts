import type { Range, TextView } from '@cancu/text';
import type { Block } from './block.ts';

/** What a reader makes of a file. Everything after the readers knows only this. */
export interface Source {
  /** NFC. For text files the file itself (composed); for .docx the paragraphs joined by `\n`. */
  readonly text: TextView;
  readonly blocks: readonly Block[];
  /** What the file says about itself: front matter of a Markdown draft. Empty where there is none. */
  readonly meta: Readonly<Record<string, string>>;
  readonly map: SourceMap;
  readonly issues: readonly Issue[];
}

/** The way from the text back into the file. */
export interface SourceMap {
  /** The places in the file that show a range of the text, in order; one range may lie in several runs of Word. */
  locate(range: Range): readonly Anchor[];
}

export type Anchor =
  /** UTF-16 offsets in the decoded file. */
  | { readonly file: 'text'; readonly at: Range }
  /** A stretch of the text of one run: `paragraph` and `run` count from 0 in document order of the part; `chars` in that run. */
  | {
      readonly file: 'docx';
      readonly part: string;
      readonly paragraph: number;
      readonly run: number;
      readonly chars: Range;
    };

/** What a reader or the parser could not take as it stood. Worded by the report from `code` and `data`. */
export interface Issue {
  readonly code: IssueCode;
  readonly at?: Range;
  readonly data?: Readonly<Record<string, string | number>>;
}

export type IssueCode =
  | 'tracked-changes'
  | 'legacy-font'
  /** A Word 97–2003 file that another program turned into .docx: anchors lead into that copy. */
  | 'converted-from-doc'
  | 'not-understood'
  | 'contents-list-skipped'
  | 'repeated-label'
  | 'label-gap'
  | 'quotation-not-closed'
  | 'front-matter-invalid';
