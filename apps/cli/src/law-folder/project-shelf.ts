import { emptyShelf, type TextShelf } from '@cancu/law';
import { shelfOf } from '@cancu/shelf';
import type { Problem } from '../problem.ts';
import { findLawFolder } from './folder.ts';
import { storedLaws } from './stored-laws.ts';

/** The texts of law of the project that a working directory belongs to. Damaged files are named; they never keep a check from running. */
export async function projectShelf(
  cwd: string,
): Promise<{ readonly shelf: TextShelf; readonly problems: readonly Problem[] }> {
  const folder = await findLawFolder(cwd);
  if (folder === null) return { shelf: emptyShelf, problems: [] };
  const { laws, problems } = await storedLaws(folder);
  return { shelf: shelfOf(laws.map(({ text }) => text)), problems };
}
