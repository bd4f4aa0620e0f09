import { readCitations } from '@cancu/parser';
import type { NamedDocument } from './known-documents.ts';
import { isHead, type Passage } from './passage.ts';

const KIND = '(?:luật|pháp lệnh|nghị định|nghị quyết|quyết định|chỉ thị|thông tư(?:\\s+liên\\s+tịch)?)';
const AMENDING = new RegExp(`${KIND}\\s+(?:về\\s+việc\\s+)?(?:sửa\\s+đổi|bổ\\s+sung|bãi\\s+bỏ)`, 'iu');

/**
 * The document that this one amends, by its own title ("Nghị định sửa đổi, bổ sung một số điều của Nghị định số …"); null when
 * its title names none. Of several, the first.
 */
export function amendedDocument(passages: readonly Passage[]): NamedDocument | null {
  for (const passage of passages) {
    const { text } = passage.words;
    if (!isHead(passage) || /^\W*căn cứ/iu.test(text)) continue;
    const match = AMENDING.exec(text);
    if (!match) continue;
    const from = match.index + match[0].length;
    for (const { document } of readCitations(text.slice(from), 0, { style: 'whole' })) {
      if (document.by === 'name') return document;
    }
  }
  return null;
}
