import assumptions from './data/assumptions.json' with { type: 'json' };
import { type Estimate, estimate } from './estimate.ts';
import type { TableSource } from './origin.ts';
import type { Unit } from './unit.ts';
import type { Words } from './words.ts';

/** The name of a figure that the model asks for; the list stands in `data/assumptions.json`. */
export type ParameterId = keyof typeof assumptions.parameters;

interface ParameterValue extends Estimate {
  /** First day it is meant for (ISO); null: no earlier value is known. */
  readonly from: string | null;
  /** Last day on which it may be used without being looked at again (ISO). */
  readonly reviewBy: string;
  readonly derivation: Words;
  readonly source: TableSource | null;
}

export interface Example {
  readonly value: number;
  readonly note: Words;
  readonly source: TableSource;
}

export interface Parameter {
  readonly unit: Unit;
  readonly label: Words;
  /** Oldest first; empty: not known unless the user says it. */
  readonly values: readonly ParameterValue[];
  readonly examples?: readonly Example[];
}

const PARAMETERS = assumptions.parameters as Readonly<Record<ParameterId, Parameter>>;

/** The state of the shipped assumptions. */
export const ASSUMPTIONS_VERSION: string = assumptions.version;

export const PARAMETER_IDS: readonly ParameterId[] = Object.keys(PARAMETERS) as ParameterId[];

export function isParameterId(id: string): id is ParameterId {
  return Object.hasOwn(PARAMETERS, id);
}

export function parameter(id: ParameterId): Parameter {
  return PARAMETERS[id];
}

/** Published figures that a user may adopt for a parameter; never a default. */
export function examplesOf(id: ParameterId): readonly Example[] {
  return PARAMETERS[id].examples ?? [];
}

export interface Assumption {
  readonly value: Estimate;
  readonly derivation: Words;
  readonly source: TableSource | null;
  /** `early`: the date lies before the oldest value; `late`: the value was to be looked at again before the date. */
  readonly staleness: 'early' | 'late' | null;
}

/** The shipped assumption for a date (ISO); null where none is made. */
export function assumptionAt(id: ParameterId, date: string): Assumption | null {
  const { values } = PARAMETERS[id];
  const begun = values.findLast(({ from }) => from === null || from <= date);
  const used = begun ?? values[0];
  if (!used) return null;
  const late = used.reviewBy < date ? 'late' : null;
  return {
    value: estimate(used.low, used.base, used.high),
    derivation: used.derivation,
    source: used.source,
    staleness: begun ? late : 'early',
  };
}
