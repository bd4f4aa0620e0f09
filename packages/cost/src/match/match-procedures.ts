import type { Action, Procedure } from '@cancu/procedures';
import { normaliseWords } from '@cancu/text';
import { likeness } from './likeness.ts';
import { dossierLikeness } from './match-papers.ts';
import { type Candidate, oneToOne, unpaired } from './one-to-one.ts';

/** Why two procedures are taken for the same one, in the order of weight. */
export type MatchReason =
  | 'same-name'
  | 'similar-name'
  | 'same-action'
  | 'comparable-action'
  | 'same-place'
  | 'similar-dossier';

export interface ProcedureMatch extends Candidate {
  readonly reasons: readonly MatchReason[];
}

export interface ProcedureMatches {
  readonly pairs: readonly ProcedureMatch[];
  /** Indexes of procedures without a partner. */
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

const SAME_PROCEDURE = 0.6;
const ALIKE = 0.6;
/** Names with less in common are of two things, even in the same article. */
const LEAST_NAME = 0.35;
const WEIGHT = { name: 0.4, action: 0.3, place: 0.15, dossier: 0.15 } as const;

/**
 * A reform may turn an approval into a notification, so first-time acts compare with each other. Acts on what was
 * issued before ("cấp lại", "gia hạn", "thu hồi") each stand for themselves.
 */
const FIRST_ACTS: readonly Action[] = [
  'issue',
  'register',
  'approve',
  'recognise',
  'confirm',
  'notify',
  'appraise',
  'designate',
  'declare',
  'settle',
  'other',
];
const COMPARABLE_ACTION = 1 / 3;

/**
 * Which procedure of one revision is which of the other: by action and name, then by place and dossier. Each has at most
 * one partner; the result depends on nothing but the two lists, and swapping them swaps it.
 */
export function matchProcedures(before: readonly Procedure[], after: readonly Procedure[]): ProcedureMatches {
  const exact = sameNames(before, after);
  const restBefore = unpaired(before.length, exact, 'before');
  const restAfter = unpaired(after.length, exact, 'after');
  const candidates = restBefore.flatMap((b) =>
    restAfter.flatMap((a) => compared(b, a, before[b]!, after[a]!) ?? []),
  );
  const pairs = [...exact, ...oneToOne(candidates)].sort((a, b) => a.before - b.before);
  return {
    pairs,
    removed: unpaired(before.length, pairs, 'before'),
    added: unpaired(after.length, pairs, 'after'),
  };
}

/** Pairs of the same action and name, where each side has only one such: no need to weigh anything else. */
function sameNames(before: readonly Procedure[], after: readonly Procedure[]): ProcedureMatch[] {
  const left = onlyOnes(before);
  const right = onlyOnes(after);
  return [...left].flatMap(([key, index]) => {
    const partner = right.get(key);
    if (index === null || partner === undefined || partner === null) return [];
    return [{ before: index, after: partner, score: 1, reasons: ['same-name', 'same-action'] }];
  });
}

function onlyOnes(procedures: readonly Procedure[]): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  procedures.forEach(({ action, name }, index) => {
    const key = `${action} ${normaliseWords(name)}`;
    found.set(key, found.has(key) ? null : index);
  });
  return found;
}

function compared(b: number, a: number, before: Procedure, after: Procedure): ProcedureMatch | null {
  const action = actionLikeness(before.action, after.action);
  if (action === 0) return null;
  const name = likeness(before.name, after.name);
  if (name < LEAST_NAME) return null;
  const place = placeLikeness(before, after);
  const dossier = dossiersLikeness(before, after);
  const signals = [
    [WEIGHT.name, name],
    [WEIGHT.action, action],
    [WEIGHT.place, place],
    [WEIGHT.dossier, dossier],
  ] as const;
  const score = weighted(signals);
  if (score < SAME_PROCEDURE) return null;
  const reasons: MatchReason[] = [];
  if (name === 1) reasons.push('same-name');
  else if (name >= ALIKE) reasons.push('similar-name');
  reasons.push(action === 1 ? 'same-action' : 'comparable-action');
  if (place === 1) reasons.push('same-place');
  if ((dossier ?? 0) >= ALIKE) reasons.push('similar-dossier');
  return { before: b, after: a, score, reasons };
}

function actionLikeness(before: Action, after: Action): number {
  if (before === after) return 1;
  return FIRST_ACTS.includes(before) && FIRST_ACTS.includes(after) ? COMPARABLE_ACTION : 0;
}

function placeLikeness(before: Procedure, after: Procedure): number | null {
  if (before.place.article === null || after.place.article === null) return null;
  return before.place.article === after.place.article ? 1 : 0;
}

function dossiersLikeness(before: Procedure, after: Procedure): number | null {
  const left = before.components.dossier?.items ?? [];
  const right = after.components.dossier?.items ?? [];
  return left.length && right.length ? dossierLikeness(left, right) : null;
}

/** The weighted mean of the signals that are there. */
function weighted(signals: readonly (readonly [number, number | null])[]): number {
  let sum = 0;
  let weights = 0;
  for (const [weight, value] of signals) {
    if (value === null) continue;
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
