import { type Draft, makeDraft } from '@cancu/analysis';
import { type CostDifference, compareCosts, costOf, type ProcedureCost } from '@cancu/cost';
import { type Finding, runRules } from '@cancu/lint';
import { parseLaw } from '@cancu/parser';
import { findProcedures, type Procedure } from '@cancu/procedures';
import { rules } from '@cancu/rules';
import type { Source } from '@cancu/syntax';

/** From whom the engine learns what it may not look up itself. */
export interface Circumstances {
  /** ISO date of the day on which this runs. */
  readonly today: string;
  /** ISO date whose law counts; null: the draft's own date, else today. */
  readonly date: string | null;
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
  readonly difference: CostDifference | null;
  readonly findings: readonly Finding[];
}

/** source → tree → facts: enough for `cite`. */
export function draftOf(source: Source, { today, date }: Circumstances): Draft {
  const tree = parseLaw(source);
  return makeDraft({ source, tree, today, ...(date === null ? {} : { date }) });
}

/** draft → procedures. */
export function readingOf(source: Source, circumstances: Circumstances): Reading {
  const draft = draftOf(source, circumstances);
  return { draft, procedures: findProcedures(draft) };
}

/** The cost of each procedure by the assumptions of `date`. */
export function costsOf(procedures: readonly Procedure[], date: string): ProcedureCost[] {
  return procedures.map((procedure) => costOf(procedure, { date }));
}

/** The whole way from a source to findings; with the reading of an earlier version, what became dearer too. */
export function analyse(source: Source, circumstances: Circumstances, before: Reading | null): Analysis {
  const reading = readingOf(source, circumstances);
  // Both versions by the assumptions of one day: the difference is to be the text's, not the calendar's.
  const { date } = reading.draft.judgedAt;
  const costs = costsOf(reading.procedures, date);
  const against = before && {
    procedures: before.procedures,
    difference: compareCosts(
      { procedures: before.procedures, costs: costsOf(before.procedures, date) },
      { procedures: reading.procedures, costs },
    ),
  };
  const findings = runRules({ ...reading, costs, against }, rules);
  return { ...reading, costs, difference: against?.difference ?? null, findings };
}
