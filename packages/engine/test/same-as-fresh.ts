import { readMarkdown, readPlainText, type TextFormat } from '@cancu/markdown';
import type { Source } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import { expect } from 'vitest';
import { type Analysis, analyse, type Circumstances, type EditedDraft } from '../src/index.ts';

export const TODAY: Circumstances = { today: '2026-11-25', date: null };

/** One edit: a place and a length that are taken modulo what there is, and the words that come instead. */
interface Edit {
  readonly place: number;
  readonly length: number;
  readonly text: string;
}

/** Applies edits one after the other and expects after each that the analysis is the one of the file as it then is. */
export function expectSameAsFresh(draft: EditedDraft, format: TextFormat, edits: readonly Edit[]): void {
  draft.analyse();
  for (const { place, length, text } of edits) {
    const start = place % (draft.file.length + 1);
    draft.edit({ start, end: Math.min(draft.file.length, start + length) }, text);
    const read = format === 'markdown' ? readMarkdown : readPlainText;
    expect(shown(draft.analyse())).toEqual(shown(analyse(read(draft.file), TODAY, null)));
  }
}

/** Everything in an analysis, with places of the file for places of its source. */
function shown({ draft, ...rest }: Analysis): unknown {
  const { tree, references, identity, judgedAt, source } = draft;
  const { stretches: _, ...document } = tree;
  return inFile({ document, references, identity, judgedAt, ...rest }, source);
}

function inFile(value: unknown, source: Source): unknown {
  if (Array.isArray(value))
    return value.filter((one) => !isEmptyGap(one, source)).map((one) => inFile(one, source));
  if (typeof value !== 'object' || value === null) return value;
  if (isRange(value)) return located(value, source);
  const entries = Object.entries(value).map(([key, one]) =>
    // Which attachment it is shows in the address.
    key === 'attachment' ? [key, one !== null] : [key, inFile(one, source)],
  );
  return Object.fromEntries(entries);
}

/** Room behind the last word, which the file has not. */
function isEmptyGap(value: unknown, source: Source): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { type, at } = value as { type?: unknown; at?: unknown };
  if (type !== 'gap' || !isRange(at)) return false;
  const { start, end } = located(at, source);
  return start === end;
}

function isRange(value: unknown): value is Range {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).join() === 'start,end' && typeof (value as Range).start === 'number';
}

function located(at: Range, source: Source): Range {
  const [anchor] = source.map.locate(at);
  if (anchor?.file !== 'text') throw new Error('not in a text file');
  return anchor.at;
}
