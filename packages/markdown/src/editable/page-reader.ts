import type { Block, Issue } from '@cancu/syntax';
import { frontMatter } from '../front-matter.ts';
import { markdownBlocks } from '../markdown.ts';
import { plainBlocks } from '../plain-text.ts';

/** What stands on one page, in its own offsets. */
export interface PageContent {
  readonly blocks: readonly Block[];
  readonly meta: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
  /** What begins on the page goes on behind its end (fenced code, front matter): the text must be cut anew. */
  readonly open: boolean;
}

/** Reads a composed stretch of a text; `first`: the text begins with it. */
export type PageReader = (text: string, first: boolean) => PageContent;

export function readMarkdownPage(text: string, first: boolean): PageContent {
  const front = first ? frontMatter(text) : null;
  const { blocks, open } = markdownBlocks(text, front);
  const unfinished = first && !front && /^\ufeff?---[ \t]*(?:\r?\n|$)/.test(text);
  return { blocks, meta: front?.meta ?? {}, issues: front?.issues ?? [], open: open || unfinished };
}

export function readPlainPage(text: string): PageContent {
  return { blocks: plainBlocks(text), meta: {}, issues: [], open: false };
}
