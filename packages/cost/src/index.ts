export type { Change, FeeSeen, PaperSeen } from './compare/change.ts';
export { compareCosts } from './compare/compare-costs.ts';
export type {
  ChangedProcedure,
  CostDifference,
  CostedRevision,
  Delta,
  Deltas,
  LoneProcedure,
  Totals,
} from './compare/cost-difference.ts';
export type { Costed } from './compare/pair.ts';
export { type AssumptionConflict, AssumptionError } from './compare/same-assumptions.ts';
export { costOf } from './cost-of.ts';
export type { Driver } from './driver.ts';
export { type Estimate, estimate, point } from './estimate.ts';
export type { CostOptions } from './inputs.ts';
export type { Cause, CostLine, Row } from './line.ts';
export {
  type MatchReason,
  matchProcedures,
  type ProcedureMatch,
  type ProcedureMatches,
} from './match/match-procedures.ts';
export type { Input, Origin, TableSource } from './origin.ts';
export { type PaperKind, paperKind } from './paper-kind.ts';
export {
  ASSUMPTIONS_VERSION,
  type Assumption,
  assumptionAt,
  type Example,
  examplesOf,
  isParameterId,
  PARAMETER_IDS,
  type Parameter,
  type ParameterId,
  parameter,
} from './parameter.ts';
export type { CostTrace, MoneyAndTime, OpenQuestion, ProcedureCost, TaskCost } from './procedure-cost.ts';
export { Quantity } from './quantity.ts';
export { type Saving, savingOf } from './saving.ts';
export { changeWords } from './show/change-words.ts';
export { explain } from './show/explain.ts';
export { formatDong, formatDongRange, type MoneyStyle } from './show/format-dong.ts';
export { formatNumber } from './show/format-number.ts';
export { formatValue } from './show/format-value.ts';
export { originWords } from './show/origin-words.ts';
export type { StaleInput } from './stale.ts';
export { evaluate, inputsOf, type Operation, type Step } from './step.ts';
export { TASK_LABELS, TASKS, type Task } from './task.ts';
export { UNITS, type Unit, UnitError } from './unit.ts';
export {
  checkUserInputs,
  InputError,
  type InputErrorCode,
  type UserInputs,
  type UserValue,
  type UserValues,
} from './user-inputs.ts';
export type { Language, Words } from './words.ts';
