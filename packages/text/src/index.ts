export { fold, strip } from './fold.ts';
export { hash } from './hash.ts';
export { type LineIndex, lineIndex, type Position } from './line-index.ts';
export { type NfcView, nfcView } from './nfc-view.ts';
export { OffsetMap } from './offset-map.ts';
export { ownCopy } from './own-copy.ts';
export { contains, cover, isBlank, type Range, range, shift, trim } from './range.ts';
export type { TextView } from './text-view.ts';
export { normaliseWords, oneLine } from './words.ts';
