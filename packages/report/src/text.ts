import type { CheckResults } from './results.ts';
import { fileView, type TextOptions, writer } from './terminal/context.ts';
import { fileLines, identityLines, procedureLines } from './terminal/file-lines.ts';
import { summaryLines } from './terminal/summary-lines.ts';

/** The report of `cancu check` for a terminal: findings, procedure cards, a summary. */
export function formatText(results: CheckResults, options: TextOptions): string {
  const w = writer(options);
  const lines = results.files.flatMap((file) => fileLines(file, w));
  return `${[...lines, ...summaryLines(results, w)].join('\n')}\n`;
}

/** The procedure cards alone, file by file. */
export function procedureCards(results: CheckResults, options: TextOptions): string {
  const w = writer(options);
  const lines = results.files.flatMap((file) => [
    ...identityLines(fileView(file, w.language), w),
    '',
    ...procedureLines(file, w),
  ]);
  return `${lines.join('\n').trimEnd()}\n`;
}
