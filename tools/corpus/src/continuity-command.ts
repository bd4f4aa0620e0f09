import { type Continuity, continuityOf, type Place } from './continuity.ts';
import { corpusFiles, readCorpusFile } from './corpus-file.ts';

export interface Wanted {
  readonly json: boolean;
  readonly only: string | null;
  readonly scope: string | null;
}

interface Row extends Continuity {
  readonly file: string;
}

/** Checks the numbering of every text of a corpus and prints what breaks it. */
export function printContinuity(corpus: string, { json, only, scope }: Wanted): void {
  const rows: Row[] = [];
  const refused: { file: string; problem: string }[] = [];
  for (const file of corpusFiles(corpus).filter((name) => !only || name.includes(only))) {
    const read = readCorpusFile(corpus, file);
    if (!read.ok) {
      refused.push({ file, problem: read.problem });
      continue;
    }
    const found = continuityOf(read.source);
    rows.push({ file, ...found, places: found.places.filter((place) => !scope || place.scope === scope) });
  }
  const summary = summaryOf(rows);
  if (json) console.log(JSON.stringify({ files: rows, refused, summary }, null, 1));
  else console.log([...rows.map(rowText), ...refused.map(refusedText), summaryText(summary)].join('\n'));
}

function rowText({ file, units, places, unread }: Row): string {
  const head = `${file}  ${units.article} articles, ${units.clause} clauses, ${units.point} points, ${places.length} breaks, ${unread.length} unread`;
  const missed = unread.map(
    ({ why, unit, number, line, words }) => `  unread ${unit} ${number} (${why}), line ${line}: ${words}`,
  );
  return [head, ...places.map(placeText), ...missed].join('\n');
}

function placeText(place: Place): string {
  const { kind, scope, unit, address, before, number, line, beforeLine, words, candidates } = place;
  const head = `  ${kind} ${unit} [${scope}] ${address}: ${before ?? '–'} → ${number}, lines ${beforeLine}–${line}: ${words}`;
  return [head, ...candidates.map((each) => `      ? ${each.line}: ${each.words}`)].join('\n');
}

function refusedText({ file, problem }: { file: string; problem: string }): string {
  return `${file}  not read: ${problem}`;
}

interface Summary {
  readonly files: number;
  readonly clean: number;
  readonly units: number;
  readonly breaks: number;
  readonly unread: number;
  /** Breaks by scope, unit and kind: `body/clause/gap`. */
  readonly byKind: Readonly<Record<string, number>>;
}

function summaryOf(rows: readonly Row[]): Summary {
  const byKind: Record<string, number> = {};
  for (const { places } of rows) {
    for (const { scope, unit, kind } of places) {
      const key = `${scope}/${unit}/${kind}`;
      byKind[key] = (byKind[key] ?? 0) + 1;
    }
  }
  return {
    files: rows.length,
    clean: rows.filter((row) => row.places.length + row.unread.length === 0).length,
    units: rows.reduce((sum, { units }) => sum + units.article + units.clause + units.point, 0),
    breaks: rows.reduce((sum, row) => sum + row.places.length, 0),
    unread: rows.reduce((sum, row) => sum + row.unread.length, 0),
    byKind,
  };
}

function summaryText({ files, clean, units, breaks, unread, byKind }: Summary): string {
  const kinds = Object.entries(byKind).sort((a, b) => b[1] - a[1]);
  const lines = kinds.map(([kind, count]) => `  ${String(count).padStart(5)}  ${kind}`);
  return [
    `${files} texts, ${clean} without a break; ${breaks} breaks in ${units} units; ${unread} unread labels`,
    ...lines,
  ].join('\n');
}
