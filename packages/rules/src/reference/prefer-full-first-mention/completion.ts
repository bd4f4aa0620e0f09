import type { CitedText, Draft, Reference } from '@cancu/analysis';
import type { DocumentRecord } from '@cancu/law';
import type { Fix } from '@cancu/lint';
import { trustedRecord } from '../../draft/known-record.ts';
import { dateLike } from '../../draft/printed-date.ts';

export type Part = 'number' | 'date' | 'issuer' | 'title';

/** What the register has for the missing parts, set in behind the words that are there; null where it lacks one of them. */
export function completion(
  missing: readonly Part[],
  { at, citation }: Reference,
  text: CitedText,
  { source }: Draft,
): Fix | null {
  const record = trustedRecord(text);
  if (!record || record.standing === 'listed') return null;
  const words = missing.map((part) => wordsOf(part, record));
  // Behind an issuer or a title that stands there already, a part would come in the wrong place.
  const last = source.text.slice(at.start, at.end).replace(/\s+/g, '');
  const { document } = citation;
  const ending =
    document.by === 'name' ? (missing.includes('number') ? document.name : document.number) : null;
  if (words.includes(null) || !ending || !last.endsWith(ending.replace(/\s+/g, ''))) return null;
  const added = ` ${words.join(' ')}`;
  return {
    kind: 'suggestion',
    title: { vi: `Thêm “${added.trim()}”`, en: `Add “${added.trim()}”` },
    edits: [{ at: { start: at.end, end: at.end }, text: added }],
  };
}

function wordsOf(part: Part, { number, issued, issuer, name }: DocumentRecord): string | null {
  switch (part) {
    case 'number':
      return `số ${number}`;
    case 'date':
      return issued === null ? null : `ngày ${dateLike(issued, { inWords: true })}`;
    case 'issuer':
      return issuer === undefined ? null : `của ${issuer}`;
    default:
      return name.vi === '' ? null : titleWords(name.vi);
  }
}

/** The title as it goes on with the sentence: "Nghị định quy định chi tiết …" → "quy định chi tiết …". */
function titleWords(name: string): string {
  const title = name.replace(
    /^(?:Nghị định|Nghị quyết|Quyết định|Thông tư liên tịch|Thông tư|Chỉ thị)\s+/u,
    '',
  );
  return title.charAt(0).toLowerCase() + title.slice(1);
}
