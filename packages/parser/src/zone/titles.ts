import type { Line } from '../line/line.ts';
import { isShouting } from '../line/shouting.ts';
import type { Continuity } from '../line/wrapping.ts';
import type { OpenNode } from '../tree/builder.ts';

/** Headings have no stop at the end (NĐ 78/2025/NĐ-CP Điều 63); what ends in one is a sentence of an untitled article. */
export function isArticleTitle(words: string): boolean {
  return words.length <= 400 && !/[.;:]$/.test(words.replace(/[”"“]\s*[.;]?$/u, ''));
}

/** Does this line go on with the title of the head above it? */
export function continuesTitle(node: OpenNode, line: Line, continuity: Continuity): boolean {
  const words = line.plain;
  if (words.length > 300 || /[.;:]$/.test(words)) return false;
  const small = /^[\p{Ll}\d(]/u.test(words);
  if (node.type === 'article') {
    if (!node.title) return words.length <= 200 && (line.block.hints.bold === true || /^\p{Lu}/u.test(words));
    // No sentence begins small; a number or a bracket can begin one.
    return small && (continuity !== 'fresh' || /^\p{Ll}/u.test(words));
  }
  if (!node.title) return true;
  return isShouting(words) ? isShouting(node.title) : small && words.length < 120;
}
