export type { DateOrigin, Draft, IsoDate, Reference, Target } from './draft.ts';
export { type DraftInput, DraftMaker, makeDraft } from './make-draft.ts';
export { resolveReferences } from './references/index.ts';
