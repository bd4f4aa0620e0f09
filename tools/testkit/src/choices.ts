import fc from 'fast-check';

/**
 * A row of rolls that decides, one after the other, how a draft is written: which signs, where a run is cut. An empty row
 * decides everything in the plainest way; so a failure shrinks to the plainest writing that still fails.
 */
export class Choices {
  readonly #rolls: readonly number[];
  #next = 0;

  constructor(rolls: readonly number[] = []) {
    this.#rolls = rolls;
  }

  /** A whole number from 0 to below `options`; 0 is the plain one. */
  roll(options: number): number {
    if (this.#rolls.length === 0) return 0;
    return this.#rolls[this.#next++ % this.#rolls.length]! % options;
  }

  /** One of the options; the first is the plain one. */
  of<T>(...options: readonly T[]): T {
    return options[this.roll(options.length)]!;
  }

  /** True once in `times`. */
  once(times: number): boolean {
    return this.roll(times) === times - 1;
  }
}

/** Rolls for `Choices`. The length is odd to most patterns of a draft, so that a row does not fall in step with them. */
export const rolls: fc.Arbitrary<readonly number[]> = fc.array(fc.nat({ max: 59 }), {
  maxLength: 47,
  size: 'max',
});
