import type { Draft } from '@cancu/analysis';
import type { Stretch } from '@cancu/syntax';
import type { Range } from '@cancu/text';

/**
 * The words before and behind a range, at most so many signs and never out of the stretch it stands in: what stands beyond may
 * change while the references of the stretch stay the same.
 */
export function wordsBefore({ start }: Range, { tree, source }: Draft, most: number): string {
  const from = stretchAt(tree.stretches, start)?.at.start ?? 0;
  return source.text.slice(Math.max(from, start - most), start);
}

export function wordsBehind({ end }: Range, { tree, source }: Draft, most: number): string {
  const to = stretchAt(tree.stretches, end - 1)?.at.end ?? source.text.length;
  return source.text.slice(end, Math.min(to, end + most));
}

/** The stretch that holds an offset; stretches come in text order. */
function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | null {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.at.end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = stretches[low];
  return found && found.at.start <= offset ? found : null;
}
