import type { Bilingual } from './bilingual.ts';
import data from './data/periods.json' with { type: 'json' };
import { covers, type Interval, type IsoDate } from './date.ts';

export type PeriodId = 'before-2010' | '2010' | '2016' | '2021' | '2025-04' | '2025-07';

/** A stretch of time with one set of rules on who may set procedures. */
export interface CompetencePeriod extends Interval {
  readonly id: PeriodId;
  readonly name: Bilingual;
  /** What made it begin. */
  readonly sources: readonly string[];
}

/** The periods in order, without gap or overlap. */
export const competencePeriods: readonly CompetencePeriod[] = data as readonly CompetencePeriod[];

/** The period of a day. */
export function periodAt(date: IsoDate): CompetencePeriod {
  return competencePeriods.find((period) => covers(period, date)) ?? competencePeriods.at(-1)!;
}
