import type { Block, Source } from '@cancu/syntax';
import { nfcView } from '@cancu/text';
import { textMap } from '../text-map.ts';
import { type Page, pageOf } from './page.ts';
import type { PageReader } from './page-reader.ts';

/** About how much stands on a page, in UTF-16 units: an article of usual length. */
const SIZE = 1000;

/**
 * Says at which offsets of a source something begins that can stand on a page of its own, ascending. Between two of them
 * nobody who reads the source is disturbed by blank room.
 */
export type Partings = (source: Source) => readonly number[];

/** Cuts a file into pages: at partings, where the lines are read alike on one page and on two. */
export function paginate(file: string, read: PageReader, partings: Partings): Page[] {
  const pages: Page[] = [];
  let start = 0;
  let base = 0;
  const take = (end: number) => {
    const page = pageOf(file.slice(start, end), base, pages.length === 0, read);
    pages.push(page);
    base += page.room;
    start = end;
  };
  const view = nfcView(file);
  const { text } = view;
  const { blocks, meta, issues } = read(text, true);
  const offsets = partings({ text, blocks, meta, issues, map: textMap(view) });
  let next = 0;
  for (const [i, block] of blocks.entries()) {
    while (offsets[next] !== undefined && offsets[next]! < block.at.start) next++;
    const parting = offsets[next];
    const before = blocks[i - 1];
    if (parting === undefined || parting >= block.at.end || !before || !mayPart(before, block, text))
      continue;
    const line = lineStart(text, block.at.start);
    const at = view.toSource({ start: line, end: line }).start;
    if (at - start >= SIZE) take(at);
  }
  take(file.length);
  return pages;
}

/** Neither fenced code nor the rows of a table go on over the cut, and no front matter ends at it. */
export function mayPart(before: Block, after: Block, text: string): boolean {
  if (before.hints.style === 'code' || after.hints.style === 'code') return false;
  if (before.kind === 'opaque' || after.kind === 'opaque') return false;
  return !(hasBar(before, text) && hasBar(after, text));
}

function hasBar({ kind, at }: Block, text: string): boolean {
  return kind === 'table' || text.slice(at.start, at.end).includes('|');
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\n\r\f]/.test(text[start - 1]!)) start--;
  return start;
}
