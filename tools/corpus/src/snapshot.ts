import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseLaw } from '@cancu/parser';
import { readCorpusFile } from './corpus-file.ts';
import { outlineOf } from './outline.ts';

/** The texts whose outlines are kept, as paths from the root of the corpus. `folder` is that of the snapshots. */
export function snapshotFiles(folder: string): string[] {
  return readFileSync(join(folder, 'files.txt'), 'utf8').trim().split('\n');
}

/** Where the outline of a text is kept: `docx/luat-24.docx` in `docx__luat-24.docx.txt`. */
export function snapshotPath(folder: string, file: string): string {
  return join(folder, `${file.replaceAll('/', '__')}.txt`);
}

/** The outline of one text as it is kept: a head that names the text, then one line a unit. Throws for an unreadable file. */
export function snapshotOf(corpus: string, file: string): string {
  const read = readCorpusFile(corpus, file);
  if (!read.ok) throw new Error(`${file} cannot be read: ${read.problem}`);
  const lines = outlineOf(parseLaw(read.source), read.source.text.toString());
  return [`# ${file}`, '# unit, number as printed · words of its own text', ...lines, ''].join('\n');
}

/** The corpus and the snapshots seen from the folder of this tool. */
export function places(home: string = fileURLToPath(new URL('..', import.meta.url))): {
  corpus: string;
  outlines: string;
} {
  return { corpus: join(home, '../../../shared/corpus'), outlines: join(home, 'outlines') };
}
