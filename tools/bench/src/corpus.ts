import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface CorpusFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of a folder with one of the endings, by name; empty when the folder is not there. */
export function filesOf(folder: string, endings: readonly string[]): CorpusFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => ({ name: basename(name), bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}
