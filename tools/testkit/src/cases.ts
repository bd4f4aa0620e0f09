/** What every property is run with: how many cases, and the seed that makes a failure come again. */
export interface Runs {
  readonly numRuns: number;
  readonly seed: number;
}

/**
 * 500 cases unless the environment asks for another number: `CANCU_CASES=10000` is the long run. `dear` divides the number
 * for properties whose cases take long.
 */
export function cases(seed: number, dear = 1): Runs {
  const asked = Number(process.env.CANCU_CASES ?? 500);
  if (!Number.isInteger(asked) || asked < 1) throw new Error('CANCU_CASES is a number of cases from 1');
  return { numRuns: Math.max(1, Math.floor(asked / dear)), seed };
}

/** Time that a property may take, in milliseconds: the long run is long. */
export function patience(): number {
  return process.env.CANCU_CASES ? 3_600_000 : 60_000;
}
