import { type Draft, makeDraft } from '@cancu/analysis';
import { parseLaw } from '@cancu/parser';
import type { Block, Source } from '@cancu/syntax';
import { findProcedures, isCertainEnough, type Procedure } from '../src/index.ts';

/** A source of plain lines, one paragraph a line. */
export function sourceOf(text: string): Source {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const from = start + line.indexOf(trimmed);
    if (trimmed)
      blocks.push({
        kind: 'paragraph',
        at: { start: from, end: from + trimmed.length },
        hints: {},
        spans: [],
      });
    start += line.length + 1;
  }
  return { text, blocks, meta: {}, map: { locate: () => [] }, issues: [] };
}

/** A draft of plain lines, judged at a date. */
export function draftOf(text: string, today = '2026-08-01'): Draft {
  const source = sourceOf(text.normalize('NFC').trim());
  return makeDraft({ source, tree: parseLaw(source), today });
}

/** Everything found in a text, possible procedures too. */
export const found = (text: string, today?: string): Procedure[] => findProcedures(draftOf(text, today));

/** What is found and certain enough. */
export const certain = (text: string, today?: string): Procedure[] =>
  found(text, today).filter(isCertainEnough);

/** The only procedure of a text. */
export function only(text: string, today?: string): Procedure {
  const all = certain(text, today);
  if (all.length !== 1)
    throw new Error(`found ${all.length}: ${all.map(({ name }) => name).join(' | ') || 'none'}`);
  return all[0]!;
}

/** One line a procedure: `5.2 issue Cấp giấy phép …`. */
export const lines = (procedures: readonly Procedure[]): string[] =>
  procedures.map(({ place, action, name }) =>
    [[place.article, place.clause].filter(Boolean).join('.'), action, name].join(' '),
  );
