import type { Procedure } from '@cancu/procedures';
import type { Driver } from '../driver.ts';
import type { Estimate } from '../estimate.ts';
import type { ProcedureMatch } from '../match/match-procedures.ts';
import type { ProcedureCost } from '../procedure-cost.ts';
import type { Saving } from '../saving.ts';
import type { Change } from './change.ts';
import type { Costed } from './pair.ts';

/** A figure before and after, and the change of it (after − before): above zero the draft costs more. */
export interface Delta {
  readonly before: Estimate;
  readonly after: Estimate;
  /** What is unknown on both sides is one unknown, so this is not the difference of the two ranges. */
  readonly delta: Estimate;
}

/** đồng and minutes of one case; đồng a year where the frequency of both sides is known. */
export interface Deltas {
  readonly perCase: Delta;
  readonly minutesPerCase: Delta;
  readonly perYear: Delta | null;
}

/** A procedure that stands in both revisions. */
export interface ChangedProcedure extends Deltas {
  readonly before: Costed;
  readonly after: Costed;
  readonly match: Pick<ProcedureMatch, 'score' | 'reasons'>;
  /** Empty where nothing of what the model reads changed. */
  readonly changes: readonly Change[];
  /** Saving and reduction of the yearly cost (Điều 27); null where that is not known. */
  readonly saving: Saving | null;
  /** The input that decides most how large the change per case is; null where it has no range. */
  readonly driver: Driver | null;
}

/** A procedure that stands in one revision only; its delta is its whole cost, with its sign. */
export interface LoneProcedure extends Deltas, Costed {}

export interface Totals extends Deltas {
  /** Null, like `perYear`, unless the frequency of every procedure on both sides is known. */
  readonly saving: Saving | null;
  /** The ids of procedures without a yearly cost. */
  readonly withoutFrequency: readonly string[];
}

/** What a new revision does to the cost of procedures. `perCase` of the totals: one case of each procedure. */
export interface CostDifference {
  readonly procedures: readonly ChangedProcedure[];
  readonly added: readonly LoneProcedure[];
  readonly removed: readonly LoneProcedure[];
  readonly totals: Totals;
}

/** A revision: its procedures, and their costs in the same order. */
export interface CostedRevision {
  readonly procedures: readonly Procedure[];
  readonly costs: readonly ProcedureCost[];
}
