import type { Block } from '@cancu/syntax';
import { type NfcView, nfcView, type Range, shift } from '@cancu/text';
import type { PageContent, PageReader } from './page-reader.ts';

/**
 * Some whole lines of a text on a page of their own in the address space of its `Source`: behind the words the page is
 * blank, so that words can grow without moving those of any other page.
 */
export interface Page {
  /** The lines as the file has them. */
  readonly raw: string;
  readonly view: NfcView;
  readonly content: PageContent;
  /** The blocks of `content` at their place in the source. */
  readonly blocks: readonly Block[];
  /** Where the page begins in the source, and how much room it has there, in UTF-16 units. */
  readonly base: number;
  readonly room: number;
  /** The composed lines and the blank rest: `room` units. */
  readonly padded: string;
}

export function pageOf(raw: string, base: number, first: boolean, read: PageReader, room?: number): Page {
  const view = nfcView(raw);
  const content = read(view.text, first);
  const size = room ?? roomFor(view.text.length);
  return {
    raw,
    view,
    content,
    blocks: base === 0 ? content.blocks : content.blocks.map((block) => moved(block, base)),
    base,
    room: size,
    padded: view.text + '\n'.repeat(Math.max(0, size - view.text.length)),
  };
}

/** Room to type some paragraphs more. */
function roomFor(length: number): number {
  return Math.ceil(length * 1.1) + 500;
}

function moved(block: Block, by: number): Block {
  const at = shift(block.at, by);
  const spans = block.spans.map((span) => ({ ...span, at: shift(span.at, by) }));
  if (!block.cells) return { ...block, at, spans };
  return { ...block, at, spans, cells: block.cells.map((cell) => ({ ...cell, at: shift(cell.at, by) })) };
}

/** The range of the file's lines for a range of the source inside the page; the blank rest stands for their end. */
export function rawRange(page: Page, { start, end }: Range): Range {
  const last = page.view.text.length;
  return page.view.toSource({
    start: Math.min(start - page.base, last),
    end: Math.min(end - page.base, last),
  });
}
