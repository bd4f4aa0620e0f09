import { type Anomaly, missingBetween } from './anomaly.ts';
import { cut } from './cut.ts';
import type { Unit } from './sequence.ts';

/** A line that can be the unit that a gap misses. */
export interface Candidate {
  /** The line in the text, from 1. */
  readonly line: number;
  readonly words: string;
}

/** More than this do not help a person. */
const MOST = 4;

/** Lines between two units in which a missing label stands in some shape. */
export function candidatesFor(
  { unit, before, number }: Anomaly,
  from: number,
  to: number,
  lineAt: (line: number) => string,
): Candidate[] {
  const shape = labelShape(unit, missingBetween(before, number));
  const found: Candidate[] = [];
  for (let line = from; shape && line <= to && found.length < MOST; line++) {
    const words = lineAt(line);
    const match = shape.exec(words);
    // At the start of the first and the last line stand the labels of the two units themselves.
    if (!match || (match.index === 0 && (line === from || line === to))) continue;
    found.push({ line, words: cut(words.slice(Math.max(0, match.index - 20))) });
  }
  return found;
}

/** A loose shape of the missing labels, wherever in a line; null when none is missing. */
function labelShape(unit: Unit, wanted: readonly string[]): RegExp | null {
  if (wanted.length === 0) return null;
  const any = `(?:${wanted.join('|')})`;
  if (unit === 'article')
    return new RegExp(`(?:Đ|D)i[eêề]u\\W{0,4}${any}(?![\\d\\p{L}])|^\\W*${any}\\s*[.:]`, 'iu');
  if (unit === 'clause')
    return new RegExp(`(?:^|[\\s“"*>])(?:khoản )?${any}\\W{0,2}[.,:)/-]|^\\W{0,6}${any}\\s`, 'u');
  return new RegExp(`(?:^|[\\s“"*>])${any}\\s?[).,\\]}]`, 'u');
}
