import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LawText } from '@cancu/law';
import { readLawText, type StoredProblem } from '@cancu/shelf';
import type { Problem, ProblemCode } from '../problem.ts';

/** A text of law in the folder of a project. */
export interface StoredLaw {
  /** `80-2015-QH13.json` */
  readonly name: string;
  readonly text: LawText;
  /** Hash of the words it was read from. */
  readonly sourceHash: string;
}

export interface StoredLaws {
  readonly laws: readonly StoredLaw[];
  readonly problems: readonly Problem[];
}

const CODES: Readonly<Record<StoredProblem, ProblemCode>> = {
  'not-json': 'stored-damaged',
  'no-law-text': 'stored-damaged',
  damaged: 'stored-damaged',
  'newer-format': 'stored-newer',
};

/** The texts that lie in a law folder, in the order of their names; what cannot be read is named and the others count. */
export async function storedLaws(folder: string): Promise<StoredLaws> {
  const laws: StoredLaw[] = [];
  const problems: Problem[] = [];
  for (const name of await namesIn(folder)) {
    const file = path.relative(process.cwd(), path.join(folder, name));
    try {
      const read = readLawText(await readFile(path.join(folder, name), 'utf8'));
      if (read.ok) laws.push({ name, text: read.text, sourceHash: read.sourceHash });
      else problems.push({ file, code: CODES[read.problem], data: { at: read.at ?? '' } });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      problems.push({ file, code: 'unreadable', data: { reason: code ?? message } });
    }
  }
  return { laws, problems };
}

/** None where there is no folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  } catch {
    return [];
  }
}
