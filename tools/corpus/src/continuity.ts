import { parseLaw } from '@cancu/parser';
import type { Source } from '@cancu/syntax';
import { lineIndex } from '@cancu/text';
import { type Anomaly, anomaliesOf } from './anomaly.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { cut } from './cut.ts';
import { sequencesOf, type Unit } from './sequence.ts';
import { type Unread, unreadOf } from './unread.ts';

/** An anomaly with what a person needs to judge it by eye. */
export interface Place extends Anomaly {
  /** Lines of the text, from 1. */
  readonly beforeLine: number;
  readonly line: number;
  /** The line of the unit, cut. */
  readonly words: string;
  /** Lines between the two units that can be the missing one: its label stands in them in some shape. */
  readonly candidates: readonly Candidate[];
}

export interface Continuity {
  readonly units: Readonly<Record<Unit, number>>;
  readonly places: readonly Place[];
  readonly unread: readonly Unread[];
}

/** The order of all numbers of one text. */
export function continuityOf(source: Source): Continuity {
  const { text } = source;
  const index = lineIndex(text.toString());
  const lineAt = (line: number): string =>
    text
      .slice(index.lineStart(line), line < index.lineCount ? index.lineStart(line + 1) : text.length)
      .trim();
  const units = { article: 0, clause: 0, point: 0 };
  const places: Place[] = [];
  const tree = parseLaw(source);
  for (const sequence of sequencesOf(tree)) {
    units[sequence.unit] += sequence.units.length;
    for (const anomaly of anomaliesOf(sequence)) {
      const beforeLine = index.position(anomaly.beforeAt).line;
      const { line } = index.position(anomaly.at);
      const candidates = candidatesFor(anomaly, beforeLine, line, lineAt);
      places.push({ ...anomaly, beforeLine, line, words: cut(lineAt(line)), candidates });
    }
  }
  return { units, places: places.sort((a, b) => a.at - b.at), unread: unreadOf(source, tree) };
}
