import type { Leaf } from '@cancu/syntax';
import { ownCopy, type Range } from '@cancu/text';

/** The words of some leaves as one text, and the way back to where they stand. */
export interface JoinedText {
  readonly text: string;
  /** The range of the source that a range of the joined text covers; it includes what was left out between. */
  toSource(range: Range): Range;
}

/**
 * Joins the words of leaves: signs of the file format vanish, white space stays white space, and where a page head or another
 * line that is no word of the law was left out stands a form feed.
 */
export function joinLeaves(leaves: readonly Leaf[], source: string): JoinedText {
  const pieces: { readonly start: number; readonly source: number; readonly length: number }[] = [];
  let text = '';
  let skipped = '';
  for (const { type, at } of leaves) {
    const words = source.slice(at.start, at.end);
    if (type === 'furniture') skipped = '\f';
    if (type === 'gap' && skipped === '' && /\s/.test(words)) skipped = words.includes('\n') ? '\n' : ' ';
    if (type === 'furniture' || type === 'gap') continue;
    if (text !== '') text += skipped;
    skipped = '';
    pieces.push({ start: text.length, source: at.start, length: words.length });
    text += words;
  }
  /** The piece that holds the unit before `offset`, or begins at it. */
  const pieceAt = (offset: number) => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pieces[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low]!;
  };
  const place = (offset: number, piece: { start: number; source: number; length: number }) =>
    piece.source + Math.min(offset - piece.start, piece.length);
  return {
    text: ownCopy(text),
    toSource: ({ start, end }) => ({
      start: place(start, pieceAt(start)),
      end: place(end, pieceAt(Math.max(start, end - 1))),
    }),
  };
}
