import type { Block, BlockHints, Document, LawNode, Source } from '@cancu/syntax';
import { parseLaw } from '../src/index.ts';

/** A source of plain lines for tests; hints by line number from 0. */
export function sourceOf(text: string, hints: Readonly<Record<number, BlockHints>> = {}): Source {
  const blocks: Block[] = [];
  let start = 0;
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    const trimmed = line.trim();
    const from = start + line.indexOf(trimmed);
    if (trimmed)
      blocks.push({
        kind: 'paragraph',
        at: { start: from, end: from + trimmed.length },
        hints: { ...(lines[i - 1]?.trim() === '' ? { emptyBefore: true } : {}), ...hints[i] },
        spans: [],
      });
    start += line.length + 1;
  });
  return { text, blocks, meta: {}, map: { locate: () => [] }, issues: [] };
}

export function parse(text: string, hints?: Readonly<Record<number, BlockHints>>): Document {
  return parseLaw(sourceOf(text, hints));
}

/** One line a unit, indented by depth: `article 5 Tên`, for comparing at a glance. */
export function outline(node: LawNode, depth = 0): string {
  if (!('children' in node)) return '';
  const skip = node.type === 'document' || node.type === 'body';
  const own = skip
    ? ''
    : `${'  '.repeat(depth)}${[node.type, node.number, node.title].filter(Boolean).join(' ')}\n`;
  return own + node.children.map((child) => outline(child, skip ? depth : depth + 1)).join('');
}

/** The outline of what stands in the body, without front, recitals and signatures. */
export function bodyOutline(text: string, hints?: Readonly<Record<number, BlockHints>>): string {
  const tree = parse(text, hints);
  const shown = tree.children.filter((child) => !['front', 'preamble', 'closing'].includes(child.type));
  return shown
    .map((child) => outline(child))
    .join('')
    .trimEnd();
}

/** The leaves of a tree in order. */
export function leaves(node: LawNode): LawNode[] {
  return 'children' in node ? node.children.flatMap(leaves) : [node];
}
