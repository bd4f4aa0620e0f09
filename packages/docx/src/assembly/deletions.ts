import type { Beside } from '../body/paragraph.ts';

/** Text that a tracked change takes away. Put back at `at`, the deletions give the text with all insertions kept. */
export interface DocxDeletion {
  /** Offset in the main text. */
  readonly at: number;
  /** NFC; a line that is deleted whole brings its line end. */
  readonly text: string;
  readonly author?: string;
  readonly date?: string;
}

export function deletionsOf(beside: readonly Beside[]): readonly DocxDeletion[] {
  return beside.flatMap(({ at, thing }) => {
    if (thing.kind !== 'deletion') return [];
    const { text, author, date } = thing;
    return [
      { at, text, ...(author !== undefined ? { author } : {}), ...(date !== undefined ? { date } : {}) },
    ];
  });
}
