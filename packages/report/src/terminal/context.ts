import { formatNumber, type Language } from '@cancu/lint';
import { address, pathTo } from '@cancu/syntax';
import { type LineIndex, lineIndex, type Range } from '@cancu/text';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { catalogue } from '../catalogue/index.ts';
import { addressInWords } from '../place-in-words.ts';
import type { CheckedFile } from '../results.ts';
import { type Paint, painter } from './paint.ts';

export interface TextOptions {
  readonly language: Language;
  /** ANSI colours; only when the reader's terminal shows them. */
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** What every part of a terminal report needs about how to write. */
export interface Writer {
  readonly language: Language;
  readonly words: Catalogue;
  readonly paint: Paint;
  readonly width: number;
  readonly number: (value: number) => string;
}

/** What every part of a terminal report needs about the file. */
export interface FileView {
  readonly file: CheckedFile;
  readonly lines: LineIndex;
  /** `draft.md:12:3` */
  readonly spot: (at: Range) => string;
  /** `12:3`, under the heading of its file. */
  readonly lineColumn: (at: Range) => string;
  /** The legal address of an offset in words. */
  readonly where: (at: Range) => string;
}

/** Prose is hard to read in very long lines; excerpts use the whole width. */
const WIDEST_PROSE = 100;

export function writer(options: TextOptions): Writer {
  const { language } = options;
  return {
    language,
    words: catalogue(language),
    paint: painter(options.colour),
    width: Math.max(40, options.width),
    number: (value) => formatNumber(value, language),
  };
}

export function proseWidth(w: Writer): number {
  return Math.min(w.width, WIDEST_PROSE);
}

export function fileView(file: CheckedFile, language: Language): FileView {
  const { source, tree } = file.draft;
  const lines = lineIndex(source.text.toString());
  const lineColumn = (at: Range): string => {
    const { line, column } = lines.position(at.start);
    return `${line}:${column}`;
  };
  return {
    file,
    lines,
    lineColumn,
    spot: (at) => `${file.file}:${lineColumn(at)}`,
    where: (at) => addressInWords(address(pathTo(tree, at.start)), language),
  };
}
