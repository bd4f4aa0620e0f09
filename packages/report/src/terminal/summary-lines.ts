import type { CheckResults } from '../results.ts';
import { summarise } from '../summary.ts';
import { proseWidth, type Writer } from './context.ts';
import { wrap } from './wrap.ts';

/** The last words of a report: what was found in how many files. */
export function summaryLines(results: CheckResults, w: Writer): string[] {
  const { report } = w.words;
  const sum = summarise(results);
  const count = (key: keyof typeof report.count, n: number) => report.count[key](w.number(n), n);
  const found = (['error', 'warning', 'info'] as const)
    .filter((severity) => sum.findings[severity] > 0)
    .map((severity) => count(severity, sum.findings[severity]));
  const isNew =
    sum.newProcedures > 0 ? `, ${report.ofWhichNew(w.number(sum.newProcedures), sum.newProcedures)}` : '';
  const parts = [
    `${found.join(', ') || report.noFindings} ${report.inFiles(w.number(sum.files), sum.files)}`,
    count('procedures', sum.procedures) + isNew,
    ...(sum.possibleProcedures > 0 ? [count('possible', sum.possibleProcedures)] : []),
    ...(sum.failed > 0 ? [count('failed', sum.failed)] : []),
  ];
  return wrap(`${report.summary} ${parts.join('; ')}.`, proseWidth(w)).map(w.paint.strong);
}
