import path from 'node:path';
import { draftOf } from '@cancu/engine';
import { type LawTextProblem, lawTextOf } from '@cancu/shelf';
import { hash } from '@cancu/text';
import { today } from '../../clock.ts';
import { EXIT } from '../../exit-code.ts';
import type { AddedLaw } from '../../law-folder/added-law.ts';
import { findLawFolder, newLawFolder } from '../../law-folder/folder.ts';
import { LawWriter } from '../../law-folder/store-law.ts';
import { storedLaws } from '../../law-folder/stored-laws.ts';
import type { Problem, ProblemCode } from '../../problem.ts';
import { isConverted } from '../../read-source.ts';
import { cliWords } from '../../words/index.ts';
import { forEachDraft, type Output, type Task } from '../task.ts';
import { dayIn } from './day.ts';
import { addedJson } from './json.ts';

const CODES: Readonly<Record<LawTextProblem, ProblemCode>> = {
  'number-missing': 'law-number-missing',
  'number-blank': 'law-number-blank',
  'number-wrong': 'law-number-wrong',
  'kind-unknown': 'law-kind-unknown',
  'no-articles': 'law-no-articles',
};

/** Reads full texts of laws into the project. What cannot be taken is named, the others are taken. */
export async function addLaws(task: Task): Promise<Output> {
  const { options } = task;
  const circumstances = { today: today(), date: null };
  const { done, problems } = await forEachDraft(task, (source, file) => ({
    file,
    converted: isConverted(source),
    sourceHash: hash(source.text.toString()),
    result: lawTextOf(draftOf(source, circumstances), fileName(file), options.number ?? undefined),
  }));
  const folder = (await findLawFolder(process.cwd())) ?? newLawFolder(process.cwd());
  const { laws, problems: notes } = await storedLaws(folder);
  const writer = new LawWriter(folder, laws);
  const added: AddedLaw[] = [];
  const failed: Problem[] = [...problems];
  for (const { file, sourceHash, result } of done) {
    if (!result.ok) {
      failed.push({ file, code: CODES[result.problem] });
      continue;
    }
    try {
      const { name, stored } = await writer.store(result.text, sourceHash);
      const place = path.relative(process.cwd(), path.join(folder, name));
      added.push({ text: result.text, place, stored });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      failed.push({ file, code: 'law-not-written', data: { folder, reason: code ?? message } });
    }
  }
  const words = cliWords(options.language).law;
  const day = dayIn(options.language);
  const lines = added.map((one) => `${words.added(one, day)}\n`).join('');
  const text = options.format === 'json' ? addedJson(added) : lines === '' ? null : lines;
  const converted = done.filter((one) => one.converted).map(({ file }) => file);
  return { text, problems: failed, notes, converted, code: EXIT.clean };
}

/** What is kept is read on other machines, where the folders of this one say nothing. */
function fileName(file: string): string {
  return path.isAbsolute(file) ? path.basename(file) : file;
}
