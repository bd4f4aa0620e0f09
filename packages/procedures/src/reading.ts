import { type Document, isParent, type LawNode, type Source } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import { strip } from './fold.ts';

/**
 * The words of a draft in three views of the same length as `Source.text`, so that offsets stay the same in all. Labels,
 * page heads and signs of the file format are blanked: they are not words of the law.
 */
export interface Reading {
  /** As written. */
  readonly words: string;
  /** Without diacritics, capitals kept. */
  readonly plain: string;
  /** Without diacritics, lower case. */
  readonly folded: string;
}

export function readWords(source: Source, tree: Document): Reading {
  const words = mask(source.text, hidden(source, tree));
  const plain = strip(words);
  return { words, plain, folded: plain.toLowerCase() };
}

function hidden(source: Source, tree: Document): Range[] {
  const out: Range[] = [];
  const visit = (node: LawNode): void => {
    if (isParent(node)) node.children.forEach(visit);
    else if (node.type === 'label' || node.type === 'furniture') out.push(node.at);
  };
  visit(tree);
  for (const block of source.blocks) {
    for (const span of block.spans) {
      if (span.mark === 'syntax' || span.mark === 'deleted' || span.mark === 'superscript') out.push(span.at);
    }
  }
  return out.sort((a, b) => a.start - b.start);
}

/** Line ends stay: they divide paragraphs. */
function mask(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    parts.push(text.slice(from, begin), text.slice(begin, end).replace(/[^\n]/g, ' '));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
