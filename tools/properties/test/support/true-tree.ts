import { parseLaw } from '@cancu/parser';
import { isParent, type LawNode, type Source, walk } from '@cancu/syntax';

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * What is wrong with the tree of a source, by the sentences of ARCHITECTURE.md that hold for any text: the leaves in order
 * are the text; ranges nest, children lie in order inside their parent and share nothing. Empty when all is well.
 */
export function faultsOf(source: Source): string[] {
  const tree = parseLaw(source);
  return [
    ...faultsOfLeaves(tree, source.text.toString()),
    ...faultsOfNesting(tree),
    ...faultsOfBlocks(source),
  ];
}

function faultsOfLeaves(tree: LawNode, text: string): string[] {
  const faults: string[] = [];
  let at = 0;
  walk(tree, (node) => {
    if (isParent(node)) return;
    if (node.at.start !== at) faults.push(`${told(node)} should begin at ${at}`);
    at = node.at.end;
  });
  if (at !== text.length) faults.push(`the last leaf ends at ${at}, the text at ${text.length}`);
  return faults;
}

function faultsOfNesting(node: LawNode): string[] {
  const outside = (range: Range | undefined, what: string, from = node.at.start) =>
    range && (range.start < from || range.end < range.start || range.end > node.at.end)
      ? [`${what} at ${range.start}–${range.end} is not in its place in ${told(node)}`]
      : [];
  if (!isParent(node)) return (node.cells ?? []).flatMap((cell) => outside(cell.at, 'a cell'));
  let at = node.at.start;
  return [
    ...outside(node.titleAt, 'the title'),
    ...node.children.flatMap((child) => {
      const own = outside(child.at, child.type, at);
      at = child.at.end;
      return [...own, ...faultsOfNesting(child)];
    }),
  ];
}

/** What a reader hands on: blocks in order, spans inside them. */
function faultsOfBlocks({ blocks, text }: Source): string[] {
  let at = 0;
  return [...blocks, { at: { start: text.length, end: text.length }, spans: [] }].flatMap((block) => {
    const faults = block.at.start < at ? [`the block at ${block.at.start} overlaps the one before it`] : [];
    at = block.at.end;
    const astray = block.spans.filter(({ at }) => at.start < block.at.start || at.end > block.at.end);
    return [
      ...faults,
      ...astray.map((span) => `a span (${span.mark}) leaves its block at ${block.at.start}`),
    ];
  });
}

function told({ type, at }: LawNode): string {
  return `${type} (${at.start}–${at.end})`;
}
