import type { Procedure } from '@cancu/procedures';
import { driversOf } from './driver.ts';
import { frequency } from './frequency.ts';
import { type CostOptions, Inputs } from './inputs.ts';
import { FORMULAS, STEPS } from './labels.ts';
import type { CostLine, Line, Row } from './line.ts';
import { ASSUMPTIONS_VERSION, type ParameterId, parameter } from './parameter.ts';
import type { OpenQuestion, ProcedureCost } from './procedure-cost.ts';
import { staleInputs } from './stale.ts';
import { inputsOf, product, type StepWords, sum, type Traced } from './step.ts';
import { TASK_LABELS, TASKS, type Task } from './task.ts';
import { submitAndReceive } from './tasks/channel.ts';
import { fee, feeAmount } from './tasks/fee.ts';
import { inspection } from './tasks/inspection.ts';
import { prepareDossier } from './tasks/prepare-dossier.ts';
import { asTold, otherCosts } from './tasks/user-told.ts';
import { checkUserInputs } from './user-inputs.ts';
import { waitingTime } from './waiting.ts';

/**
 * What a procedure costs whoever carries it out: per case, and per year where the frequency is known.
 * Throws InputError or UnitError for figures of the user that cannot be used.
 */
export function costOf(procedure: Procedure, options: CostOptions): ProcedureCost {
  checkUserInputs(options.user);
  const inputs = new Inputs(procedure, options);
  const lines = linesOf(inputs);
  const tasks = TASKS.map((task) => taskOf(task, lines));
  const fees = moneyOf('fees', STEPS.fees, lines);
  const others = moneyOf('other-costs', STEPS.otherCosts, lines);
  const perCase = sum('dong', STEPS.perCase, [...tasks.map(({ dong }) => dong), fees, others]);
  const minutesPerCase = sum(
    'minutes',
    STEPS.minutesPerCase,
    tasks.map(({ minutes }) => minutes),
  );
  const { casesPerYear: cases, unknown } = frequency(inputs);
  const perYear = cases && product(STEPS.perYear, perCase, cases);
  const minutesPerYear = cases && product(STEPS.minutesPerYear, minutesPerCase, cases);
  const waiting = options.waiting ? waitingTime(inputs) : null;
  const used = inputsOf([perCase.step, ...(cases ? [cases.step] : [])]);
  const drivers = driversOf((perYear ?? perCase).step);
  return {
    procedureId: procedure.id,
    name: procedure.name,
    date: options.date,
    assumptions: ASSUMPTIONS_VERSION,
    perCase: { dong: perCase.step.value, minutes: minutesPerCase.step.value },
    tasks: tasks.map(({ task, dong, minutes }) => ({
      task,
      label: TASK_LABELS[task],
      dong: dong.step.value,
      minutes: minutes.step.value,
    })),
    fees: fees.step.value,
    otherCosts: others.step.value,
    casesPerYear: cases?.step.value ?? null,
    perYear: perYear && minutesPerYear && { dong: perYear.step.value, minutes: minutesPerYear.step.value },
    waiting,
    driver: drivers[0] ?? null,
    drivers,
    lines: lines.map(published),
    inputs: used,
    open: questions(inputs, unknown),
    stale: staleInputs(used, options.date),
    trace: {
      perCase: perCase.step,
      minutesPerCase: minutesPerCase.step,
      perYear: perYear?.step ?? null,
      minutesPerYear: minutesPerYear?.step ?? null,
      casesPerYear: cases?.step ?? null,
    },
  };
}

/** Every line of a case; the classes of work that the user tells replace what the draft gives. */
function linesOf(inputs: Inputs): readonly Line[] {
  const drafted = [
    ...prepareDossier(inputs),
    ...submitAndReceive(inputs),
    ...fee(inputs),
    ...inspection(inputs),
  ];
  return [
    ...TASKS.flatMap((task) => asTold(inputs, task, of(task, drafted))),
    ...of('fees', drafted),
    ...otherCosts(inputs),
  ];
}

function taskOf(task: Task, lines: readonly Line[]) {
  const words = { label: TASK_LABELS[task], formula: FORMULAS.lines };
  const minutes = of(task, lines).flatMap((line) => line.minutes ?? []);
  return { task, dong: moneyOf(task, words, lines), minutes: sum('minutes', words, minutes) };
}

function moneyOf(row: Row, words: StepWords, lines: readonly Line[]): Traced<'dong'> {
  return sum(
    'dong',
    words,
    of(row, lines).map(({ dong }) => dong),
  );
}

const of = (row: Row, lines: readonly Line[]): readonly Line[] => lines.filter((line) => line.row === row);

function published({ minutes, dong, ...origins }: Line): CostLine {
  return { ...origins, minutes: minutes?.step ?? null, dong: dong.step };
}

/** What the user should be asked: the frequency, a fee without amount, the papers where the text lists none. */
function questions(inputs: Inputs, unknown: readonly ParameterId[]): OpenQuestion[] {
  const asked: ParameterId[] = [...unknown];
  const { fee: named, dossier } = inputs.procedure.components;
  if (named && !feeAmount(inputs)) asked.push('fee');
  const told = inputs.known('task.prepare-dossier.minutes', 'minutes');
  if (!dossier?.items.length && !told) asked.push('task.prepare-dossier.minutes');
  return asked.map((id) => ({ parameter: id, label: parameter(id).label }));
}
