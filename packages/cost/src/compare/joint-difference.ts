import type { Driver } from '../driver.ts';
import type { Estimate } from '../estimate.ts';
import type { Input } from '../origin.ts';
import type { Quantity } from '../quantity.ts';
import { slopes } from '../sensitivity.ts';
import { evaluate, type Step } from '../step.ts';
import type { Unit } from '../unit.ts';

type End = 'low' | 'base' | 'high';
type Ends = ReadonlyMap<string, End>;

/** One side of a difference: figures that are added up, and the name under which an input is known to both sides. */
export interface Side {
  readonly steps: readonly Step[];
  readonly keyOf: (input: Input) => string;
}

/** Several procedures: each has its own way of naming inputs. */
export type Sides = readonly Side[];

/** Slopes this much smaller than the figures that make them are rounding of floating point, not slopes. */
const NOISE = 1e-9;

/** A range needs few rounds: the sign of a slope changes only when a factor changes sign. */
const ROUNDS = 6;

/**
 * after − before with its range. An unknown that stands on both sides is one unknown: it takes the same value on both, so
 * that what did not change cancels out, and the range holds only what the change itself leaves open. Low and high are
 * true values of the difference at the corner of the inputs where it is least or greatest; swapping the sides gives the
 * same numbers with the other sign.
 */
export function jointDifference(before: Sides, after: Sides): Estimate {
  const base = differenceAt(before, after, new Map());
  const low = extreme(before, after, -1, base);
  const high = extreme(before, after, 1, base);
  // Lines are rounded to whole đồng one by one, which can put a corner a few đồng on the wrong side of base.
  return { low: Math.min(low, base), base, high: Math.max(high, base) };
}

/** The input that alone moves the difference most; null where none does. */
export function jointDriver(before: Sides, after: Sides): Driver | null {
  const left = moves(before, new Map());
  const right = moves(after, new Map());
  let strongest: { readonly key: string; readonly input: Input; readonly width: number } | null = null;
  for (const [key, move] of [...left, ...right]) {
    const width = Math.abs(spread(right.get(key)) - spread(left.get(key)));
    const noise = NOISE * ((right.get(key)?.size ?? 0) + (left.get(key)?.size ?? 0));
    const isStronger =
      !strongest || width > strongest.width || (width === strongest.width && key < strongest.key);
    if (width > noise && isStronger) strongest = { key, input: move.input, width };
  }
  if (!strongest) return null;
  const { key, input } = strongest;
  const at = (end: End): number => differenceAt(before, after, new Map([[key, end]]));
  return { input, at: { low: at('low'), high: at('high') } };
}

const spread = (move: Move | undefined): number => (move ? move.high - move.low : 0);

function extreme(before: Sides, after: Sides, sign: 1 | -1, base: number): number {
  let ends: Ends = new Map();
  let best = base;
  for (let round = 0; round < ROUNDS; round++) {
    const next = towards(before, after, ends, sign);
    if (sameEnds(ends, next)) break;
    ends = next;
    const value = differenceAt(before, after, ends);
    if ((value - best) * sign > 0) best = value;
  }
  return best;
}

function differenceAt(before: Sides, after: Sides, ends: Ends): number {
  const [left, right] = [total(before, ends), total(after, ends)];
  if (left && right) return right.minus(left).estimate.base;
  return (right?.estimate.base ?? 0) - (left?.estimate.base ?? 0);
}

/** Exact, so that the order of the procedures does not matter; null where there is nothing to add. */
function total(sides: Sides, ends: Ends): Quantity<Unit> | null {
  let sum: Quantity<Unit> | null = null;
  for (const { steps, keyOf } of sides) {
    const pick = (input: Input): number => input.value[ends.get(keyOf(input)) ?? 'base'];
    for (const step of steps) {
      const value = evaluate(step, pick);
      sum = sum ? sum.plus(value) : value;
    }
  }
  return sum;
}

/** For each input the end that moves the difference furthest in the direction of `sign`. */
function towards(before: Sides, after: Sides, ends: Ends, sign: 1 | -1): Ends {
  const left = moves(before, ends);
  const right = moves(after, ends);
  const chosen = new Map<string, End>();
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const [a, b] = [right.get(key), left.get(key)];
    const noise = NOISE * ((a?.size ?? 0) + (b?.size ?? 0));
    const low = sign * ((a?.low ?? 0) - (b?.low ?? 0));
    const high = sign * ((a?.high ?? 0) - (b?.high ?? 0));
    if (Math.max(low, high) > noise) chosen.set(key, low > high ? 'low' : 'high');
  }
  return chosen;
}

interface Move {
  readonly input: Input;
  low: number;
  high: number;
  /** Of the terms that were added up. */
  size: number;
}

/** What the sum of a side gains when an input goes from base to an end. */
function moves(sides: Sides, ends: Ends): Map<string, Move> {
  const all = new Map<string, Move>();
  for (const { steps, keyOf } of sides) {
    const pick = (input: Input): number => input.value[ends.get(keyOf(input)) ?? 'base'];
    for (const step of steps) {
      for (const { input, slope } of slopes(step, pick).values()) {
        const move = all.get(keyOf(input)) ?? { input, low: 0, high: 0, size: 0 };
        move.low += slope * (input.value.low - input.value.base);
        move.high += slope * (input.value.high - input.value.base);
        move.size += Math.abs(slope) * Math.abs(input.value.high);
        all.set(keyOf(input), move);
      }
    }
  }
  return all;
}

function sameEnds(a: Ends, b: Ends): boolean {
  return a.size === b.size && [...a].every(([key, end]) => b.get(key) === end);
}
