import { type DocumentClass, documentKind } from '@cancu/law';

/** "Thông tư" / "circular", for messages: data of both languages under one key. */
export function kindData(document: DocumentClass): { 'kind.vi': string; 'kind.en': string } {
  const kind = document.kind === 'unknown' ? null : documentKind(document.kind);
  return { 'kind.vi': kind?.name.vi ?? 'văn bản này', 'kind.en': kind?.name.en ?? 'this document' };
}
