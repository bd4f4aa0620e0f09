import { type Estimate, sameEstimate } from '../estimate.ts';
import type { Input } from '../origin.ts';
import { isParameterId, parameter } from '../parameter.ts';
import type { Costed, Pair } from './pair.ts';

/** An assumption that stands on both sides with two values. */
export interface AssumptionConflict {
  readonly key: string;
  /** The ids of the procedures concerned. */
  readonly procedures: readonly string[];
  /** Null where the side does not have it although it should. */
  readonly before: Estimate | null;
  readonly after: Estimate | null;
}

/** Two costs that rest on different assumptions were to be compared. */
export class AssumptionError extends Error {
  readonly code = 'different-assumptions';
  readonly conflicts: readonly AssumptionConflict[];

  constructor(conflicts: readonly AssumptionConflict[]) {
    super(`different assumptions on the two sides: ${conflicts.map(({ key }) => key).join(', ')}`);
    this.name = 'AssumptionError';
    this.conflicts = conflicts;
  }
}

/**
 * Where the two sides disagree on what is not in the text. The cost after is the cost before, adjusted only for what the
 * draft changes (TT 02/2017/TT-VPCP Điều 27 khoản 1 điểm b), so there may be no such place.
 */
export function assumptionConflicts(pairs: readonly Pair[]): AssumptionConflict[] {
  return [...sharedConflicts(pairs), ...pairs.flatMap(ownConflicts)];
}

function sharedConflicts(pairs: readonly Pair[]): AssumptionConflict[] {
  const first = new Map<string, { readonly input: Input; readonly id: string }>();
  const conflicts = new Map<string, AssumptionConflict>();
  for (const state of [...pairs.map((pair) => pair.before), ...pairs.map((pair) => pair.after)]) {
    for (const input of state?.cost.inputs ?? []) {
      if (input.scope !== 'all') continue;
      const known = first.get(input.key);
      if (!known) first.set(input.key, { input, id: state!.procedure.id });
      else if (!sameEstimate(known.input.value, input.value) && !conflicts.has(input.key)) {
        const procedures = [known.id, state!.procedure.id];
        const { key, value } = input;
        conflicts.set(key, { key, procedures, before: known.input.value, after: value });
      }
    }
  }
  return [...conflicts.values()];
}

/** Of one procedure: what the user told of one state must hold for the other, else only one side was told. */
function ownConflicts({ before, after }: Pair): AssumptionConflict[] {
  if (!before || !after) return [];
  const [left, right] = [assumedOf(before), assumedOf(after)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [a, b] = [left.get(key), right.get(key)];
    if (a?.scope !== 'procedure' && b?.scope !== 'procedure') return [];
    const same = a && b ? sameEstimate(a.value, b.value) : !isTold(key);
    if (same) return [];
    const procedures = [before.procedure.id, after.procedure.id];
    return [{ key, procedures, before: a?.value ?? null, after: b?.value ?? null }];
  });
}

/** Figures of the draft may differ: that is what is compared. */
function assumedOf({ cost }: Costed): ReadonlyMap<string, Input> {
  return new Map(
    cost.inputs.filter(({ origin }) => origin.by !== 'draft').map((input) => [input.key, input]),
  );
}

/** True for figures that are there only when the user tells them, and then replace what the text gives. */
function isTold(key: string): boolean {
  return isParameterId(key) && parameter(key).values.length === 0;
}
