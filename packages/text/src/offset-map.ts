import type { Range } from './range.ts';

/**
 * Maps offsets of a view (a text made from another by replacing stretches) back to the text it was made from.
 * Between two anchors the view equals the source, or replaces one stretch by another whole.
 */
export class OffsetMap {
  readonly #view: number[] = [0];
  readonly #source: number[] = [0];
  /** Per stretch: true when both sides are equal unit by unit. */
  readonly #equal: boolean[] = [];

  /** Appends a stretch of `view` units that stands for `source` units. */
  add(view: number, source: number, equal: boolean = view === source): void {
    this.#view.push(this.#view.at(-1)! + view);
    this.#source.push(this.#source.at(-1)! + source);
    this.#equal.push(equal);
  }

  /** The source offset of a view offset. Inside a replaced stretch: its start, or its end with `side` 'end'. */
  toSource(offset: number, side: 'start' | 'end' = 'start'): number {
    let low = 0;
    let high = this.#equal.length - 1;
    if (high < 0) return this.#source[0]!;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const begins = this.#view[middle]!;
      if (side === 'start' ? begins <= offset : begins < offset) low = middle;
      else high = middle - 1;
    }
    const inside = offset - this.#view[low]!;
    const length = this.#view[low + 1]! - this.#view[low]!;
    if (inside <= 0) return this.#source[low]!;
    if (inside >= length) return this.#source[low + 1]!;
    if (this.#equal[low]) return this.#source[low]! + inside;
    return side === 'start' ? this.#source[low]! : this.#source[low + 1]!;
  }

  /** The source range of a view range; it always covers whole replaced stretches. */
  toSourceRange(r: Range): Range {
    const start = this.toSource(r.start, 'start');
    return { start, end: r.end === r.start ? start : Math.max(start, this.toSource(r.end, 'end')) };
  }
}
