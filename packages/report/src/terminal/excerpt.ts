import { isBlank, type Range, trim } from '@cancu/text';
import { displayWidth } from './width.ts';

/** One line of an excerpt; `[from, to)` are the words in question, in UTF-16 units of `text`. */
export interface Row {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Where `text` was cut from, its ellipses apart. */
  readonly at: Range;
}

const ELLIPSIS = '…';

/**
 * Shows the words `at` of a one-line paragraph within `width` columns: the whole paragraph if it fits, else their
 * sentence, else as much as fits around them, cut between words with `…`. Words that do not fit in one row go on in
 * the next; none is ever lost.
 */
export function cutAroundWords(paragraph: string, at: Range, width: number): Row[] {
  const line: Range = trim(paragraph, { start: 0, end: paragraph.length });
  const words = trim(paragraph, at);
  const room = Math.max(12, width);
  for (const candidate of [line, sentenceAround(paragraph, line, words)]) {
    if (columns(paragraph, line, candidate) <= room) return [row(paragraph, line, candidate, words)];
  }
  if (columns(paragraph, line, words) > room) return wrapWords(paragraph, line, words, room);
  return [row(paragraph, line, widen(paragraph, line, words, room), words)];
}

/** Columns that a cut takes, with the ellipses at its cut ends. */
function columns(text: string, line: Range, cut: Range): number {
  const ends = Number(cut.start > line.start) + Number(cut.end < line.end);
  return displayWidth(text.slice(cut.start, cut.end)) + ends * 2;
}

function row(text: string, line: Range, cut: Range, words: Range): Row {
  const head = cut.start > line.start ? `${ELLIPSIS} ` : '';
  const tail = cut.end < line.end ? ` ${ELLIPSIS}` : '';
  return {
    text: head + plain(text.slice(cut.start, cut.end)) + tail,
    from: head.length + words.start - cut.start,
    to: head.length + words.end - cut.start,
    at: cut,
  };
}

/** White space of any kind as spaces, one for one, so that offsets stay. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}]/gu, ' ');
}

/** A sentence of legal prose ends at `.` or `;` before a space; a label ("2.", "a)") at the head of the line does not. */
function sentenceAround(text: string, line: Range, words: Range): Range {
  let start = line.start;
  for (let i = words.start - 1; i > line.start + 8; i--) {
    if (endsSentence(text, i)) {
      start = i + 1;
      break;
    }
  }
  let end = line.end;
  for (let i = Math.max(words.end - 1, words.start); i < line.end; i++) {
    if (endsSentence(text, i)) {
      end = i + 1;
      break;
    }
  }
  return trim(text, { start, end });
}

function endsSentence(text: string, i: number): boolean {
  return (text[i] === '.' || text[i] === ';') && (i + 1 >= text.length || isBlank(text.charCodeAt(i + 1)));
}

/** Takes in words on both sides, by turns, while they fit. */
function widen(text: string, line: Range, words: Range, room: number): Range {
  let cut = words;
  let grew = true;
  while (grew) {
    grew = false;
    for (const next of [wider(text, line, cut, -1), wider(text, line, cut, 1)]) {
      const both = { start: Math.min(cut.start, next.start), end: Math.max(cut.end, next.end) };
      if ((both.start === cut.start && both.end === cut.end) || columns(text, line, both) > room) continue;
      cut = both;
      grew = true;
    }
  }
  return cut;
}

/** The cut with one word more on the left (-1) or the right (1). */
function wider(text: string, line: Range, cut: Range, side: -1 | 1): Range {
  let { start, end } = cut;
  if (side < 0) {
    while (start > line.start && isBlank(text.charCodeAt(start - 1))) start--;
    while (start > line.start && !isBlank(text.charCodeAt(start - 1))) start--;
  } else {
    while (end < line.end && isBlank(text.charCodeAt(end))) end++;
    while (end < line.end && !isBlank(text.charCodeAt(end))) end++;
  }
  return { start, end };
}

/** Words too long for a row, in rows of their own. */
function wrapWords(text: string, line: Range, words: Range, room: number): Row[] {
  const rows: Row[] = [];
  let start = words.start;
  while (start < words.end) {
    let cut: Range = wider(text, words, { start, end: start }, 1);
    for (;;) {
      const next = wider(text, words, cut, 1);
      if (next.end === cut.end || columns(text, line, next) > room) break;
      cut = next;
    }
    rows.push(wordsRow(text, line, words, trim(text, cut)));
    start = cut.end;
    while (start < words.end && isBlank(text.charCodeAt(start))) start++;
  }
  return rows;
}

/** A row that is all words in question; only the outer ends of the excerpt are marked as cut. */
function wordsRow(text: string, line: Range, words: Range, cut: Range): Row {
  const head = cut.start === words.start && cut.start > line.start ? `${ELLIPSIS} ` : '';
  const tail = cut.end === words.end && cut.end < line.end ? ` ${ELLIPSIS}` : '';
  const shown = plain(text.slice(cut.start, cut.end));
  return { text: head + shown + tail, from: head.length, to: head.length + shown.length, at: cut };
}
