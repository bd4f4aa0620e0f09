import path from 'node:path';
import { EXIT } from '../../exit-code.ts';
import { findLawFolder } from '../../law-folder/folder.ts';
import { storedLaws } from '../../law-folder/stored-laws.ts';
import { cliWords } from '../../words/index.ts';
import type { Output, Task } from '../task.ts';
import { dayIn } from './day.ts';
import { json, lawJson } from './json.ts';

/** The texts of law that the project holds, by number. */
export async function listLaws({ options }: Task): Promise<Output> {
  const folder = await findLawFolder(process.cwd());
  const { laws, problems: notes } = folder === null ? { laws: [], problems: [] } : await storedLaws(folder);
  const placed = laws.map(({ name, text }) => ({
    text,
    place: path.relative(process.cwd(), path.join(folder!, name)),
  }));
  const words = cliWords(options.language).law;
  const day = dayIn(options.language);
  const text =
    options.format === 'json'
      ? json(placed.map(lawJson))
      : placed.length === 0
        ? `${words.noLaws}\n`
        : placed.map((one) => `${words.listed(one, day)}\n`).join('');
  return { text, problems: [], notes, converted: [], code: EXIT.clean };
}
