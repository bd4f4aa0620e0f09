import type { DossierItem } from '@cancu/procedures';
import { paperName } from '../paper-kind.ts';
import { likeness } from './likeness.ts';
import { type Candidate, oneToOne, unpaired } from './one-to-one.ts';

/** Below this two papers are different papers: one removed, one added. */
const SAME_PAPER = 0.6;

export interface PaperMatches {
  readonly pairs: readonly Candidate[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Which paper of one dossier is which of the other: by name, whatever kind of copy is asked. */
export function matchPapers(before: readonly DossierItem[], after: readonly DossierItem[]): PaperMatches {
  const names = after.map(({ text }) => paperName(text));
  const candidates = before.flatMap(({ text }, index) => {
    const name = paperName(text);
    return names
      .map((other, position) => ({ before: index, after: position, score: likeness(name, other) }))
      .filter(({ score }) => score >= SAME_PAPER);
  });
  const pairs = oneToOne(candidates);
  return {
    pairs,
    removed: unpaired(before.length, pairs, 'before'),
    added: unpaired(after.length, pairs, 'after'),
  };
}

/** The share of papers that two dossiers have in common, 0…1. */
export function dossierLikeness(before: readonly DossierItem[], after: readonly DossierItem[]): number {
  const total = before.length + after.length;
  return total === 0 ? 1 : (2 * matchPapers(before, after).pairs.length) / total;
}
