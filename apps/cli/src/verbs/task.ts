import type { Source } from '@cancu/syntax';
import type { ExitCode } from '../exit-code.ts';
import type { Options } from '../options.ts';
import type { Problem } from '../problem.ts';
import type { Progress } from '../progress.ts';
import { readSource } from '../read-source.ts';
import { cliWords } from '../words/index.ts';

/** What a verb is given. */
export interface Task {
  readonly files: readonly string[];
  /** What stands behind the verb, for verbs that take no files. */
  readonly words: readonly string[];
  /** The command line names one file and nothing else: its result stands alone, not in a list. */
  readonly alone: boolean;
  readonly options: Options;
  readonly progress: Progress;
  /** What the command line named and is not there. */
  readonly problems: readonly Problem[];
}

/** What a verb gives back; `text` null: there is nothing to print. */
export interface Output {
  readonly text: string | null;
  readonly problems: readonly Problem[];
  /** What is wrong beside the task and does not keep it from being done: a damaged file in the law folder. */
  readonly notes?: readonly Problem[];
  /** Files read from a converted copy of which the text says nothing. */
  readonly converted: readonly string[];
  readonly code: ExitCode;
}

export type VerbAction = (task: Task) => Promise<Output>;

/** Reads the drafts one by one and does `work` on each; those that cannot be read come back as problems. */
export async function forEachDraft<T>(
  { files, options, progress, problems }: Task,
  work: (source: Source, file: string) => T,
): Promise<{ readonly done: T[]; readonly problems: Problem[] }> {
  const words = cliWords(options.language);
  const done: T[] = [];
  const failed = [...problems];
  for (const [i, file] of files.entries()) {
    progress.say(words.reading(file, i + 1, files.length));
    try {
      const read = await readSource(file);
      if (read.ok) done.push(work(read.source, file));
      else failed.push(read.problem);
    } catch (error) {
      if (process.env.CANCU_DEBUG) throw error;
      failed.push(programFailed(file, error));
    }
  }
  return { done, problems: failed };
}

/** A bug met in one draft must not keep the others from being checked. */
function programFailed(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { file, code: 'program-failed', data: { reason } };
}
