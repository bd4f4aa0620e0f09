import type { Item, Paragraph } from './paragraph.ts';

/** All paragraphs of a table in reading order, those of nested tables with the cell that holds them. */
export function paragraphsOf(items: readonly Item[]): readonly Paragraph[] {
  return items.flatMap((item) =>
    item.kind === 'paragraph'
      ? [item]
      : item.rows.flatMap((row) => row.flatMap((cell) => paragraphsOf(cell.items))),
  );
}
