import type { Draft, DraftInput } from '@cancu/analysis';
import { type CostDifference, compareCosts, costOf, type ProcedureCost } from '@cancu/cost';
import type { Law } from '@cancu/law';
import type { Finding, RuleContext } from '@cancu/lint';
import type { Procedure } from '@cancu/procedures';

/** From whom the engine learns what it may not look up itself. */
export interface Circumstances {
  /** ISO date of the day on which this runs. */
  readonly today: string;
  /** ISO date whose law counts; null: the draft's own date, else today. */
  readonly date: string | null;
  /** The law by which drafts are judged; by default what @cancu/law itself knows. */
  readonly law?: Law;
}

/** What was read from a draft. */
export interface Reading {
  readonly draft: Draft;
  readonly procedures: readonly Procedure[];
}

/** What was read, what it costs and what is to be said about it. */
export interface Analysis extends Reading {
  /** In the order of `procedures`. */
  readonly costs: readonly ProcedureCost[];
  /** Against an earlier version, where one was given. */
  readonly difference: CostDifference | null;
  readonly findings: readonly Finding[];
}

/** The cost of each procedure by the assumptions of `date`. */
export function costsOf(procedures: readonly Procedure[], date: string): ProcedureCost[] {
  return procedures.map((procedure) => costOf(procedure, { date }));
}

/** Both versions by the assumptions of one day: the difference is to be the text's, not the calendar's. */
export function compared(
  before: Reading,
  procedures: readonly Procedure[],
  costs: readonly ProcedureCost[],
  date: string,
): NonNullable<RuleContext['against']> {
  const earlier = { procedures: before.procedures, costs: costsOf(before.procedures, date) };
  return { procedures: before.procedures, difference: compareCosts(earlier, { procedures, costs }) };
}

/** The circumstances as the maker of drafts takes them. */
export function given({ today, date, law }: Circumstances): Omit<DraftInput, 'source' | 'tree'> {
  return { today, ...(date === null ? {} : { date }), ...(law === undefined ? {} : { law }) };
}
