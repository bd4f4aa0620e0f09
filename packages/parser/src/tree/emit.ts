import type { LeafType } from '@cancu/syntax';
import { type Line, sourceRanges } from '../line/line.ts';
import type { TreeBuilder } from './builder.ts';

/** Puts `plain[from, to)` of a line into the tree as leaves of a type. */
export function emit(
  tree: TreeBuilder,
  line: Line,
  type: LeafType,
  from = 0,
  to: number = line.plain.length,
): void {
  if (line.block.kind === 'table') {
    tree.leaf('table', line.at, line.block.cells ?? []);
    return;
  }
  for (const at of sourceRanges(line, from, to)) tree.leaf(type, at);
}
