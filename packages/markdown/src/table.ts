import type { Cell } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import type { Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** A row of dashes under the head of a table: `|---|:--:|`. */
const DELIMITER = /^\s*\|?(?:\s*:?-{1,}:?\s*\|)+\s*:?-*:?\s*$/;

/** How many of `lines`, from `first` on, make one pipe table; 0 when none begins there. */
export function tableLength(text: string, lines: readonly Range[], first: number): number {
  const cut = (i: number) => (lines[i] ? text.slice(lines[i].start, lines[i].end) : '');
  if (!cut(first).includes('|') || !DELIMITER.test(cut(first + 1))) return 0;
  let count = 2;
  while (cut(first + count).trim() !== '' && cut(first + count).includes('|')) count++;
  return count;
}

/** The cells of the pipe table at `at`, read by mdast; cells of the delimiter row do not occur. */
export function tableCells(text: string, at: Range): Cell[] {
  const tree = fromMarkdown(text.slice(at.start, at.end), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const table = tree.children.find((node): node is Table => node.type === 'table');
  if (!table) return [];
  return table.children.flatMap((row, r) =>
    row.children.flatMap((cell, c) => {
      const first = cell.children[0]?.position?.start.offset;
      const last = cell.children.at(-1)?.position?.end.offset;
      if (first === undefined || last === undefined) return [];
      return [{ at: { start: at.start + first, end: at.start + last }, row: r, column: c }];
    }),
  );
}
