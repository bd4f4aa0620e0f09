import type { Block, Mark } from '@cancu/syntax';
import { isBlank, ownCopy, type Range, type TextView } from '@cancu/text';
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
  /** True for the last line of its block. */
  readonly last: boolean;
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
 * specks of a scan may stand behind it. Three figures behind a figure and a stop are thousands: "150.000" at the end of a
 * line waits for its "đồng".
 */
const ENDS = /(?:[.;:!?”"»…)\]]\d{0,2}|(?<!\d)[.;:!?”"»…)\]]\d{3})(?:\s?[|'’‘`\-–_·•]{1,2})?$|\.\/\.?$/;

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
export function linesOf(text: TextView, block: Block): Line[] {
  if (block.kind === 'table')
    return [lineWith({ block, at: block.at, plain: '', auto: 0, first: true, last: true, pieces: [] })];
  const words = text.slice(block.at.start, block.at.end);
  const lines: Line[] = [];
  let start = 0;
  for (;;) {
    const found = words.indexOf('\n', start);
    const end = found < 0 ? words.length : found;
    const line = lineOf(words, block, { start, end }, { first: start === 0, last: found < 0 });
    if (line.plain !== '') lines.push(line);
    if (found < 0) break;
    start = end + 1;
  }
  // Blank lines at the end of a paragraph are none.
  const last = lines.pop();
  if (last) lines.push(last.last ? last : { ...last, last: true });
  return lines;
}

/** The line `[start, end)` of the words of a block. */
function lineOf(
  words: string,
  block: Block,
  { start, end }: Range,
  { first, last }: Pick<Line, 'first' | 'last'>,
): Line {
  const base = block.at.start;
  const label = first ? (block.label?.text ?? '') : '';
  const prefix = label && !block.label?.glued ? `${label} ` : label;
  const pieces: Piece[] = [];
  let plain = prefix;
  const take = (from: number, to: number) => {
    let begin = from;
    let stop = to;
    if (plain === prefix) while (begin < stop && isBlank(words.charCodeAt(begin))) begin++;
    if (to === end) while (stop > begin && isBlank(words.charCodeAt(stop - 1))) stop--;
    if (stop <= begin) return;
    pieces.push({ plain: plain.length, source: begin + base, length: stop - begin });
    plain += words.slice(begin, stop);
  };
  let from = start;
  for (const { mark, at } of block.spans) {
    const span = { start: at.start - base, end: at.end - base };
    if (span.end <= from || span.start >= end || !isHidden(mark, span.start, words)) continue;
    take(from, Math.max(from, span.start));
    from = Math.min(end, span.end);
  }
  take(from, end);
  return lineWith({
    block,
    at: { start: start + base, end: end + base },
    plain: pieces.length > 0 ? plain : label,
    auto: prefix.length,
    first,
    last,
    pieces,
  });
}

/** Superscript digits are the number of a note, except after a unit of measure or a power of ten (m², 10⁶). */
const EXPONENT = /(?:^|[\s\d(/.,])(?:[cdkm]?m|10)$/u;

function isHidden(mark: Mark, start: number, words: string): boolean {
  if (mark === 'syntax') return true;
  return mark === 'superscript' && !EXPONENT.test(words.slice(Math.max(0, start - 6), start));
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
