import type { Range } from '@cancu/text';
import type { Estimate } from './estimate.ts';
import type { Input, Origin } from './origin.ts';
import { Quantity } from './quantity.ts';
import type { FactorOf, ProductOf, Unit, YearPart } from './unit.ts';
import type { Words } from './words.ts';

/** How a step makes its value of those of its inputs; `input` has none and is where a figure enters. */
export type Operation = 'input' | 'sum' | 'product' | 'per-year';

/**
 * One step of a calculation. A tree of steps explains a figure down to the words of the draft, the tables and the
 * assumptions, and computes it: `evaluate` on the same tree gives the same value.
 */
export interface Step<U extends Unit = Unit> {
  readonly operation: Operation;
  readonly label: Words;
  /** In words; null for an input. */
  readonly formula: Words | null;
  readonly value: Estimate;
  readonly unit: U;
  readonly inputs: readonly Step[];
  /** The figure that enters here; null for any step but an input. */
  readonly input: Input<U> | null;
  readonly origin: Origin | null;
  /** The words of the draft that the step rests on. */
  readonly at?: Range;
}

/** A step with its exact value; `Step.value` has the nearest numbers. */
export interface Traced<U extends Unit = Unit> {
  readonly step: Step<U>;
  readonly quantity: Quantity<U>;
}

/** The words of a computed step. */
export interface StepWords {
  readonly label: Words;
  readonly formula: Words;
}

/** How each operation computes. The units have been checked when the tree was built. */
const OPERATIONS: Readonly<
  Record<Exclude<Operation, 'input'>, (parts: readonly Quantity<Unit>[], unit: Unit) => Quantity<Unit>>
> = {
  sum: (parts, unit) => parts.reduce((sum, part) => sum.plus(part), Quantity.of(unit, 0)),
  product: ([left, right]) => Quantity.product(left!, right as Quantity<FactorOf<Unit>>),
  'per-year': ([length]) => Quantity.perYear(length as Quantity<YearPart>),
};

/** The value of a tree when each input takes the value that `pick` gives it. */
export function evaluate(step: Step, pick: (input: Input) => Estimate | number): Quantity<Unit> {
  if (step.operation === 'input') return Quantity.of(step.unit, pick(step.input!));
  const parts = step.inputs.map((part) => evaluate(part, pick));
  return OPERATIONS[step.operation](parts, step.unit);
}

/** A figure that enters the calculation. */
export function given<U extends Unit>(input: Input<U>): Traced<U> {
  const at = input.origin.by === 'draft' ? { at: input.origin.at } : {};
  const { label, value, unit, origin } = input;
  return {
    quantity: Quantity.of(unit, value),
    step: { operation: 'input', label, formula: null, value, unit, inputs: [], input, origin, ...at },
  };
}

/** The sum of figures of one unit; of none: zero. */
export function sum<U extends Unit>(unit: U, words: StepWords, parts: readonly Traced<U>[]): Traced<U> {
  const quantities = parts.map((part) => part.quantity);
  const quantity = quantities.reduce((total, part) => total.plus(part), Quantity.of(unit, 0));
  return traced('sum', words, parts, quantity);
}

export function product<U extends Unit, V extends FactorOf<U>>(
  words: StepWords,
  left: Traced<U>,
  right: Traced<V>,
): Traced<ProductOf<U, V>> {
  const quantity = Quantity.product(left.quantity, right.quantity);
  return traced('product', words, [left, right], quantity);
}

/** Renewals a year of what is valid for `validity`. */
export function perYear(words: StepWords, validity: Traced<YearPart>): Traced<'timesPerYear'> {
  return traced('per-year', words, [validity], Quantity.perYear(validity.quantity));
}

function traced<U extends Unit>(
  operation: Exclude<Operation, 'input'>,
  words: StepWords,
  parts: readonly Traced[],
  quantity: Quantity<U>,
): Traced<U> {
  const { unit, estimate: value } = quantity;
  const inputs = parts.map((part) => part.step);
  return { quantity, step: { operation, ...words, value, unit, inputs, input: null, origin: null } };
}

/** Every distinct input of some trees, by key, in the order of the calculation. */
export function inputsOf(steps: Iterable<Step>): Input[] {
  const found = new Map<string, Input>();
  const visit = (step: Step): void => {
    if (step.input && !found.has(step.input.key)) found.set(step.input.key, step.input);
    step.inputs.forEach(visit);
  };
  for (const step of steps) visit(step);
  return [...found.values()];
}
