export { analyse, draftOf, readingOf } from './analyse.ts';
export { type Analysis, type Circumstances, costsOf, type Reading } from './analysis.ts';
export { Analyst, type Stage } from './analyst.ts';
export { EditedDraft } from './edited-draft.ts';
