import type { Range } from '@cancu/text';
import type { Provision, Unit } from './provision.ts';
import type { Reading } from './reading.ts';

/** A sentence, or a part of one divided by ';', with the units it stands in. */
export interface Segment {
  readonly at: Range;
  /** The outermost unit below the article, or null for words of the article itself. */
  readonly clause: Unit | null;
  /** The innermost unit. */
  readonly unit: Unit | null;
  /** Folded words. */
  readonly text: string;
}

/** All segments of a provision in text order. */
export function segmentsOf(provision: Provision, reading: Reading): Segment[] {
  const out: Segment[] = [];
  const passage = (at: Range, clause: Unit | null, unit: Unit | null): void => {
    for (const part of sentences(reading.words, at)) {
      if (!/[a-z]/.test(reading.folded.slice(part.start, part.end))) continue;
      out.push({ at: part, clause, unit, text: reading.folded.slice(part.start, part.end) });
    }
  };
  const visit = (unit: Unit, clause: Unit): void => {
    if (unit.intro) passage(unit.intro, clause, unit);
    for (const child of unit.units) visit(child, clause);
    for (const at of unit.rest) passage(at, clause, unit);
  };
  if (provision.intro) passage(provision.intro, null, null);
  for (const unit of provision.units) visit(unit, unit);
  for (const at of provision.rest) passage(at, null, null);
  return out.sort((a, b) => a.at.start - b.at.start);
}

/** No sentence of law is as long; running text without full stops is cut, so that reading it stays linear. */
const LONGEST = 4000;

/** Cuts a range after '.' before a capital, and after ';'. Blank parts are left out. */
export function sentences(words: string, range: Range): Range[] {
  const out: Range[] = [];
  let start = range.start;
  const close = (end: number): void => {
    const part = trimmed(words, start, end);
    if (part.end > part.start) out.push(part);
    start = end;
  };
  for (let i = range.start; i < range.end; i++) {
    const sign = words[i];
    if (sign === ';' || (i - start > LONGEST && /\s/.test(sign!))) close(i + 1);
    else if (sign === '.' && endsSentence(words, i, range.end)) close(i + 1);
  }
  close(range.end);
  return out;
}

function endsSentence(words: string, dot: number, stop: number): boolean {
  let next = dot + 1;
  while (next < stop && (words[next] === '”' || words[next] === '"' || words[next] === '’')) next++;
  if (next >= stop) return true;
  if (!/\s/.test(words[next]!)) return false;
  while (next < stop && /\s/.test(words[next]!)) next++;
  if (next >= stop) return true;
  const sign = words[next]!;
  const abbreviation = /(?:^|[\s(])(?:TP|Tp|GS|PGS|TS|ThS|BS|KT|TM)$/.test(
    words.slice(Math.max(0, dot - 5), dot),
  );
  return !abbreviation && (sign !== sign.toLowerCase() || /["“(\d\-–+*]/.test(sign));
}

function trimmed(words: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(words[start]!)) start++;
  while (end > start && /\s/.test(words[end - 1]!)) end--;
  return { start, end };
}
