import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from './problem.ts';

/** Files that a folder or a pattern may give; a file named by itself is read whatever its name. */
const DRAFT = /\.(?:docx|docm|doc|md|markdown|txt)$/i;
/** Word's lock files, hidden files, and what is not the user's own text. */
const IGNORED = /(?:^|[\\/])(?:~\$|\.(?!\.?[\\/]|\.?$)|node_modules(?:[\\/]|$))/;
/** README, LICENSE and their like beside drafts are not drafts. */
const NOT_A_DRAFT = /(?:^|[\\/])(?:readme|license|licence|changelog|contributing)(?:\.[a-z]+)*$/i;

/** The files that the words of the command line stand for, in their order and each once, and what gave none. */
export async function findDrafts(
  words: readonly string[],
): Promise<{ readonly files: string[]; readonly problems: Problem[] }> {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  for (const word of words) {
    const found = await draftsOf(word);
    if (Array.isArray(found)) for (const file of found) files.set(path.resolve(file), file);
    else problems.push(found);
  }
  return { files: [...files.values()], problems };
}

async function draftsOf(word: string): Promise<string[] | Problem> {
  const what = await kindOf(word);
  if (what === 'file') return [word];
  if (what === 'folder') return folder(word);
  if (isPattern(word)) return orProblem(await matching(word), { file: word, code: 'no-match' });
  return { file: word, code: what };
}

async function folder(word: string): Promise<string[] | Problem> {
  try {
    return orProblem(await inFolder(word), { file: word, code: 'empty-folder' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return { file: word, code: 'unreadable', data: { reason: code } };
  }
}

/** What stands at a path; a Problem code when nothing usable does. */
async function kindOf(
  file: string,
): Promise<'file' | 'folder' | 'not-found' | 'no-permission' | 'not-a-file'> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return 'folder';
    return found.isFile() || found.isFIFO() ? 'file' : 'not-a-file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'not-found';
  }
}

function orProblem(files: string[], problem: Problem): string[] | Problem {
  return files.length > 0 ? files.sort() : problem;
}

async function inFolder(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(path.relative(folder, entry.parentPath), entry.name))
    .filter(isDraft)
    .map((file) => path.join(folder, file));
}

function isDraft(file: string): boolean {
  return DRAFT.test(file) && !IGNORED.test(file) && !NOT_A_DRAFT.test(file);
}

function isPattern(word: string): boolean {
  return /[*?[\]{}]/.test(word);
}

async function matching(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern.replaceAll('\\', '/'), { onlyFiles: true, expandDirectories: false });
  return found.filter(isDraft).map((file) => path.normalize(file));
}
