export { caseOf, type DraftCase, hasRecitals } from './case.ts';
export { type ChainVerdict, type DelegationChain, delegationChain } from './chain.ts';
export { type DraftStanding, documentClassOf, rowOf, signatureTextOf, standingOf } from './document-class.ts';
export type { Ground } from './ground.ts';
export type { Because, Standing, Step, StepId } from './step.ts';
export { actOf, type Subject } from './subject.ts';
export { subjectOf } from './subject-of.ts';
