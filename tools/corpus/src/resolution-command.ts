import { readFileSync } from 'node:fs';
import { type Draft, makeDraft } from '@cancu/analysis';
import { coreLaw, coreRegister, type DocumentRecord, documentRegister, type Law } from '@cancu/law';
import { layered, loadRegister } from '@cancu/law/register';
import { parseLaw } from '@cancu/parser';
import { corpusFiles, readCorpusFile } from './corpus-file.ts';
import { type Resolution, resolutionOf, type UnresolvedText } from './resolution.ts';

/** Texts that give no day are judged by this one, so that the figure does not change with the calendar. */
const DAY = '2026-11-25';

/**
 * Prints which share of the documents cited in a corpus the register has, and the most frequent that it has not, by cause.
 * `records`: a JSON file with a list of records to use in place of the register of @cancu/law.
 */
export async function printResolution(corpus: string, most: number, records: string | null): Promise<void> {
  const law = await lawOf(records);
  console.log(resolutionText(resolutionOf(drafts(corpus, law)), most));
}

async function lawOf(file: string | null): Promise<Law> {
  if (file === null) return { ...coreLaw, register: layered(coreRegister, await loadRegister()) };
  const records = JSON.parse(readFileSync(file, 'utf8')) as readonly DocumentRecord[];
  return { ...coreLaw, register: documentRegister(records) };
}

function* drafts(corpus: string, law: Law): Iterable<Draft> {
  for (const file of corpusFiles(corpus)) {
    const read = readCorpusFile(corpus, file);
    if (read.ok) yield makeDraft({ source: read.source, tree: parseLaw(read.source), today: DAY, law });
  }
}

/** The last line is the one that the evaluation reads. */
export function resolutionText({ cited, resolved, by, unresolved }: Resolution, most: number): string {
  const share = cited === 0 ? 0 : resolved / cited;
  const how = Object.entries(by)
    .sort(([, a], [, b]) => b - a)
    .map(([name, times]) => `${name} ${times}`);
  return [
    ...byCause(unresolved.slice(0, most)),
    `how: ${how.join(', ')}`,
    `resolution: ${share.toFixed(3)} of ${cited} citations of documents found in the register`,
  ].join('\n');
}

function byCause(texts: readonly UnresolvedText[]): string[] {
  const causes = new Map<string, UnresolvedText[]>();
  for (const one of texts) causes.set(one.why, [...(causes.get(one.why) ?? []), one]);
  return [...causes].flatMap(([why, list]) => [
    `${why}:`,
    ...list.map(({ text, times }) => `  ${times} × ${text}`),
  ]);
}
