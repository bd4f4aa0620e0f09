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
  const [only] = line.pieces;
  if (only && line.pieces.length === 1) {
    const start = Math.max(from, only.plain);
    const end = Math.min(to, only.plain + only.length);
    const shift = only.source - only.plain;
    if (end > start) tree.leaf(type, { start: start + shift, end: end + shift });
    return;
  }
  for (const at of sourceRanges(line, from, to)) tree.leaf(type, at);
}
