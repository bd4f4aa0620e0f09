export type { Delegate, Delegation, DelegationStrength } from './delegation/delegation.ts';
export { delegationsIn } from './delegation/delegations-in.ts';
export { type LawTextProblem, type LawTextResult, lawTextOf } from './law-text-of.ts';
export { kindOfUnit, provisionIn, type UnitKind } from './provision.ts';
export { shelfOf } from './shelf-of.ts';
export { fileNameOf, isSameDocument } from './stored/file-name.ts';
export { readLawText, type StoredProblem, type StoredResult } from './stored/read-law-text.ts';
export { writeLawText } from './stored/write-law-text.ts';
