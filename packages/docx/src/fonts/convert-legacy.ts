import { OffsetMap } from '@cancu/text';
import type { LegacyEncoding, OldFont } from './old-font.ts';
import { isOptionalHyphen } from './optional-hyphen.ts';
import { restoreCapitals } from './restore-capitals.ts';
import { TCVN3 } from './tcvn3.ts';
import { VNI } from './vni.ts';

/** A stretch of a text that one kind of old font shows. */
export interface OldFontStretch {
  readonly start: number;
  readonly end: number;
  readonly font: OldFont;
}

export interface ConvertedText {
  readonly text: string;
  /** From the converted text to the text as stored. */
  readonly map: OffsetMap;
  /** Words that read otherwise than they are stored. */
  readonly words: number;
  /** Words of which the font made capitals, or a capital that the encoding cannot write: how they were typed is lost. */
  readonly capitals: number;
  /** Letters of Latin-1 that the encoding has no Vietnamese for; they stay as they are. */
  readonly unread: number;
}

const TABLES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = { tcvn3: TCVN3, vni: VNI };
const LONGEST: Readonly<Record<LegacyEncoding, number>> = { tcvn3: 1, vni: 2 };
const LATIN_1_LETTER = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/;
/** A word as stored: letters, and the signs of Latin-1 that stand for letters. */
const STORED_WORD = /[A-Za-z\u00a1-\u00ff\uf0a1-\uf0ff]+/g;

/** The Unicode of a text; `stretches` come in order and do not overlap, what lies between them is left as it is. */
export function convertLegacy(text: string, stretches: readonly OldFontStretch[]): ConvertedText {
  const map = new OffsetMap();
  const parts: string[] = [];
  const count = { words: 0, capitals: 0, unread: 0 };
  let from = 0;
  for (const { start, end, font } of stretches) {
    if (start > from) map.add(start - from, start - from);
    parts.push(text.slice(from, start));
    parts.push(convertStretch(text, start, end, font, map, count));
    from = end;
  }
  parts.push(text.slice(from));
  if (text.length > from) map.add(text.length - from, text.length - from);
  return { text: parts.join(''), map, ...count };
}

function convertStretch(
  text: string,
  start: number,
  end: number,
  { encoding, capitals }: OldFont,
  map: OffsetMap,
  count: { words: number; capitals: number; unread: number },
): string {
  const table = TABLES[encoding];
  const stored = text.slice(start, end);
  let out = '';
  /** Units since the last letter that takes another number of them. */
  let equal = 0;
  for (let at = 0; at < stored.length; ) {
    if (encoding === 'tcvn3' && isOptionalHyphen(text, start + at)) {
      if (equal > 0) map.add(equal, equal);
      map.add(0, 1, false);
      equal = 0;
      at++;
      continue;
    }
    const found = letterAt(stored, at, table, LONGEST[encoding]);
    const [letter, length] = found ?? [stored[at]!, 1];
    if (!found && LATIN_1_LETTER.test(letter)) count.unread++;
    out += letter;
    if (letter.length === length) equal += length;
    else {
      if (equal > 0) map.add(equal, equal);
      map.add(letter.length, length, false);
      equal = 0;
    }
    at += length;
  }
  if (equal > 0) map.add(equal, equal);
  for (const [word] of stored.matchAll(STORED_WORD)) {
    if (/[^\x20-\x7e]/.test(word)) count.words++;
  }
  const shown = capitals ? upperCase(out) : encoding === 'tcvn3' ? restoreCapitals(out) : out;
  if (shown !== out) count.capitals += changedWords(out, shown);
  return shown;
}

/** A letter that the table knows at `at`, and how many units it takes; the longest entry wins. */
function letterAt(
  stored: string,
  at: number,
  table: ReadonlyMap<string, string>,
  longest: number,
): readonly [string, number] | null {
  for (let length = Math.min(longest, stored.length - at); length > 0; length--) {
    const letter = table.get(withoutPrivate(stored.slice(at, at + length)));
    if (letter !== undefined) return [letter, length];
  }
  return null;
}

/** Fonts that declare themselves symbol fonts have their codes in the private area, at U+F000. */
function withoutPrivate(codes: string): string {
  return codes.replace(/[\uf020-\uf0ff]/g, (code) => String.fromCharCode(code.charCodeAt(0) & 0xff));
}

/** In capitals, letter by letter: what has no capital of the same length stays. */
function upperCase(text: string): string {
  const upper = text.toUpperCase();
  if (upper.length === text.length) return upper;
  return text.replace(/\p{L}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
}

function changedWords(before: string, after: string): number {
  let changed = 0;
  for (const { 0: word, index } of before.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (after.slice(index, index + word.length) !== word) changed++;
  }
  return changed;
}
