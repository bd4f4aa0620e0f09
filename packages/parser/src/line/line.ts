import type { Block, Span } from '@cancu/syntax';
import { isBlank, ownCopy, type Range } from '@cancu/text';
import type { Head } from '../head/head.ts';
import { headOf } from '../head/recognise.ts';
import { isPublishersLine } from './publishers-line.ts';

/** A stretch of a line that is words of the law, between signs of the file format. */
interface Piece {
  readonly plain: number;
  readonly source: number;
  readonly length: number;
}

/**
 * One line as a reader of law sees it: without signs of the file format and note marks, with Word's automatic label in
 * front. All recognisers work on `plain`; `source` brings them back.
 */
export interface Line {
  readonly block: Block;
  /** The whole line in the source text. */
  readonly at: Range;
  readonly plain: string;
  /** Length of the automatic label and its space at the start of `plain`; 0 when there is none. */
  readonly auto: number;
  /** True for the first line of its block: a paragraph of Word, a line of a text file. */
  readonly first: boolean;
  readonly pieces: readonly Piece[];
  /** The head of a unit with which the line begins. */
  readonly head: Head | null;
  /** It ends where a sentence, an item or a heading may end. */
  readonly ends: boolean;
  /** Put between the words by a publisher: the head of a page, a digital signature. */
  readonly publishers: boolean;
}

/**
 * A sentence, an item of a list or a heading is over: the next line may begin a unit. A note number may be glued to it, and
 * specks of a scan may stand behind it.
 */
const ENDS = /[.;:!?”"»…)\]]\d{0,3}(?:\s?[|'’‘`\-–_·•]{1,2})?$|\.\/\.?$/;

/** What the words of a line show by themselves. */
export function lineWith(words: Omit<Line, 'head' | 'ends' | 'publishers'>): Line {
  const plain = ownCopy(words.plain);
  return {
    ...words,
    plain,
    head: headOf(plain),
    ends: ENDS.test(plain),
    publishers: isPublishersLine(plain),
  };
}

/** The lines of a block in order; blank lines give none, a table gives one. */
export function linesOf(text: string, block: Block): Line[] {
  if (block.kind === 'table')
    return [lineWith({ block, at: block.at, plain: '', auto: 0, first: true, pieces: [] })];
  const lines: Line[] = [];
  let start = block.at.start;
  let first = true;
  for (;;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > block.at.end ? block.at.end : found;
    const line = lineOf(text, block, { start, end }, first);
    if (line.plain !== '') lines.push(line);
    first = false;
    if (end >= block.at.end) break;
    start = end + 1;
  }
  return lines;
}

function lineOf(text: string, block: Block, at: Range, first: boolean): Line {
  const label = first ? (block.label?.text ?? '') : '';
  const prefix = label && !block.label?.glued ? `${label} ` : label;
  const pieces: Piece[] = [];
  let plain = prefix;
  const take = (from: number, to: number) => {
    let start = from;
    let end = to;
    if (plain === prefix) while (start < end && isBlank(text.charCodeAt(start))) start++;
    if (to === at.end) while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end <= start) return;
    pieces.push({ plain: plain.length, source: start, length: end - start });
    plain += text.slice(start, end);
  };
  let from = at.start;
  for (const span of block.spans) {
    if (!isHidden(span, text)) continue;
    if (span.at.end <= from || span.at.start >= at.end) continue;
    take(from, Math.max(from, span.at.start));
    from = Math.min(at.end, span.at.end);
  }
  take(from, at.end);
  return lineWith({
    block,
    at,
    plain: pieces.length > 0 ? plain : label,
    auto: prefix.length,
    first,
    pieces,
  });
}

/** Superscript digits are the number of a note, except after a unit of measure or a power of ten (m², 10⁶). */
const EXPONENT = /(?:^|[\s\d(/.,])(?:[cdkm]?m|10)$/u;

function isHidden({ mark, at }: Span, text: string): boolean {
  if (mark === 'syntax') return true;
  return mark === 'superscript' && !EXPONENT.test(text.slice(Math.max(0, at.start - 6), at.start));
}

/** The source ranges that show `plain[from, to)`, without the signs between them. */
export function sourceRanges(line: Line, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  for (const piece of line.pieces) {
    const start = Math.max(from, piece.plain);
    const end = Math.min(to, piece.plain + piece.length);
    if (end > start) {
      const shift = piece.source - piece.plain;
      ranges.push({ start: start + shift, end: end + shift });
    }
  }
  return ranges;
}
