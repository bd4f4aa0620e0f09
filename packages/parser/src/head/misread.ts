import { POINT_LETTERS, toRoman } from '@cancu/syntax';
import type { Head } from './head.ts';
import { strayLength } from './stray.ts';

/** The letters for which a scan writes another sign before ")". */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  '1': 'il',
  '3': 'ađ',
  '4': 'adđ',
  '5': 'bs',
  '6': 'bđeo',
  '8': 'ađgs',
  '9': 'gq',
  '€': 'ce',
  '¢': 'c',
  ï: 'i',
  í: 'i',
  ì: 'i',
  é: 'e',
  ð: 'đ',
  ö: 'o',
};

const POINT = /^([\p{L}\d€¢])(\p{L}?)\)\s*(?=[\p{L}“"])/u;

/**
 * A point whose letter a scan has misread: "8) Nội dung" for a), "gg) Nội dung" for g). The sign says that it is a point, but what
 * stands before it is no letter of such a list, so it is read by its `place` (from 1). A doubled letter stays as printed.
 */
export function misreadPoint(plain: string, place: number): Head | null {
  const letter = POINT_LETTERS[place - 1];
  const from = strayLength(plain);
  if (!letter || (plain[from + 1] !== ')' && plain[from + 2] !== ')')) return null;
  const match = POINT.exec(plain.slice(from));
  if (!match) return null;
  const [label, sign, second] = match;
  const doubled = second !== '' && sign!.replace('d', 'đ') === second!.replace('d', 'đ');
  if (doubled ? !`${sign}${second}`.includes(letter) : second !== '' || !LOOKS_LIKE[sign!]?.includes(letter))
    return null;
  return {
    unit: 'point',
    number: doubled ? `${sign}${second}` : letter,
    printed: `${sign}${second}`,
    labelStart: from,
    labelEnd: from + label.trimEnd().length,
    strength: 'weak',
  };
}

/** The head of a chapter whose numeral is no Roman number ("Chương HÌ"), with the number of its place, from 1. */
export function misreadChapter(head: Head, place: number): Head {
  const misread = head.unit === 'chapter' && /^[IVXLC]*[HÌÍ][IVXLCHÌÍ]*$/.test(head.number);
  return misread ? { ...head, number: toRoman(place), printed: head.number } : head;
}
