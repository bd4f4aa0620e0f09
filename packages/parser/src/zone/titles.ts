import type { Line } from '../line/line.ts';
import { isShouting } from '../line/shouting.ts';
import type { Continuity } from '../line/wrapping.ts';
import type { OpenNode } from '../tree/builder.ts';

/** Headings have no stop at the end (NĐ 78/2025/NĐ-CP Điều 63); what ends in one is a sentence of an untitled article. */
export function isArticleTitle(words: string): boolean {
  return words.length <= 400 && !/[.;:]$/.test(withoutClosingMark(words));
}

/** The mark that closes the new wording around the heading, and its stop; one that closes a term inside it stays. */
function withoutClosingMark(words: string): string {
  const opened = words.split(/[“„]/).length - words.split('”').length;
  const straight = words.split('"').length - 1;
  const closesTerm = opened === 0 && straight % 2 === 0;
  return closesTerm ? words : words.replace(/[”"“]\s*[.;]?$/u, '');
}

/**
 * Is the line the end of a sentence that was taken for a title, as its first line had no stop? It goes on in small letters
 * inside the paragraph and ends in a stop.
 */
export function endsSentence(node: OpenNode, line: Line, continuity: Continuity): boolean {
  if (node.type !== 'article' || !node.title || continuity === 'fresh') return false;
  const goesOn = continuity === 'joined' || /^\p{Ll}/u.test(line.plain);
  return goesOn && !isArticleTitle(`${node.title} ${line.plain}`);
}

/** Does this line go on with the title of the head above it? */
export function continuesTitle(node: OpenNode, line: Line, continuity: Continuity): boolean {
  const words = line.plain;
  if (words.length > 300 || !isArticleTitle(`${node.title ?? ''} ${words}`)) return false;
  const small = /^[\p{Ll}\d(]/u.test(words);
  if (node.type === 'article') {
    if (!node.title) return words.length <= 200 && (line.block.hints.bold === true || /^\p{Lu}/u.test(words));
    // No sentence begins small; a number or a bracket can begin one.
    return continuity === 'joined' || (small && (continuity === 'open' || /^\p{Ll}/u.test(words)));
  }
  if (!node.title || continuity === 'joined') return true;
  return isShouting(words) ? isShouting(node.title) : small && words.length < 120;
}
