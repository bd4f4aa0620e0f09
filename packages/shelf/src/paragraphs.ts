import { isParent, type LawNode, type Leaf, type Parent, type ParentType } from '@cancu/syntax';
import { oneLine, type TextView } from '@cancu/text';

/**
 * The words of nodes, a paragraph a line: signs of the file format and page heads left out, lines that break inside a sentence
 * joined, each row of a table a line.
 */
export function paragraphsOf(nodes: readonly LawNode[], text: TextView): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const words = oneLine(line);
    line = '';
    if (words === '') return;
    lines.push(goesOn(lines.at(-1), words) ? `${lines.pop()} ${words}` : words);
  };
  for (const { leaf, before } of leavesOf(nodes)) {
    const words = text.slice(leaf.at.start, leaf.at.end);
    if (before !== '') {
      end();
      line = before;
    }
    if (leaf.type === 'furniture') end();
    else if (leaf.type === 'table') {
      end();
      lines.push(...rowsOf(leaf, text));
    } else if (leaf.type === 'gap') {
      if (words.includes('\n')) end();
      else if (/\s/.test(words)) line += ' ';
    } else line += words;
  }
  end();
  return lines;
}

/**
 * A paragraph of the law ends with a sign. A line that ends without one was broken to a width and goes on, unless what follows
 * begins a unit or a quotation.
 */
function goesOn(above: string | undefined, words: string): boolean {
  if (above === undefined || !/[\p{L}\p{N},)%]$/u.test(above)) return false;
  return !/^(?:["“\-–+*_|]|\p{L}{1,2}\d?[.)] |\d{1,3}\p{L}?[.)] |(?:Điều|Chương|Mục|Phụ lục) [\dIVX]+\p{L}?[.:]?(?: |$))/u.test(
    words,
  );
}

function rowsOf({ cells = [] }: Leaf, text: TextView): string[] {
  const rows = new Map<number, string[]>();
  for (const { at, row } of cells)
    rows.set(row, [...(rows.get(row) ?? []), oneLine(text.slice(at.start, at.end))]);
  return [...rows.values()].map((row) => row.join(' | ')).filter((row) => /[\p{L}\p{N}]/u.test(row));
}

/** Leaves in text order; `before` is the number that Word computed for the unit which the leaf begins. */
function leavesOf(nodes: readonly LawNode[]): { leaf: Leaf; before: string }[] {
  const leaves: { leaf: Leaf; before: string }[] = [];
  let computed = '';
  const visit = (node: LawNode): void => {
    if (isParent(node)) {
      if (node.auto) computed = `${computed} ${labelOf(node)} `;
      for (const child of node.children) visit(child);
    } else {
      const empty = node.type === 'gap' || node.type === 'furniture';
      leaves.push({ leaf: node, before: empty ? '' : computed });
      if (!empty) computed = '';
    }
  };
  for (const node of nodes) visit(node);
  return leaves;
}

const LABELS: Partial<Record<ParentType, (number: string) => string>> = {
  article: (number) => `Điều ${number}.`,
  clause: (number) => `${number}.`,
  point: (number) => `${number})`,
};

function labelOf({ type, number = '' }: Parent): string {
  return LABELS[type]?.(number) ?? number;
}
