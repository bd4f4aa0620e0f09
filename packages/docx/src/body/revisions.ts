import type { RevisionAuthor } from '../revision-author.ts';

export type RevisionKind = 'inserted' | 'deleted';

/** How tracked changes are read: as if all were accepted, or as if none had been made. */
export type Changes = 'accepted' | 'rejected';

/** Counts tracked changes and knows whether we are inside one (ECMA-376-1, 17.13.5). */
export class Revisions {
  inserted = 0;
  deleted = 0;
  readonly #changes: Changes;
  /** Who made the changes that are open, the innermost last. */
  readonly #open: Readonly<Record<RevisionKind, RevisionAuthor[]>> = { inserted: [], deleted: [] };

  constructor(changes: Changes) {
    this.#changes = changes;
  }

  /** The kind of changes whose text is no part of what is read. */
  get taken(): RevisionKind {
    return this.#changes === 'accepted' ? 'deleted' : 'inserted';
  }

  /** Is what comes now no part of what is read? */
  get isTaken(): boolean {
    return this.#open[this.taken].length > 0;
  }

  /** Of the innermost change that takes the text away. */
  get takenBy(): RevisionAuthor {
    return this.#open[this.taken].at(-1) ?? {};
  }

  get inDeletion(): boolean {
    return this.#open.deleted.length > 0;
  }

  /** The mark of text that stands, and would not without its change. */
  get mark(): RevisionKind | null {
    const kept = this.#changes === 'accepted' ? 'inserted' : 'deleted';
    return this.#open[kept].length > 0 ? kept : null;
  }

  begin(kind: RevisionKind, by: RevisionAuthor): void {
    this.count(kind);
    this.#open[kind].push(by);
  }

  end(kind: RevisionKind): void {
    this.#open[kind].pop();
  }

  /** A change of something that holds no text of its own: the mark of a paragraph, a row. */
  count(kind: RevisionKind): void {
    this[kind]++;
  }
}
