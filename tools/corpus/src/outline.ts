import { isParent, type LawNode, type Parent, type ParentType } from '@cancu/syntax';

/** What a jurist calls the units; the document itself, its body and its head have no line. */
const NAMES: Partial<Record<ParentType, string>> = {
  recital: 'Căn cứ',
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  subsection: 'Tiểu mục',
  article: 'Điều',
  clause: 'khoản',
  point: 'điểm',
  quotation: 'trích',
  closing: 'Ký',
  attachment: 'Kèm theo',
  appendix: 'Phụ lục',
  form: 'Mẫu',
};

const INDENT = '  ';

/**
 * The outline of a law tree: one line a unit, indented as it is nested, with its number as printed and the words of its own
 * text (its heading and what stands in it outside its inner units). Holds numbers only and no sentence of the text.
 */
export function outlineOf(root: Parent, text: string): string[] {
  const lines: string[] = [];
  enter(root, 0);
  return lines;

  function enter(node: Parent, depth: number): void {
    const name = NAMES[node.type];
    if (name)
      lines.push(
        `${INDENT.repeat(depth)}${name}${node.number ? ` ${node.number}` : ''} · ${wordsOf(node, text)}`,
      );
    for (const child of node.children) if (isParent(child)) enter(child, name ? depth + 1 : depth);
  }
}

/** How many words the leaves of a node itself hold, its label left out. */
function wordsOf({ children }: Parent, text: string): number {
  return children.reduce((sum, child) => sum + leafWords(child, text), 0);
}

function leafWords(node: LawNode, text: string): number {
  if (isParent(node) || (node.type !== 'text' && node.type !== 'title' && node.type !== 'table')) return 0;
  const words = text.slice(node.at.start, node.at.end).match(/[\p{L}\p{N}]+/gu);
  return words?.length ?? 0;
}
