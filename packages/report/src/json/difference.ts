import type { Change, CostDifference, Delta, Estimate } from '@cancu/cost';

/** What a new version does to the cost of procedures; figures in đồng. */
export interface JsonDifference {
  /** One case of each procedure. */
  readonly perCase: Delta;
  readonly perYear: Delta | null;
  readonly changed: readonly JsonChanged[];
  readonly added: readonly JsonNamed[];
  readonly removed: readonly JsonNamed[];
}

export interface JsonNamed {
  readonly id: string;
  readonly name: string;
}

export interface JsonChanged extends JsonNamed {
  readonly perCase: Delta;
  readonly perYear: Delta | null;
  readonly changes: readonly { readonly kind: Change['kind']; readonly effect: Estimate | null }[];
}

export function differenceOf(difference: CostDifference | null): JsonDifference | null {
  if (!difference) return null;
  const { procedures, added, removed, totals } = difference;
  return {
    perCase: deltaOf(totals.perCase),
    perYear: totals.perYear && deltaOf(totals.perYear),
    changed: procedures.map((one) => ({
      ...named(one.after),
      perCase: deltaOf(one.perCase),
      perYear: one.perYear && deltaOf(one.perYear),
      changes: one.changes.map(({ kind, effect }) => ({ kind, effect })),
    })),
    added: added.map(named),
    removed: removed.map(named),
  };
}

function named({ procedure }: { readonly procedure: JsonNamed }): JsonNamed {
  return { id: procedure.id, name: procedure.name };
}

function deltaOf({ before, after, delta }: Delta): Delta {
  return { before, after, delta };
}
