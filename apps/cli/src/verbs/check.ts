import { analyse, type Circumstances, type Reading, readingOf } from '@cancu/engine';
import { compareSeverity, type Finding } from '@cancu/lint';
import { type CheckResults, formatJson, formatText } from '@cancu/report';
import { today } from '../clock.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { lawForDrafts } from '../law.ts';
import { projectShelf } from '../law-folder/project-shelf.ts';
import type { Options } from '../options.ts';
import type { Problem } from '../problem.ts';
import { isConverted, readSource } from '../read-source.ts';
import { terminalOptions } from '../terminal.ts';
import { cliWords } from '../words/index.ts';
import { forEachDraft, type Output, type Task } from './task.ts';

/** Judges drafts. */
export async function check(task: Task): Promise<Output> {
  const { options } = task;
  const { shelf, problems: notes } = await projectShelf(process.cwd());
  const circumstances = { today: today(), date: options.date, law: await lawForDrafts(shelf) };
  const { before, problems: missing, converted } = await earlierVersion(options, circumstances);
  const { done, problems } = await forEachDraft(task, (source, file) => ({
    file,
    ...analyse(source, circumstances, before),
  }));
  const all = [...missing, ...problems];
  const results: CheckResults = { files: done, failed: all.map(inBothLanguages) };
  const findings = done.flatMap((one) => one.findings);
  const code = exitCode(findings, options.failOn);
  return { text: format(results, options), problems: all, notes, converted, code };
}

interface EarlierVersion {
  readonly before: Reading | null;
  readonly problems: readonly Problem[];
  /** Its file, when it was read from a converted copy: the report speaks of the new version only. */
  readonly converted: readonly string[];
}

async function earlierVersion({ against }: Options, circumstances: Circumstances): Promise<EarlierVersion> {
  if (against === null) return { before: null, problems: [], converted: [] };
  const read = await readSource(against);
  if (!read.ok) return { before: null, problems: [read.problem], converted: [] };
  const before = readingOf(read.source, circumstances);
  return { before, problems: [], converted: isConverted(read.source) ? [against] : [] };
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
