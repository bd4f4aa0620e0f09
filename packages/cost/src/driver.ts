import { isPoint } from './estimate.ts';
import type { Input } from './origin.ts';
import { slopes } from './sensitivity.ts';
import { evaluate, type Step } from './step.ts';

/** An input and what it does to a result when it alone goes from its low to its high end. */
export interface Driver {
  readonly input: Input;
  /** The result at the two ends of the input, in the unit of the result; the others stand at base. */
  readonly at: { readonly low: number; readonly high: number };
}

/** The `most` inputs that move the range of a result most, the strongest first; those that do not move it are left out. */
export function driversOf(step: Step, most = 3): Driver[] {
  return [...slopes(step, (input) => input.value.base).values()]
    .filter(({ input }) => !isPoint(input.value))
    .map(({ input, slope }) => ({ input, width: Math.abs(slope) * (input.value.high - input.value.low) }))
    .filter(({ width }) => width > 0)
    .sort((a, b) => b.width - a.width || (a.input.key < b.input.key ? -1 : 1))
    .slice(0, most)
    .map(({ input }) => ({
      input,
      at: { low: resultAt(step, input, 'low'), high: resultAt(step, input, 'high') },
    }));
}

function resultAt(step: Step, moved: Input, end: 'low' | 'high'): number {
  return evaluate(step, ({ key, value }) => (key === moved.key ? value[end] : value.base)).estimate.base;
}
