import type { Said } from './procedure.ts';
import type { Segment } from './segment.ts';

const NUMBERS: Readonly<Record<string, number>> = { mot: 1, hai: 2, ba: 3, bon: 4, nam: 5 };
const SETS =
  /\b(\d{1,2}|mot|hai|ba|bon|nam)\s*(?:\(\s*(\d{1,2}|[a-z]+)\s*\)\s*)?bo(?:\s+(?:ho\s+so|don|giay|tai\s+lieu|goc|chinh)|\s*[,.;)]|\s*$|\s+(?:va|theo|gom|gui|nop))/;
const EACH = /\bho\s+so\s+(?:duoc\s+)?lap\s+thanh\s+(\d{1,2}|mot|hai|ba)\s*(?:\([^)]*\)\s*)?(?:bo|ban)\b/;

/** "lập 01 hồ sơ đề nghị …": the dossier itself is counted. */
const COUNTED = /\b(?:lap|nop|gui)\s+(\d{1,2}|mot|hai|ba)\s*(?:\([^)]{1,8}\)\s*)?ho\s+so\b/;

/** "01 bộ hồ sơ", "số lượng: 01 (một) bộ". */
export function setsIn(segments: readonly Segment[]): Said<number> | null {
  for (const segment of segments) {
    const found = SETS.exec(segment.text) ?? EACH.exec(segment.text) ?? COUNTED.exec(segment.text);
    if (!found) continue;
    const value = number(found[1]) ?? number(found[2]);
    if (value === null) continue;
    const start = segment.at.start + found.index;
    return { value, at: { start, end: start + found[0].trimEnd().length } };
  }
  return null;
}

function number(word: string | undefined): number | null {
  if (word === undefined) return null;
  return /^\d+$/.test(word) ? Number(word) : (NUMBERS[word] ?? null);
}
