import type { Head } from './head.ts';

// 1. Nội dung / 2a. / 1.Nội dung / 4.9 Trường hợp (clause 4, note 9 glued to it) / 1- Nội dung (old texts) / 5, or 5: (scans)
const CLAUSE =
  /^([1-9]\d{0,2})([a-zđ]?)\s?(\.|-|–|[,:](?=\s))(\d{1,3}(?=[\s”“"]*\p{Lu}|\s*\(được ))?(?!\d)\s*/u;

const CITED = /^(?:Điều|Khoản|Điểm|Mục|Chương|Phần|Phụ lục)\s/u;

/** The head of a clause; null when the line is none. "1.1." and amounts ("2.000.000 đồng") are none. */
export function clauseHead(plain: string): Head | null {
  const match = CLAUSE.exec(plain);
  if (!match) return null;
  const [label, digits, letter, sign, note] = match;
  const head = { unit: 'clause', number: digits! + letter!, labelEnd: label.trimEnd().length } as const;
  if (note !== undefined) return { ...head, strength: 'weak', glued: true };
  const rest = plain.slice(label.length);
  // A number alone on its line is the label of the words below it, or the end of a sentence.
  if (sign === '.') return { ...head, strength: rest === '' ? 'weak' : 'strong' };
  // A dash divides numbers too ("1-2 người"), and a comma stands in lists of them ("khoản 1,⏎2, Điều 5").
  const cited = (sign === ',' || sign === ':') && CITED.test(rest);
  return /^\p{Lu}/u.test(rest) && !cited ? { ...head, strength: 'weak' } : null;
}

/**
 * The same head with the end of its number taken as that of a note: in consolidated texts "218. (được bãi bỏ)" is clause 2 with
 * note 18. `place` is the number that the list waits for; null when the number does not begin with it.
 */
export function withoutNote(head: Head, place: number): Head | null {
  const number = String(place);
  const glued =
    head.unit === 'clause' && head.number.length > number.length && head.number.startsWith(number);
  return glued ? { ...head, number, strength: 'weak', glued: true } : null;
}
