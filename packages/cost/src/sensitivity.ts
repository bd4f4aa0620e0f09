import type { Input } from './origin.ts';
import type { Operation, Step } from './step.ts';
import { productRule, type Unit, YEAR_IN } from './unit.ts';

/** An input and how much the result changes for each unit of it, near the values picked. */
export interface Slope {
  readonly input: Input;
  readonly slope: number;
}

/** A step with its value at the values picked. */
interface Valued {
  readonly step: Step;
  readonly parts: readonly Valued[];
  readonly value: number;
}

/**
 * The slope of a tree by each of its inputs, in one pass up and one down. Floating point: it serves to rank inputs and to
 * find the end of a range at which a figure is least or greatest; the figure itself is computed exactly by `evaluate`.
 */
export function slopes(step: Step, pick: (input: Input) => number): ReadonlyMap<string, Slope> {
  const found = new Map<string, Slope>();
  descend(valued(step, pick), 1, found);
  return found;
}

function valued(step: Step, pick: (input: Input) => number): Valued {
  if (step.input) return { step, parts: [], value: pick(step.input) };
  const parts = step.inputs.map((part) => valued(part, pick));
  return { step, parts, value: RULES[step.operation].value(parts) };
}

function descend({ step, parts, value }: Valued, weight: number, found: Map<string, Slope>): void {
  const { input } = step;
  if (input) {
    const before = found.get(input.key)?.slope ?? 0;
    found.set(input.key, { input, slope: before + weight });
  }
  const own = RULES[step.operation].slopes(parts, value);
  parts.forEach((part, index) => {
    descend(part, weight * (own[index] ?? 1), found);
  });
}

interface Rule {
  value(parts: readonly Valued[]): number;
  /** The slope of the step by each of its parts; 1 where not given. */
  slopes(parts: readonly Valued[], value: number): readonly number[];
}

const RULES: Readonly<Record<Operation, Rule>> = {
  input: { value: () => 0, slopes: () => [] },
  sum: {
    value: (parts) => parts.reduce((total, part) => total + part.value, 0),
    slopes: () => [],
  },
  product: {
    value: ([left, right]) => (left!.value * right!.value) / divisor(left!, right!),
    slopes: ([left, right]) => {
      const over = divisor(left!, right!);
      return [right!.value / over, left!.value / over];
    },
  },
  'per-year': {
    value: ([length]) => partsOfYear(length!) / length!.value,
    slopes: ([length], value) => [-value / length!.value],
  },
};

function divisor(left: Valued, right: Valued): number {
  return productRule(left.step.unit, right.step.unit).over;
}

function partsOfYear({ step }: Valued): number {
  const years: Partial<Record<Unit, number>> = YEAR_IN;
  return years[step.unit] ?? 1;
}
