import type { Token } from './token.ts';

/** A number of a document as cited: composed, without spaces, with the usual scanning errors put right. */
export interface DocumentNumber {
  readonly number: string;
  /** The token after it. */
  readonly next: number;
  /** It ends in the sign of a kind and an issuer (`/NĐ-CP`, `/QH15`, `-HĐBT`), not in a year alone. */
  readonly signed: boolean;
}

/**
 * Reads a document number, in the grammar of NĐ 30/2020/NĐ-CP Điều 8 and of the practice before it:
 *
 *     number  = serial *( ("/" | "-") part )          35/2025/NĐ-CP, 66.7/2025/NQ-CP, 60-HĐBT, 44-L/CTN
 *     serial  = digits [ "." digits ]
 *     part    = year | sign *( "&" sign )             2025, NĐ, CP, TTg, QH15
 *
 * White space and line ends may stand around the signs ("TT-\nBNNMT"). Null when there is no such number at `at`.
 */
export function documentNumberAt(list: readonly Token[], at: number): DocumentNumber | null {
  const serial = serialAt(list, at);
  if (!serial) return null;
  let { next } = serial;
  let number = serial.text;
  let signed = false;
  for (let parts = 0; parts < 9; parts++) {
    const divider = list[next];
    if (!divider || !DIVIDER.has(divider.text)) break;
    const part = partAt(list, next + 1, parts === 0, divider.text === '/');
    if (!part) break;
    number += (divider.text === '/' ? '/' : '-') + part.text;
    signed ||= part.signed;
    next = part.next;
  }
  if (next === serial.next) return null;
  return { number: mend(number), next, signed };
}

const DIVIDER: ReadonlySet<string> = new Set(['/', '-', '–', '—']);

interface Part {
  readonly text: string;
  readonly next: number;
  readonly signed: boolean;
}

/** `66.7`; also `I5` and `l2`, as scanning programs write 15 and 12. */
export function serialAt(list: readonly Token[], at: number): Part | null {
  const first = list[at];
  const split = splitDigits(list, at);
  if (split !== null) return { text: split, next: at + 2, signed: false };
  if (!first || !/^[\dIl]?\d{1,5}[a-zA-Z]?$/.test(first.text) || first.text.length > 6) return null;
  const text = first.text.replace(/^[Il]/, '1');
  const dot = list[at + 1];
  const after = list[at + 2];
  if (dot?.text === '.' && dot.glued && after?.glued && /^\d{1,2}$/.test(after.text)) {
    return { text: `${text}.${after.text}`, next: at + 3, signed: false };
  }
  return { text, next: at + 1, signed: false };
}

/** "3 1/2021/NĐ-CP": digits that scanning has set apart. */
function splitDigits(list: readonly Token[], at: number): string | null {
  const [first, second, slash, year] = [list[at], list[at + 1], list[at + 2], list[at + 3]];
  if (!first || !second || second.glued || slash?.text !== '/' || !/^(?:19|20)\d\d$/.test(year?.text ?? ''))
    return null;
  return /^\d{1,2}$/.test(first.text) && /^\d{1,3}$/.test(second.text) ? first.text + second.text : null;
}

function partAt(list: readonly Token[], at: number, first: boolean, slash: boolean): Part | null {
  const token = list[at];
  if (!token) return null;
  if (token.kind === 'number') {
    return first && slash && /^(?:1[89]|20)\d\d$/.test(token.text)
      ? { text: token.text, next: at + 1, signed: false }
      : null;
  }
  if (!SIGN.test(token.text)) return null;
  let text = token.text;
  let next = at + 1;
  if (/^(?:QH|UBTVQH|HĐNN)$/.test(text) && /^\d{1,2}$/.test(list[next]?.text ?? ''))
    text += list[next++]!.text;
  while (list[next]?.text === '&' && SIGN.test(list[next + 1]?.text ?? '')) {
    text += `&${list[next + 1]!.text}`;
    next += 2;
  }
  return { text, next, signed: true };
}

/** Capitals, with the small letters of `TTg`, the digits of a term (`QH15`), and the notes scanned into `CP`. */
const SIGN = /^(?:\p{Lu}{2,12}(?:g|gCP)?[\dIl]{0,2}|L|C[Pp]\p{Ll}{0,2})$/u;

const SCANNING_ERRORS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[/-])ND(?=-)/g, 'NĐ'],
  [/(?<=[/-])QD(?=-)/g, 'QĐ'],
  [/(?<=[/-])HDND/g, 'HĐND'],
  [/(?<=[/-])HDBT/g, 'HĐBT'],
  [/(?<=[/-])TTG(?=$|-)/g, 'TTg'],
  [/(?<=[/-])C[Pp]\p{Ll}{0,2}$/gu, 'CP'],
  [/(?<=QH)[Il](?=\d?$)/g, '1'],
];

/** `ND-CP` → `NĐ-CP`, `QHI5` → `QH15`, `QĐ-TTG` → `QĐ-TTg`. */
function mend(number: string): string {
  return SCANNING_ERRORS.reduce((text, [error, right]) => text.replace(error, right), number);
}
