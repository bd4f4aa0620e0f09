/** A figure with its range: low ≤ base ≤ high. */
export interface Estimate {
  readonly low: number;
  readonly base: number;
  readonly high: number;
}

/** A checked estimate. Throws RangeError unless all three are finite and low ≤ base ≤ high. */
export function estimate(low: number, base: number, high: number): Estimate {
  if (![low, base, high].every(Number.isFinite)) {
    throw new RangeError(`an estimate needs finite numbers, not ${low}, ${base}, ${high}`);
  }
  if (low > base || base > high) {
    throw new RangeError(`an estimate needs low ≤ base ≤ high, not ${low}, ${base}, ${high}`);
  }
  return { low, base, high };
}

/** A figure that is known: its range is one number. */
export function point(value: number): Estimate {
  return estimate(value, value, value);
}

export function isPoint(e: Estimate): boolean {
  return e.low === e.high;
}

export function sameEstimate(a: Estimate, b: Estimate): boolean {
  return a.low === b.low && a.base === b.base && a.high === b.high;
}
