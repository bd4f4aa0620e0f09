import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocx } from '@cancu/docx';
import { readMarkdown, readPlainText } from '@cancu/markdown';
import type { Source } from '@cancu/syntax';

/** The folders of a corpus that hold texts in a format the readers know. */
const FOLDERS = ['docx', 'text', 'law'];

/** The texts of a corpus, as paths from its root (`docx/luat-24-2008-QH12.docx`), sorted. */
export function corpusFiles(corpus: string): string[] {
  return FOLDERS.filter((folder) => existsSync(join(corpus, folder)))
    .flatMap((folder) => readdirSync(join(corpus, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => /\.(?:docx|md|txt)$/.test(file))
    .sort();
}

export type ReadFile =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly problem: string };

/** Reads one text of a corpus. A file that the readers refuse gives the reason. */
export function readCorpusFile(corpus: string, file: string): ReadFile {
  const bytes = readFileSync(join(corpus, file));
  if (file.endsWith('.docx')) return readDocx(bytes);
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll('\0', ' ');
  return { ok: true, source: file.endsWith('.md') ? readMarkdown(text) : readPlainText(text) };
}
