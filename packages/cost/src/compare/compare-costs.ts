import { type Estimate, point } from '../estimate.ts';
import { matchProcedures } from '../match/match-procedures.ts';
import type { CostTrace } from '../procedure-cost.ts';
import { Quantity } from '../quantity.ts';
import { savingOf } from '../saving.ts';
import type { Step } from '../step.ts';
import { changesOf } from './changes.ts';
import type {
  ChangedProcedure,
  CostDifference,
  CostedRevision,
  Delta,
  Deltas,
  LoneProcedure,
  Totals,
} from './cost-difference.ts';
import { jointDifference, jointDriver, type Side } from './joint-difference.ts';
import { type Costed, type Pair, sideOf } from './pair.ts';
import { AssumptionError, assumptionConflicts } from './same-assumptions.ts';

/**
 * What `after` costs more than `before`, procedure by procedure and together. Swapping the two turns every sign and nothing
 * else. Throws AssumptionError when the two were not computed with the same assumptions, RangeError when a revision has not
 * one cost for each procedure.
 */
export function compareCosts(before: CostedRevision, after: CostedRevision): CostDifference {
  const [left, right] = [costed(before), costed(after)];
  const matches = matchProcedures(before.procedures, after.procedures);
  const kept = matches.pairs.map((match) => ({
    name: `${match.before}-${match.after}`,
    before: left[match.before]!,
    after: right[match.after]!,
    match: { score: match.score, reasons: match.reasons },
  }));
  const removed = matches.removed.map((index) => ({ name: `${index}-`, before: left[index]!, after: null }));
  const added = matches.added.map((index) => ({ name: `-${index}`, before: null, after: right[index]! }));
  const pairs: readonly Pair[] = [...kept, ...removed, ...added];
  const conflicts = assumptionConflicts(pairs);
  if (conflicts.length > 0) throw new AssumptionError(conflicts);
  return {
    procedures: kept.map(changedProcedure),
    added: added.map((pair) => loneProcedure(pair, pair.after)),
    removed: removed.map((pair) => loneProcedure(pair, pair.before)),
    totals: totalsOf(pairs),
  };
}

function costed({ procedures, costs }: CostedRevision): Costed[] {
  return procedures.map((procedure, index) => {
    const cost = costs[index];
    if (cost?.procedureId !== procedure.id) throw new RangeError(`no cost of ${procedure.id} at ${index}`);
    return { index, procedure, cost };
  });
}

type Kept = Pair & { readonly before: Costed; readonly after: Costed } & Pick<ChangedProcedure, 'match'>;

function changedProcedure(pair: Kept): ChangedProcedure {
  const { before, after, match } = pair;
  const deltas = deltasOf([pair]);
  const { perYear } = deltas;
  return {
    ...deltas,
    before,
    after,
    match,
    changes: changesOf(pair),
    saving: perYear && savingOf(perYear.before, perYear.after),
    driver: jointDriver(sidesOf([pair], 'before', 'perCase'), sidesOf([pair], 'after', 'perCase')),
  };
}

function loneProcedure(pair: Pair, state: Costed): LoneProcedure {
  return { ...state, ...deltasOf([pair]) };
}

function totalsOf(pairs: readonly Pair[]): Totals {
  const deltas = deltasOf(pairs);
  const { perYear } = deltas;
  const states = pairs.flatMap(({ before, after }) => [before, after]).filter((state) => state !== null);
  const without = states.filter(({ cost }) => cost.perYear === null).map(({ procedure }) => procedure.id);
  return {
    ...deltas,
    saving: perYear && savingOf(perYear.before, perYear.after),
    withoutFrequency: [...new Set(without)],
  };
}

function deltasOf(pairs: readonly Pair[]): Deltas {
  const yearly = pairs.every(({ before, after }) => [before, after].every((s) => !s || s.cost.perYear));
  return {
    perCase: deltaOf(pairs, 'perCase'),
    minutesPerCase: deltaOf(pairs, 'minutesPerCase'),
    perYear: yearly ? deltaOf(pairs, 'perYear') : null,
  };
}

function deltaOf(pairs: readonly Pair[], figure: keyof CostTrace): Delta {
  const [before, after] = [sidesOf(pairs, 'before', figure), sidesOf(pairs, 'after', figure)];
  return { before: totalOf(before), after: totalOf(after), delta: jointDifference(before, after) };
}

/** Added exactly, so that minutes with fractions do not depend on the order of the procedures. */
function totalOf(sides: readonly Side[]): Estimate {
  const quantities = sides.flatMap(({ steps }) => steps.map(({ unit, value }) => Quantity.of(unit, value)));
  return quantities.length === 0 ? point(0) : quantities.reduce((a, b) => a.plus(b)).estimate;
}

function sidesOf(pairs: readonly Pair[], side: 'before' | 'after', figure: keyof CostTrace): Side[] {
  return pairs.flatMap((pair) => {
    const step: Step | null | undefined = pair[side]?.cost.trace[figure];
    return step ? [sideOf(pair, [step])] : [];
  });
}
