import { analyse, type Reading, readingOf } from '@cancu/engine';
import { compareSeverity, type Finding } from '@cancu/lint';
import { type CheckResults, formatJson, formatText } from '@cancu/report';
import { today } from '../clock.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Options } from '../options.ts';
import type { Problem } from '../problem.ts';
import { readSource } from '../read-source.ts';
import { terminalOptions } from '../terminal.ts';
import { cliWords } from '../words/index.ts';
import { forEachDraft, type Output, type Task } from './task.ts';

/** Judges drafts. */
export async function check(task: Task): Promise<Output> {
  const { options } = task;
  const circumstances = { today: today(), date: options.date };
  const { before, problems: missing } = await earlierVersion(options);
  const { done, problems } = await forEachDraft(task, (source, file) => ({
    file,
    ...analyse(source, circumstances, before),
  }));
  const all = [...missing, ...problems];
  const results: CheckResults = { files: done, failed: all.map(inBothLanguages) };
  const findings = done.flatMap((one) => one.findings);
  return { text: format(results, options), problems: all, code: exitCode(findings, options.failOn) };
}

async function earlierVersion({
  against,
  date,
}: Options): Promise<{ readonly before: Reading | null; readonly problems: readonly Problem[] }> {
  if (against === null) return { before: null, problems: [] };
  const read = await readSource(against);
  if (!read.ok) return { before: null, problems: [read.problem] };
  return { before: readingOf(read.source, { today: today(), date }), problems: [] };
}

function format(results: CheckResults, options: Options): string | null {
  if (options.format === 'json') return formatJson(results, options.language);
  return results.files.length === 0 ? null : formatText(results, terminalOptions(options));
}

function inBothLanguages({ file, code, data }: Problem): CheckResults['failed'][number] {
  const words = (language: 'vi' | 'en') => cliWords(language).problem[code](file, data ?? {});
  return { file, words: { vi: words('vi'), en: words('en') } };
}

/** A rule that broke means that the check is not complete: never a green light. */
function exitCode(findings: readonly Finding[], failOn: Options['failOn']): ExitCode {
  if (findings.some((finding) => finding.ruleId.startsWith('internal/'))) return EXIT.couldNotWork;
  if (failOn === 'never') return EXIT.clean;
  return findings.some((finding) => compareSeverity(finding.severity, failOn) >= 0)
    ? EXIT.findings
    : EXIT.clean;
}
