import { type Document, isParent, type LawNode, type Parent, type Source } from '@cancu/syntax';
import { type Entry, showCells } from '@cancu/testkit';

/** The units of a law tree as the testkit tells those of an invented draft. */
export function outlineOfTree(document: Document, { text }: Source): Entry[] {
  return entriesOf(document, text.toString());
}

function entriesOf(parent: Parent, text: string): Entry[] {
  return parent.children.filter(isParent).flatMap((child) => {
    const inside = entriesOf(child, text);
    if (child.type === 'body') return inside;
    const { type, number = '', title = '' } = child;
    return [{ type, number, title, words: ownWords(child, text), inside }];
  });
}

/** The words of a node without its label and without those of its units; between lines stands a space. */
function ownWords(node: Parent, text: string): string {
  return node.children.map((child) => wordsOf(child, text)).join('');
}

function wordsOf(node: LawNode, text: string): string {
  if (isParent(node)) return ' ';
  const words = text.slice(node.at.start, node.at.end);
  if (node.type === 'label') return ' ';
  if (node.type === 'gap') return /\s/.test(words) ? ' ' : '';
  if (node.type === 'furniture') return ` furniture: ${words} `;
  if (node.type !== 'table') return words;
  const cells = (node.cells ?? []).map(({ at, row, column }) => ({
    row,
    column,
    words: text.slice(at.start, at.end),
  }));
  return ` ${showCells(cells)} `;
}
