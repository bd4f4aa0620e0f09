export type { DocxDeletion } from './assembly/deletions.ts';
export type { DocxStream } from './assembly/streams.ts';
export type { Changes } from './body/revisions.ts';
export type { Damage, DamageCause, DocxProblem } from './problem.ts';
export { type DocxOptions, type DocxResult, readDocx } from './read-docx.ts';
