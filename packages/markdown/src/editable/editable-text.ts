import type { Block, Source } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import { type Page, pageOf } from './page.ts';
import { type PageReader, readMarkdownPage, readPlainPage } from './page-reader.ts';
import { pagesMap } from './pages-map.ts';
import { mayPart, type Partings, paginate } from './paginate.ts';

export type TextFormat = 'markdown' | 'text';

const READERS: Readonly<Record<TextFormat, PageReader>> = { markdown: readMarkdownPage, text: readPlainPage };

/** More pages than this are not put together to one; the text is cut anew. */
const MOST = 8;

/**
 * A text file that is being edited. Its `source` stands for the same words as that of `readMarkdown` or `readPlainText`, but
 * spread over pages with blank room behind each: after an edit all blocks on other pages are the same objects at the same
 * place, and whoever remembers by block need not look at them again. `source.map` leads to offsets of the file as it is now.
 */
export class EditableText {
  readonly #read: PageReader;
  readonly #partings: Partings;
  #pages: readonly Page[];

  constructor(file: string, format: TextFormat, partings: Partings) {
    this.#read = READERS[format];
    this.#partings = partings;
    this.#pages = paginate(file, this.#read, partings);
  }

  /** The whole file as it is now. */
  get file(): string {
    return this.#pages.map(({ raw }) => raw).join('');
  }

  get source(): Source {
    const pages = this.#pages;
    const [first] = pages;
    return {
      text: pages.map(({ padded }) => padded).join(''),
      blocks: ([] as Block[]).concat(...pages.map(({ blocks }) => blocks)),
      meta: first?.content.meta ?? {},
      map: pagesMap(pages),
      issues: first?.content.issues ?? [],
    };
  }

  /** Puts `text` in the place of a range of the file (UTF-16 offsets). Throws RangeError where the file has no such range. */
  edit(at: Range, text: string): void {
    const { from, to, start } = this.#pagesAt(at);
    const joined = this.#pages
      .slice(from, to + 1)
      .map(({ raw }) => raw)
      .join('');
    const raw = joined.slice(0, at.start - start) + text + joined.slice(at.end - start);
    this.#pages = this.#replaced(from, to, raw) ?? this.#paginated(this.#fileWith(from, to, raw));
  }

  /**
   * Takes the blank room out of ranges of the source that must be read without: the pages that share one become one. True
   * when there was any.
   */
  close(ranges: readonly Range[]): boolean {
    let closed = false;
    for (const { start, end } of ranges) {
      const from = this.#pages.findLastIndex(({ base }) => base <= start);
      const to = this.#pages.findLastIndex(({ base }) => base < end);
      if (to <= from) continue;
      closed = true;
      const raw = this.#pages
        .slice(from, to + 1)
        .map((page) => page.raw)
        .join('');
      this.#pages = this.#replaced(from, to, raw) ?? this.#paginated(this.file);
    }
    return closed;
  }

  #paginated(file: string): Page[] {
    return paginate(file, this.#read, this.#partings);
  }

  #pagesAt(at: Range): { from: number; to: number; start: number } {
    let begin = 0;
    let start = 0;
    let from = -1;
    for (const [i, { raw }] of this.#pages.entries()) {
      const end = begin + raw.length;
      const last = i === this.#pages.length - 1;
      if (from < 0 && (at.start < end || last)) {
        from = i;
        start = begin;
      }
      if (from >= 0 && at.end <= end) return check(at, end) ?? { from, to: i, start };
      begin = end;
    }
    throw new RangeError(`no range ${at.start}..${at.end} in a file of ${begin} units`);
  }

  #fileWith(from: number, to: number, raw: string): string {
    const before = this.#pages.slice(0, from).map((page) => page.raw);
    const behind = this.#pages.slice(to + 1).map((page) => page.raw);
    return [...before, raw, ...behind].join('');
  }

  /** The pages with `from`…`to` put together as one that holds `raw`; null where the text must be cut anew. */
  #replaced(from: number, to: number, raw: string): Page[] | null {
    const pages = this.#pages;
    if (to - from >= MOST) return null;
    const room = pages.slice(from, to + 1).reduce((sum, page) => sum + page.room, 0);
    const page = pageOf(raw, pages[from]!.base, from === 0, this.#read, room);
    if (page.content.open || page.view.text.length >= room) return null;
    const next = pages[to + 1];
    if (next && !partsFrom(page, next)) return this.#replaced(from, to + 1, raw + next.raw);
    const before = pages[from - 1];
    if (before && !partsFrom(before, page)) return this.#replaced(from - 1, to, before.raw + raw);
    return [...pages.slice(0, from), page, ...pages.slice(to + 1)];
  }
}

function check(at: Range, length: number): null {
  if (at.start < 0 || at.end < at.start)
    throw new RangeError(`no range ${at.start}..${at.end} before ${length}`);
  return null;
}

/** The lines of two pages are read apart as they are together. */
function partsFrom(page: Page, next: Page): boolean {
  if (!/[\n\r\f]$/.test(page.raw)) return false;
  const last = page.content.blocks.at(-1);
  const [first] = next.content.blocks;
  // What stands on a blank page is decided by the words around it.
  if (!last || !first) return false;
  const text = page.view.text + next.view.text;
  const after = {
    ...first,
    at: { start: first.at.start + page.view.text.length, end: first.at.end + page.view.text.length },
  };
  return mayPart(last, after, text);
}
