import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LawText } from '@cancu/law';
import { fileNameOf, writeLawText } from '@cancu/shelf';
import type { StoredLaw } from './stored-laws.ts';

/** What became of a text: it is new, it took the place of an earlier reading, or the same words lay there already. */
export type Stored = 'added' | 'replaced' | 'unchanged';

/** Writes texts into a law folder and remembers what lies there. */
export class LawWriter {
  readonly #folder: string;
  readonly #there: Map<string, StoredLaw>;

  constructor(folder: string, laws: readonly StoredLaw[]) {
    this.#folder = folder;
    this.#there = new Map(laws.map((law) => [law.name, law]));
  }

  /** Throws what the file system says. A reader never meets half a file: it is written beside its place and moved there. */
  async store(
    text: LawText,
    sourceHash: string,
  ): Promise<{ readonly name: string; readonly stored: Stored }> {
    const records = new Map([...this.#there].map(([name, law]) => [name, law.text.record]));
    const name = fileNameOf(text.record, records);
    const before = this.#there.get(name);
    const content = writeLawText(text, sourceHash);
    if (before && writeLawText(before.text, before.sourceHash) === content)
      return { name, stored: 'unchanged' };
    await mkdir(this.#folder, { recursive: true });
    const target = path.join(this.#folder, name);
    await writeFile(`${target}.new`, content);
    await rename(`${target}.new`, target);
    this.#there.set(name, { name, text, sourceHash });
    return { name, stored: before ? 'replaced' : 'added' };
  }
}
