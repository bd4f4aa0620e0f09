export type { DocxProblem } from './problem.ts';
export { type DocxResult, readDocx } from './read-docx.ts';
