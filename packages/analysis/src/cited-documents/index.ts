export type { CitedText, Resolution, ResolvedBy, Unresolved } from './cited-text.ts';
export { citedTextsOf } from './cited-texts-of.ts';
