import type { Estimate } from './estimate.ts';

/** The last two figures of the official table (TT 02/2017/TT-VPCP Điều 27), at base. */
export interface Saving {
  /** Cost before − cost after, in the unit of the two; below zero where the draft costs more. */
  readonly saved: number;
  /** Saved ÷ before × 100; null where nothing was paid before. The rate is practice, the article has no formula for it. */
  readonly reductionPercent: number | null;
}

export function savingOf(before: Estimate, after: Estimate): Saving {
  const saved = before.base - after.base;
  return { saved, reductionPercent: before.base === 0 ? null : (saved * 100) / before.base };
}
