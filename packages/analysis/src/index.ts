export {
  type CitedText,
  citedTextsOf,
  type Resolution,
  type ResolvedBy,
  type Unresolved,
} from './cited-documents/index.ts';
export type { DateOrigin, Draft, IsoDate, Reference, Target } from './draft.ts';
export { takesEffect } from './effect.ts';
export { type DraftInput, DraftMaker, makeDraft } from './make-draft.ts';
export { resolveReferences } from './references/index.ts';
