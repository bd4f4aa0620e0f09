import type { Input } from './origin.ts';
import { assumptionAt, isParameterId, type ParameterId } from './parameter.ts';

/** A shipped assumption that was used for a day it was not made for. */
export interface StaleInput {
  readonly parameter: ParameterId;
  /** `early`: the day lies before the oldest value; `late`: the value was to be looked at again before that day. */
  readonly staleness: 'early' | 'late';
}

/** The shipped assumptions among `inputs` that were not made for `date` (ISO). */
export function staleInputs(inputs: readonly Input[], date: string): StaleInput[] {
  return inputs.flatMap(({ key, origin }) => {
    if (origin.by !== 'assumption' || origin.id !== key || !isParameterId(key)) return [];
    const staleness = assumptionAt(key, date)?.staleness;
    return staleness ? [{ parameter: key, staleness }] : [];
  });
}
