import type { DurationUnit } from '@cancu/syntax';
import { point } from './estimate.ts';
import type { Inputs } from './inputs.ts';
import { SAID } from './labels.ts';
import type { Step } from './step.ts';
import type { Unit } from './unit.ts';

const UNIT: Readonly<Record<DurationUnit, Unit>> = {
  'working-day': 'workingDays',
  day: 'days',
  hour: 'hours',
  month: 'months',
  year: 'years',
};

/** The statutory time limit as a line of its own, in its own unit; null where the text says none. Never priced. */
export function waitingTime(inputs: Inputs): Step | null {
  const limit = inputs.procedure.components.timeLimit;
  if (!limit) return null;
  return inputs.said('waiting', SAID.waiting, point(limit.value), UNIT[limit.unit], limit.at).step;
}
