import type { Block, Mark } from '@cancu/syntax';
import { isBlank, type Range, type TextView } from '@cancu/text';
import type { Head } from '../head/head.ts';
import { headOf } from '../head/recognise.ts';
import { isPublishersLine } from './publishers-line.ts';
import { isShouting } from './shouting.ts';

/** A stretch of a line that is words of the law, between signs of the file format. */
interface Piece {
  readonly plain: number;
  readonly source: number;
  readonly length: number;
}

/** The words of a line and where they stand. */
interface LineWords {
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
  /** The two lines of a label that was split over them. */
  readonly parts?: readonly [Line, Line] | undefined;
}

/**
 * A sentence, an item of a list or a heading is over: the next line may begin a unit. A note number may be glued to it, and
 * specks of a scan may stand behind it. Three figures behind a figure and a stop are thousands: "150.000" at the end of a
 * line waits for its "đồng".
 */
const ENDS = /(?:[.;:!?”"»…)\]]\d{0,2}|(?<!\d)[.;:!?”"»…)\]]\d{3})(?:\s?[|'’‘`\-–_·•]{1,2})?$|\.\/\.?$/;
/** No such end is longer. */
const LONGEST_END = 10;

/**
 * One line as a reader of law sees it: without signs of the file format and note marks, with Word's automatic label in
 * front. All recognisers work on `plain`; `source` brings them back. What the words show by themselves is found out once.
 */
export class Line implements LineWords {
  readonly block: Block;
  readonly at: Range;
  readonly plain: string;
  readonly auto: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly pieces: readonly Piece[];
  readonly parts: readonly [Line, Line] | undefined;
  #head: Head | null | undefined;
  #ends: boolean | undefined;
  #publishers: boolean | undefined;
  #shouts: boolean | undefined;

  constructor({ block, at, plain, auto, first, last, pieces, parts }: LineWords) {
    this.block = block;
    this.at = at;
    this.plain = plain;
    this.auto = auto;
    this.first = first;
    this.last = last;
    this.pieces = pieces;
    this.parts = parts;
  }

  /** The head of a unit with which the line begins. */
  get head(): Head | null {
    if (this.#head === undefined) this.#head = headOf(this.plain);
    return this.#head;
  }

  /** It ends where a sentence, an item or a heading may end. */
  get ends(): boolean {
    this.#ends ??= ENDS.test(this.plain.slice(-LONGEST_END));
    return this.#ends;
  }

  /** Most of its letters are capitals. */
  get shouts(): boolean {
    this.#shouts ??= isShouting(this.plain);
    return this.#shouts;
  }

  /** Put between the words by a publisher: the head of a page, a digital signature. */
  get publishers(): boolean {
    this.#publishers ??= isPublishersLine(this.plain);
    return this.#publishers;
  }
}

/** The lines of blocks in order; blank lines give none, a table gives one. */
export function linesOf(text: TextView, blocks: readonly Block[]): Line[] {
  const lines: Line[] = [];
  for (const block of blocks) addLines(lines, text, block);
  return lines;
}

function addLines(lines: Line[], text: TextView, block: Block): void {
  if (block.kind === 'table') {
    lines.push(new Line({ block, at: block.at, plain: '', auto: 0, first: true, last: true, pieces: [] }));
    return;
  }
  const words = text.slice(block.at.start, block.at.end);
  const before = lines.length;
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
  const last = lines.at(-1);
  if (last && lines.length > before && !last.last)
    lines[lines.length - 1] = new Line({ ...wordsOf(last), last: true });
}

function wordsOf({ block, at, plain, auto, first, last, pieces }: Line): LineWords {
  return { block, at, plain, auto, first, last, pieces };
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
  if (block.spans.length === 0)
    return plainLine(words, block, { start, end }, { first, last, label, prefix });
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
  return new Line({
    block,
    at: { start: start + base, end: end + base },
    plain: pieces.length > 0 ? plain : label,
    auto: prefix.length,
    first,
    last,
    pieces,
  });
}

/** A line without marks of any kind: most are. */
function plainLine(
  words: string,
  block: Block,
  { start, end }: Range,
  { first, last, label, prefix }: { first: boolean; last: boolean; label: string; prefix: string },
): Line {
  let begin = start;
  let stop = end;
  while (begin < stop && isBlank(words.charCodeAt(begin))) begin++;
  while (stop > begin && isBlank(words.charCodeAt(stop - 1))) stop--;
  const own = words.slice(begin, stop);
  const base = block.at.start;
  const pieces = own === '' ? [] : [{ plain: prefix.length, source: begin + base, length: stop - begin }];
  const plain = own === '' ? label : prefix + own;
  const at = { start: start + base, end: end + base };
  return new Line({ block, at, plain, auto: prefix.length, first, last, pieces });
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
