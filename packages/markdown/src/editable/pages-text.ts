import type { TextView } from '@cancu/text';
import type { Page } from './page.ts';

/** The text of a source that is spread over pages. Cutting it looks at the pages alone; it is joined only when asked for. */
export class PagesText implements TextView {
  readonly length: number;
  readonly #pages: readonly Page[];
  #whole: string | null = null;

  constructor(pages: readonly Page[]) {
    this.#pages = pages;
    const last = pages.at(-1);
    this.length = last ? last.base + last.room : 0;
  }

  slice(start: number, end: number = this.length): string {
    let words = '';
    for (let i = pageAt(this.#pages, start); i < this.#pages.length; i++) {
      const { base, room, padded } = this.#pages[i]!;
      if (base >= end) break;
      words += padded.slice(Math.max(0, start - base), Math.min(room, end - base));
    }
    return words;
  }

  toString(): string {
    this.#whole ??= this.#pages.map(({ padded }) => padded).join('');
    return this.#whole;
  }
}

/** The index of the page that holds an offset of the source. */
export function pageAt(pages: readonly Page[], offset: number): number {
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pages[middle]!.base <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
