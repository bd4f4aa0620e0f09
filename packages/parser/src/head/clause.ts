import type { Head } from './head.ts';

// 1. Nội dung / 2a. / 1.Nội dung / 4.9 Trường hợp (note 9 glued to clause 4) / 1- Nội dung (old texts)
const CLAUSE = /^(\d{1,3})([a-zđ]?)\s?(\.|-|–)(\d{1,3}(?=[\s”“"]*[\p{Lu}]))?(?!\d)\s*/u;

/** The head of a clause; null when the line is none. "1.1." and amounts ("2.000.000 đồng") are none. */
export function clauseHead(plain: string): Head | null {
  const match = CLAUSE.exec(plain);
  if (!match) return null;
  const rest = plain.slice(match[0].length);
  if (match[4] !== undefined) {
    const number = match[1]! + match[2]!;
    return { unit: 'clause', number, labelEnd: match[0].trimEnd().length, strength: 'weak', glued: true };
  }
  if (match[3] !== '.') {
    // A dash divides numbers too ("1-2 người"); only before a capital can it be a label.
    if (!/^\p{Lu}/u.test(rest)) return null;
    return {
      unit: 'clause',
      number: match[1]! + match[2]!,
      labelEnd: match[0].trimEnd().length,
      strength: 'weak',
    };
  }
  if (rest === '' && plain.length < 3) return null;
  return {
    unit: 'clause',
    number: match[1]! + match[2]!,
    labelEnd: match[0].trimEnd().length,
    strength: 'strong',
  };
}
