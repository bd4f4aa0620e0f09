import type { Draft, Reference } from '@cancu/analysis';
import { isParent, type LawNode, pathTo } from '@cancu/syntax';
import { oneLine, type TextView } from '@cancu/text';

const UNITS: ReadonlySet<string> = new Set(['article', 'clause', 'point']);

/**
 * What the units around a reference say of it, from the title of its article to its own sentence: titles, the words before
 * their first smaller unit, and all words of the smallest.
 */
export function wordsAround({ at }: Reference, { tree, source }: Draft): string[] {
  const path = pathTo(tree, at.start).filter((node) => UNITS.has(node.type));
  return path.flatMap((node, i) => {
    const title = node.title === undefined ? [] : [node.title];
    if (!isParent(node)) return title;
    const own =
      i === path.length - 1 ? source.text.slice(node.at.start, node.at.end) : lead(node, source.text);
    return [...title, oneLine(own)];
  });
}

function lead(node: LawNode & { readonly children: readonly LawNode[] }, text: TextView): string {
  const first = node.children.find(({ type }) => UNITS.has(type));
  return text.slice(node.at.start, first?.at.start ?? node.at.end);
}
