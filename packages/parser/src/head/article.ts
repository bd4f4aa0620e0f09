import { CITING, type Head } from './head.ts';

// Điều 5. Tên / Điều 5: / Điều 5 - / Điều 5a. / ĐIỀU 5 / "Diêu 5.", "Đièu 5.", "Diên 5." of scans / Điều 8 . / Điều 2a
const ARTICLE = /^(?:ĐIỀU|[ĐD]i[êềèeé][un])\s*(\d{1,4})\s?([a-zđ]{0,2})(?![\p{L}\d])\s*(\.|:|-|–|—)?\s*/u;

/** The head of an article; null when the line is none. */
export function articleHead(plain: string): Head | null {
  const match = ARTICLE.exec(plain);
  if (!match) return null;
  const number = match[1]! + (match[2] ?? '');
  const rest = plain.slice(match[0].length);
  const sign = match[3];
  if (!sign && CITING.test(rest)) return null;
  if (rest !== '' && !/^[\p{Lu}\d"“”'‘(]/u.test(rest)) {
    // OCR and old texts begin titles small after "Điều 5. "; without a sign it is a sentence.
    if (sign !== '.' && sign !== ':') return null;
  }
  return { unit: 'article', number, labelEnd: match[0].trimEnd().length, strength: sign ? 'strong' : 'weak' };
}
