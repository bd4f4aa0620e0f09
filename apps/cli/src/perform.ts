import { writeFile } from 'node:fs/promises';
import { EXIT, type ExitCode } from './exit-code.ts';
import { findDrafts } from './files.ts';
import { ARGUMENTS, type Options, type Verb } from './options.ts';
import { Progress } from './progress.ts';
import { VERB_ACTIONS } from './verbs/index.ts';
import { cliWords } from './words/index.ts';

/** Runs a verb over the drafts: what can be read is done, what cannot is named, and the exit code tells both. */
export async function perform(verb: Verb, words: readonly string[], options: Options): Promise<ExitCode> {
  const progress = new Progress(process.stderr, () => performance.now());
  const takesFiles = ARGUMENTS[verb] === 'files';
  const { files, problems } = takesFiles ? await findDrafts(words) : { files: [], problems: [] };
  const alone = words.length === 1 && files.length === 1 && files[0] === words[0];
  const output = await VERB_ACTIONS[verb]({ files, words, options, progress, alone, problems });
  progress.clear();
  const written = output.text === null || (await write(output.text, options));
  const { error, note, problem, converted } = cliWords(options.language);
  for (const file of output.converted) process.stderr.write(`${note} ${converted(file)}\n`);
  for (const one of output.notes ?? []) {
    process.stderr.write(`${note} ${problem[one.code](one.file, one.data ?? {})}\n`);
  }
  for (const one of output.problems) {
    process.stderr.write(`${error} ${problem[one.code](one.file, one.data ?? {})}\n`);
  }
  return output.problems.length > 0 || !written ? EXIT.couldNotWork : output.code;
}

/** Prints a result or writes it to the file of --output; false when that file cannot be written. */
async function write(text: string, { output, language }: Options): Promise<boolean> {
  if (output === null) {
    process.stdout.write(text);
    return true;
  }
  const words = cliWords(language);
  try {
    await writeFile(output, text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    process.stderr.write(`${words.error} ${words.notWritten(output, code ?? message)}\n`);
    return false;
  }
  process.stderr.write(`${words.written(output)}\n`);
  return true;
}
