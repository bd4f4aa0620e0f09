import type { Anchor, SourceMap } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import type { Paragraph, Piece } from '../body/paragraph.ts';

/** A paragraph in the text of the source. */
export interface Line {
  readonly start: number;
  readonly paragraph: Paragraph;
}

/**
 * The way from the text back into the runs of a part. `chars` count in the text of the run as Word shows it, before
 * composition: `w:t` by UTF-16 units, each other sign (tab, break, hyphen, symbol) as one. Line ends between paragraphs and
 * labels have no place in the file. Lines come in text order.
 */
export function anchorMap(part: string, lines: readonly Line[]): SourceMap {
  return {
    locate(range) {
      const anchors: Anchor[] = [];
      for (let i = firstLineAt(lines, range.start); i < lines.length; i++) {
        const { start, paragraph } = lines[i]!;
        if (start > range.end || (start === range.end && range.start < range.end)) break;
        const inside = clip(range, start, paragraph.text.length);
        if (inside === null) continue;
        for (const anchor of inParagraph(part, paragraph, inside)) anchors.push(anchor);
        if (range.start === range.end) break;
      }
      return anchors;
    },
  };
}

/** The last line that begins at or before an offset. */
function firstLineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The part of a range in a paragraph that begins at `start`; null when they share no letter, nor the point that it is. */
function clip(range: Range, start: number, length: number): Range | null {
  const inside = { start: Math.max(range.start - start, 0), end: Math.min(range.end - start, length) };
  const isPoint = range.start === range.end && inside.start === inside.end;
  return isPoint || inside.start < inside.end ? inside : null;
}

function inParagraph(part: string, paragraph: Paragraph, view: Range): readonly Anchor[] {
  const at = paragraph.view.toSource(view);
  const anchors: { run: number; chars: { start: number; end: number } }[] = [];
  for (const piece of touched(paragraph.pieces, at)) {
    const start = piece.char + Math.max(at.start - piece.start, 0);
    const end = piece.char + Math.min(at.end, piece.end) - piece.start;
    const last = anchors.at(-1);
    if (last?.run === piece.run) last.chars.end = end;
    else anchors.push({ run: piece.run, chars: { start, end } });
  }
  return anchors.map(({ run, chars }) => ({ file: 'docx', part, paragraph: paragraph.index, run, chars }));
}

/** The pieces that a range shares letters with; for an empty range the one that begins there, else the one that ends there. */
function touched(pieces: readonly Piece[], at: Range): readonly Piece[] {
  if (at.start < at.end) return pieces.filter((piece) => piece.start < at.end && piece.end > at.start);
  const piece =
    pieces.find((one) => one.start <= at.start && at.start < one.end) ??
    pieces.find((one) => one.end === at.start);
  return piece ? [piece] : [];
}
