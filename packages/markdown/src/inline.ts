import type { Span } from '@cancu/syntax';
import { noteSpans } from './notes.ts';

/** The signs of Markdown inside one line, and whether all its words are bold. */
export interface Inline {
  readonly spans: readonly Span[];
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Lines without any of these have no Markdown inside. */
const SIGNS = /[*_\\[<`]/;

export function hasSigns(text: string, from: number, to: number): boolean {
  return SIGNS.test(text.slice(from, to));
}

/**
 * Finds the signs of emphasis, escapes, tags, comments and links in `text[from, to)`. Written for legal text, where a
 * pair of emphasis marks often breaks over lines and `5*3*2` is a formula: `**` and `__` are always signs, a single one
 * only at the edge of a word.
 */
export function inlineOf(text: string, from: number, to: number): Inline {
  if (!hasSigns(text, from, to)) return { spans: [], bold: false, italic: false };
  const notes = noteSpans(text, from, to).filter(({ at }) => text[at.start - 1] !== '\\');
  const spans: Span[] = [...notes];
  const sign = (start: number, length: number) =>
    spans.push({ at: { start, end: start + length }, mark: 'syntax' });
  let depthBold = false;
  let italic = false;
  let plainOutsideBold = 0;
  let words = 0;
  let wordsOutsideItalic = 0;
  let i = from;
  let next = 0;
  while (i < to) {
    while (next < notes.length && notes[next]!.at.start < i) next++;
    if (notes[next]?.at.start === i) {
      i = notes[next]!.at.end;
      continue;
    }
    // A backslash is a sign, what stands behind it is a word, whatever it looks like.
    if (escapes(text, i, to)) {
      sign(i, 1);
      i += 2;
      continue;
    }
    const length = signAt(text, i, to);
    if (length === 0) {
      if (/[\p{L}\p{N}]/u.test(text[i]!)) {
        words++;
        if (!depthBold) plainOutsideBold++;
        if (!italic) wordsOutsideItalic++;
      }
      i++;
      continue;
    }
    const run = text.slice(i, i + length);
    if (run === '**' || run === '__' || run === '***') depthBold = !depthBold;
    if (run === '*' || run === '_' || run === '***') italic = !italic;
    sign(i, length);
    i += length;
  }
  spans.sort((a, b) => a.at.start - b.at.start);
  return { spans, bold: words > 0 && plainOutsideBold === 0, italic: words > 0 && wordsOutsideItalic === 0 };
}

/** A backslash before any ASCII punctuation (CommonMark 2.4), or at the end of a line, which is a line end (6.7). */
function escapes(text: string, i: number, to: number): boolean {
  return text[i] === '\\' && (i + 1 === to || /[!-/:-@[-`{-~]/.test(text[i + 1]!));
}

/** The length of the sign at `i`, 0 when there is none. */
function signAt(text: string, i: number, to: number): number {
  const char = text[i]!;
  if (char === '*' || char === '_') return emphasisAt(text, i, to);
  if (char === '`') return 1;
  if (char === '<') return tagAt(text, i, to);
  if (char === '[') return linkOpens(text, i, to) ? 1 : 0;
  if (char === ']') return linkCloses(text, i, to);
  return 0;
}

function emphasisAt(text: string, i: number, to: number): number {
  const char = text[i]!;
  let length = 1;
  while (length < 3 && i + length < to && text[i + length] === char) length++;
  if (length > 1) return char === '_' && text[i + length] === '_' ? 0 : length;
  const before = text[i - 1] ?? ' ';
  const after = text[i + 1] ?? ' ';
  const word = /[\p{L}\p{N}]/u;
  return word.test(before) && word.test(after) ? 0 : 1;
}

function tagAt(text: string, i: number, to: number): number {
  const match = /^(?:<!--.{0,2000}?-->|<\/?[a-zA-Z][^<>]{0,200}>)/s.exec(
    text.slice(i, Math.min(to, i + 2010)),
  );
  return match ? match[0].length : 0;
}

/** How far a link reaches: its words, and its address. Longer ones are left as they stand, so that reading stays linear. */
const REACH = 2000;

function linkOpens(text: string, i: number, to: number): boolean {
  const close = indexWithin(text, ']', i, to);
  return close > 0 && text[close + 1] === '(';
}

function linkCloses(text: string, i: number, to: number): number {
  if (text[i + 1] !== '(') return 0;
  const close = indexWithin(text, ')', i, to);
  return close > 0 ? close - i + 1 : 0;
}

/** The first `sign` from `i` on, before `to` and within reach; -1 when there is none. */
function indexWithin(text: string, sign: string, i: number, to: number): number {
  const at = text.slice(i, Math.min(to, i + REACH)).indexOf(sign);
  return at < 0 ? -1 : i + at;
}
