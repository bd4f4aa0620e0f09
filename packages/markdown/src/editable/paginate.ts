import type { Block } from '@cancu/syntax';
import { nfcView } from '@cancu/text';
import { type Page, pageOf } from './page.ts';
import type { PageReader } from './page-reader.ts';

/** About how much stands on a page, in UTF-16 units: an article of usual length. */
const SIZE = 4000;

/** Cuts a file into pages, between lines that are read alike on one page and on two. */
export function paginate(file: string, read: PageReader): Page[] {
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
  const { blocks } = read(view.text, true);
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    if (!before || !mayPart(before, block, view.text)) return;
    const at = view.toSource({ start: lineStart(view.text, block.at.start), end: block.at.start }).start;
    if (at - start >= SIZE) take(at);
  });
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
