import type { Circumstances } from '@cancu/engine';
import type { TextOptions } from '@cancu/report';
import type { Source } from '@cancu/syntax';
import { today } from '../clock.ts';
import { EXIT } from '../exit-code.ts';
import { lawForDrafts } from '../law.ts';
import { projectShelf } from '../law-folder/project-shelf.ts';
import type { Options } from '../options.ts';
import { isConverted } from '../read-source.ts';
import { terminalOptions } from '../terminal.ts';
import { forEachDraft, type Output, type Task, type VerbAction } from './task.ts';

/** A verb that shows one thing of each draft. */
export interface Viewing<T> {
  read(source: Source, file: string, circumstances: Circumstances): T;
  text(value: T, options: TextOptions): string;
  /** As the JSON contract has it. */
  json(value: T, options: Options): unknown;
  /** Spaces of indentation: trees are deep. */
  readonly indent: number;
}

/** JSON of one file is the thing itself; of several, `[{"file": …, "result": …}]`. */
export function viewingVerb<T>(viewing: Viewing<T>): VerbAction {
  return async (task: Task): Promise<Output> => {
    const { options } = task;
    const { shelf, problems: notes } = await projectShelf(process.cwd());
    const circumstances = { today: today(), date: options.date, law: await lawForDrafts(shelf) };
    const { done, problems } = await forEachDraft(task, (source, file) => ({
      file,
      converted: isConverted(source),
      value: viewing.read(source, file, circumstances),
    }));
    const converted = done.filter((one) => one.converted).map(({ file }) => file);
    const text = done.length === 0 ? null : print(done, task, viewing);
    return { text, problems, notes, converted, code: EXIT.clean };
  };
}

function print<T>(
  done: readonly { readonly file: string; readonly value: T }[],
  { options, alone }: Task,
  viewing: Viewing<T>,
): string {
  if (options.format === 'text') {
    return done.map(({ value }) => viewing.text(value, terminalOptions(options))).join('\n');
  }
  const results = done.map(({ file, value }) => ({ file, result: viewing.json(value, options) }));
  return `${JSON.stringify(alone ? results[0]!.result : results, null, viewing.indent)}\n`;
}
