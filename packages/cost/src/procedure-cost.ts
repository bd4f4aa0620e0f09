import type { Driver } from './driver.ts';
import type { Estimate } from './estimate.ts';
import type { CostLine } from './line.ts';
import type { Input } from './origin.ts';
import type { ParameterId } from './parameter.ts';
import type { StaleInput } from './stale.ts';
import type { Step } from './step.ts';
import type { Task } from './task.ts';
import type { Words } from './words.ts';

/** Money in đồng and time in minutes, each by itself: time is not turned into money twice. */
export interface MoneyAndTime {
  readonly dong: Estimate;
  readonly minutes: Estimate;
}

export interface TaskCost extends MoneyAndTime {
  readonly task: Task;
  readonly label: Words;
}

/** A figure that nobody knows yet and that the user can give. */
export interface OpenQuestion {
  readonly parameter: ParameterId;
  readonly label: Words;
}

/** The tree behind each figure. */
export interface CostTrace {
  readonly perCase: Step<'dong'>;
  readonly minutesPerCase: Step<'minutes'>;
  readonly perYear: Step<'dongPerYear'> | null;
  readonly minutesPerYear: Step<'minutesPerYear'> | null;
  readonly casesPerYear: Step<'casesPerYear'> | null;
}

/** What a procedure costs an applicant (TT 02/2017/TT-VPCP Điều 27). */
export interface ProcedureCost {
  readonly procedureId: string;
  readonly name: string;
  /** The ISO date whose assumptions were used, and their edition. */
  readonly date: string;
  readonly assumptions: string;
  readonly perCase: MoneyAndTime;
  /** The six classes of work, in the order of the form. */
  readonly tasks: readonly TaskCost[];
  /** Fees and charges of one case, in đồng. */
  readonly fees: Estimate;
  /** Other costs of one case, in đồng. */
  readonly otherCosts: Estimate;
  readonly casesPerYear: Estimate | null;
  /** Null unless the frequency is known or assumed by name. */
  readonly perYear: MoneyAndTime | null;
  /** The statutory time limit, where asked for; null otherwise. */
  readonly waiting: Step | null;
  /** The input that moves the range most; null where the figure has no range. */
  readonly driver: Driver | null;
  /** The three strongest, `driver` first. */
  readonly drivers: readonly Driver[];
  readonly lines: readonly CostLine[];
  /** Every figure that entered, once. */
  readonly inputs: readonly Input[];
  readonly open: readonly OpenQuestion[];
  /** Assumptions used that were not made for `date`. */
  readonly stale: readonly StaleInput[];
  readonly trace: CostTrace;
}
