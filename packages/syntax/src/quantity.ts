import type { Range } from '@cancu/text';

export type DurationUnit = 'working-day' | 'day' | 'hour' | 'month' | 'year';

/** A length of time as written: "05 ngày làm việc". */
export interface Duration {
  readonly value: number;
  readonly unit: DurationUnit;
  readonly at: Range;
}

/** An amount of money in đồng. */
export interface Money {
  readonly dong: number;
  readonly at: Range;
}
