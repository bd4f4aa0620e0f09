export type { Demand, DemandKind } from './demand.ts';
export { CERTAIN_ENOUGH, findDemands, findProcedures, isCertainEnough } from './find-procedures.ts';
export { MANDATORY } from './missing.ts';
export type {
  Action,
  BasisCitation,
  BasisShown,
  Channel,
  ComponentName,
  Components,
  CopyKind,
  DossierItem,
  Evidence,
  Procedure,
  ProcedureStatus,
  Said,
} from './procedure.ts';
export { ProcedureFinder } from './procedure-finder.ts';
export { isRestating } from './status.ts';
