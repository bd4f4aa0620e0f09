import type { Anchor, SourceMap } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import { type Page, rawRange } from './page.ts';

/** The way from the source of some pages back to the file that they make up. */
export function pagesMap(pages: readonly Page[]): SourceMap {
  let begins: number[] | null = null;
  const beginOf = (index: number): number => {
    if (!begins) {
      let sum = 0;
      begins = pages.map(({ raw }) => {
        sum += raw.length;
        return sum - raw.length;
      });
    }
    return begins[index]!;
  };
  const pageAt = (offset: number): number => {
    let low = 0;
    let high = pages.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pages[middle]!.base <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    locate(range: Range): readonly Anchor[] {
      const first = pageAt(range.start);
      const last = pageAt(Math.max(range.start, range.end - 1));
      const end = { start: range.end, end: range.end };
      const at =
        first === last
          ? rawRange(pages[first]!, range)
          : {
              start: rawRange(pages[first]!, { start: range.start, end: range.start }).start,
              end: rawRange(pages[last]!, end).end,
            };
      const base = beginOf(first);
      return [{ file: 'text', at: { start: at.start + base, end: at.end + beginOf(last) } }];
    },
  };
}
