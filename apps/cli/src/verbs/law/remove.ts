import { rm } from 'node:fs/promises';
import path from 'node:path';
import { shelfOf } from '@cancu/shelf';
import { EXIT } from '../../exit-code.ts';
import type { PlacedLaw } from '../../law-folder/added-law.ts';
import { findLawFolder } from '../../law-folder/folder.ts';
import { type StoredLaw, storedLaws } from '../../law-folder/stored-laws.ts';
import type { Problem } from '../../problem.ts';
import { cliWords } from '../../words/index.ts';
import type { Output, Task } from '../task.ts';
import { json, lawJson } from './json.ts';

/** Takes texts out of the project, by number or by the name of their file. */
export async function removeLaw({ words: numbers, options }: Task): Promise<Output> {
  const folder = await findLawFolder(process.cwd());
  const { laws, problems: notes } = folder === null ? { laws: [], problems: [] } : await storedLaws(folder);
  const problems: Problem[] = [];
  const removed: PlacedLaw[] = [];
  for (const number of numbers) {
    const meant = laws.filter((law) => isMeant(law, number));
    if (meant.length !== 1) {
      const names = meant.map(({ name }) => name).join(', ');
      problems.push({ file: number, code: 'law-not-there', data: { names } });
      continue;
    }
    const place = path.join(folder!, meant[0]!.name);
    await rm(place, { force: true });
    removed.push({ text: meant[0]!.text, place: path.relative(process.cwd(), place) });
  }
  const words = cliWords(options.language).law;
  const lines = removed.map((one) => `${words.removed(one)}\n`).join('');
  const text = options.format === 'json' ? json(removed.map(lawJson)) : lines || null;
  return { text, problems, notes, converted: [], code: EXIT.clean };
}

/** Numbers are compared as the register does; two documents of one number are told apart by their files. */
function isMeant(law: StoredLaw, number: string): boolean {
  return law.name === path.basename(number) || shelfOf([law.text]).textOf(number) !== null;
}
