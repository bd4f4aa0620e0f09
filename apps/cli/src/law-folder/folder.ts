import { stat } from 'node:fs/promises';
import path from 'node:path';

/** What a project keeps for this program lies here; plain files, meant to be kept with the drafts in git. */
const FOLDER = '.cancu';
/** The texts of law in it. */
const LAW = 'law';

/** The law folder of the project that a working directory belongs to: in the nearest `.cancu` upward; null: there is none. */
export async function findLawFolder(cwd: string): Promise<string | null> {
  for (let at = path.resolve(cwd); ; at = path.dirname(at)) {
    if (await isFolder(path.join(at, FOLDER))) return path.join(at, FOLDER, LAW);
    if (path.dirname(at) === at) return null;
  }
}

/** Where the law folder of a new project is to be. */
export function newLawFolder(cwd: string): string {
  return path.join(cwd, FOLDER, LAW);
}

async function isFolder(folder: string): Promise<boolean> {
  try {
    return (await stat(folder)).isDirectory();
  } catch {
    return false;
  }
}
