import { type Draft, makeDraft } from '@cancu/analysis';
import { parseLaw } from '@cancu/parser';
import { findProcedures } from '@cancu/procedures';
import type { Source } from '@cancu/syntax';
import { type Analysis, type Circumstances, given, type Reading } from './analysis.ts';
import { Analyst } from './analyst.ts';

/** source → tree → facts: enough to show citations. */
export function draftOf(source: Source, circumstances: Circumstances): Draft {
  return makeDraft({ source, tree: parseLaw(source), ...given(circumstances) });
}

/** source → procedures. */
export function readingOf(source: Source, circumstances: Circumstances): Reading {
  const draft = draftOf(source, circumstances);
  return { draft, procedures: findProcedures(draft) };
}

/** The whole way from a source to findings; with the reading of an earlier version, what became dearer too. */
export function analyse(source: Source, circumstances: Circumstances, before: Reading | null): Analysis {
  return new Analyst(circumstances, before).analyse(source);
}
