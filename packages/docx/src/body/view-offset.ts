import type { NfcView } from '@cancu/text';

/**
 * The offset in the view for an offset of its source: the way against `NfcView.toSource`, which is monotone. Inside a
 * composed letter it is the letter's start or end.
 */
export function forward(view: NfcView, offset: number, side: 'start' | 'end'): number {
  const sourceOf = (at: number) => view.toSource({ start: at, end: at }).start;
  let low = 0;
  let high = view.text.length;
  while (low < high) {
    const middle = side === 'start' ? (low + high + 1) >> 1 : (low + high) >> 1;
    if (side === 'start') {
      if (sourceOf(middle) <= offset) low = middle;
      else high = middle - 1;
    } else if (sourceOf(middle) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
