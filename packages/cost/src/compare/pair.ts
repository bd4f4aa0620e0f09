import type { Procedure } from '@cancu/procedures';
import type { CostLine } from '../line.ts';
import type { Input } from '../origin.ts';
import type { ProcedureCost } from '../procedure-cost.ts';
import type { Step } from '../step.ts';
import type { Side } from './joint-difference.ts';

/** A procedure of one revision with its cost. */
export interface Costed {
  /** Index in its revision. */
  readonly index: number;
  readonly procedure: Procedure;
  readonly cost: ProcedureCost;
}

/** The two states of one procedure; one is null where it was added or removed. */
export interface Pair {
  /** Unique in the comparison: what is known of one procedure says nothing of another. */
  readonly name: string;
  readonly before: Costed | null;
  readonly after: Costed | null;
}

/** Steps as a side of a difference. */
export function sideOf(pair: Pair, steps: readonly Step[]): Side {
  const keyOf = ({ key, scope }: Input): string => (scope === 'all' ? key : `${key} of ${pair.name}`);
  return { steps, keyOf };
}

/** The money of the lines of a state that `wanted` chooses. */
export function moneyOf(state: Costed | null, wanted: (line: CostLine) => boolean): readonly Step[] {
  return state?.cost.lines.filter(wanted).map(({ dong }) => dong) ?? [];
}
