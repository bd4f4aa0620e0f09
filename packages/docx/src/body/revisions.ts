import type { RevisionAuthor } from '../revision-author.ts';

/** Counts tracked changes and knows whether we are inside one (ECMA-376-1, 17.13.5). Text is read as if all were accepted. */
export class Revisions {
  inserted = 0;
  deleted = 0;
  #insertions = 0;
  readonly #deletions: RevisionAuthor[] = [];

  get inInsertion(): boolean {
    return this.#insertions > 0;
  }

  get inDeletion(): boolean {
    return this.#deletions.length > 0;
  }

  /** Of the innermost deletion. */
  get deletionBy(): RevisionAuthor {
    return this.#deletions.at(-1) ?? {};
  }

  begin(kind: 'inserted' | 'deleted', by: RevisionAuthor): void {
    this.count(kind);
    if (kind === 'inserted') this.#insertions++;
    else this.#deletions.push(by);
  }

  end(kind: 'inserted' | 'deleted'): void {
    if (kind === 'inserted') this.#insertions--;
    else this.#deletions.pop();
  }

  /** A change of something that holds no text of its own: the mark of a paragraph, a row. */
  count(kind: 'inserted' | 'deleted'): void {
    this[kind]++;
  }
}
