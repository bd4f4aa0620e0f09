import type { Inputs } from './inputs.ts';
import { FORMULAS } from './labels.ts';
import { product, type Step, type StepWords, type Traced } from './step.ts';
import type { Task } from './task.ts';
import type { Words } from './words.ts';

/** The part of the procedure that a line comes from; `other`: from the user. */
export type Cause = 'dossier' | 'sets' | 'channel' | 'fee' | 'inspection' | 'other';

/** Where a line stands in the form: one of the six classes of work, or the two rows of plain money. */
export type Row = Task | 'fees' | 'other-costs';

interface Origins {
  readonly row: Row;
  readonly cause: Cause;
  /** Index of the paper in the dossier, for `dossier` and `sets`. */
  readonly item: number | null;
  readonly label: Words;
}

/** One line of the calculation of a case. */
export interface CostLine extends Origins {
  /** Null for a line of money only. */
  readonly minutes: Step<'minutes'> | null;
  readonly dong: Step<'dong'>;
}

/** A line with its exact values. */
export interface Line extends Origins {
  readonly minutes: Traced<'minutes'> | null;
  readonly dong: Traced<'dong'>;
}

/** Work of the applicant: its time, and its time at the average income. */
export function labour(inputs: Inputs, origins: Origins, minutes: Traced<'minutes'>): Line {
  const income = inputs.assumed('income-per-hour', 'dongPerHour');
  const dong = product({ label: origins.label, formula: FORMULAS.labour }, minutes, income);
  return { ...origins, minutes, dong };
}

/** What is paid in money. */
export function price(origins: Origins, dong: Traced<'dong'>): Line {
  return { ...origins, minutes: null, dong };
}

/** What a count or a share can be applied to without becoming something else. */
type Countable = 'minutes' | 'dong';

/** The same work or price several times. */
export function repeated<U extends Countable>(count: Traced<'count'>, each: Traced<U>): Traced<U> {
  return applied({ label: count.step.label, formula: FORMULAS.repeated }, count, each);
}

/** What only a share of the cases needs. */
export function shared<U extends Countable>(share: Traced<'share'>, full: Traced<U>): Traced<U> {
  return applied({ label: full.step.label, formula: FORMULAS.share }, share, full);
}

function applied<U extends Countable>(
  words: StepWords,
  factor: Traced<'count'> | Traced<'share'>,
  figure: Traced<U>,
): Traced<U> {
  const result: Traced = product(words, factor, figure);
  // A count or a share of minutes is minutes, of đồng đồng: PRODUCTS says so for each, not for the two at once.
  return result as Traced<U>;
}
