export type { DocxDeletion } from './assembly/deletions.ts';
export type { DocxStream } from './assembly/streams.ts';
export type { Damage, DamageCause, DocxProblem } from './problem.ts';
export { type DocxResult, readDocx } from './read-docx.ts';
