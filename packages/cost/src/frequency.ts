import type { DurationUnit } from '@cancu/syntax';
import { point } from './estimate.ts';
import type { Inputs } from './inputs.ts';
import { SAID, STEPS } from './labels.ts';
import type { ParameterId } from './parameter.ts';
import { perYear, product, type Traced } from './step.ts';
import type { YearPart } from './unit.ts';

export interface Frequency {
  /** Null where times or subjects are not known. */
  readonly casesPerYear: Traced<'casesPerYear'> | null;
  readonly unknown: readonly ParameterId[];
}

/**
 * Cases a year: as the user counts them, or times × subjects. Times follow from the validity of the result where the
 * user says nothing: what holds five years is asked for again 1/5 times a year. Subjects never follow from a draft.
 */
export function frequency(inputs: Inputs): Frequency {
  const counted = inputs.known('cases-per-year', 'casesPerYear');
  if (counted) return { casesPerYear: counted, unknown: [] };
  const times = inputs.known('times-per-year', 'timesPerYear') ?? renewals(inputs);
  const subjects = inputs.known('subjects-per-year', 'subjects');
  if (times && subjects) {
    return { casesPerYear: product(STEPS.casesPerYear, times, subjects), unknown: [] };
  }
  const unknown: ParameterId[] = [];
  if (!times) unknown.push('times-per-year');
  if (!subjects) unknown.push('subjects-per-year');
  return { casesPerYear: null, unknown };
}

const CALENDAR: Partial<Record<DurationUnit, YearPart>> = {
  day: 'days',
  month: 'months',
  year: 'years',
};

function renewals(inputs: Inputs): Traced<'timesPerYear'> | null {
  const { validity } = inputs.procedure.components;
  const unit = validity && CALENDAR[validity.unit];
  if (!unit || validity.value <= 0) return null;
  return perYear(
    STEPS.renewals,
    inputs.said('validity', SAID.validity, point(validity.value), unit, validity.at),
  );
}
