import { compareOrdinals, follows, type Ordinal, ordinal } from '@cancu/syntax';
import type { Head, Unit } from '../head/head.ts';
import type { Continuity } from '../line/wrapping.ts';

/** The numbers last read at each level of one numbering (the body, an attachment, a quotation). */
export interface Sequence {
  article: Ordinal | null;
  clause: Ordinal | null;
  point: Ordinal | null;
  /** A point is possible: an article or a clause is open. */
  readonly inArticle: boolean;
}

/** What the number of a head says about its place in the sequence. */
export type Step = 'next' | 'first' | 'ahead' | 'same' | 'back' | 'unreadable';

export function stepOf(head: Head, last: Ordinal | null): Step {
  const now = ordinal(head.number);
  if (!now) return 'unreadable';
  if (!last) return isFirst(now) ? 'first' : 'ahead';
  if (follows(last, now)) return 'next';
  const order = compareOrdinals(now, last);
  return order === 0 ? 'same' : order > 0 ? 'ahead' : 'back';
}

function isFirst(now: Ordinal): boolean {
  return (now[0] === 1 || now[0] === 'a') && now.length === 1;
}

/**
 * The principles by which a line with the shape of a head becomes a unit. Numbers are read, never counted: a wrong number is
 * kept where the shape and the place speak for a unit, and refused where the line can be the rest of a sentence.
 */
export function accepts(head: Head, sequence: Sequence, continuity: Continuity): boolean {
  if (continuity === 'joined') return false;
  const decide: Partial<Record<Unit, (head: Head, sequence: Sequence, continuity: Continuity) => boolean>> = {
    article: acceptsArticle,
    clause: acceptsClause,
    point: acceptsPoint,
  };
  const rule = decide[head.unit];
  return rule ? rule(head, sequence, continuity) : continuity === 'fresh' || head.strength === 'strong';
}

function acceptsArticle(head: Head, { article }: Sequence, continuity: Continuity): boolean {
  const step = stepOf(head, article);
  if (continuity === 'open') return head.strength === 'strong' && (step === 'next' || step === 'first');
  if (head.strength === 'weak') return step === 'next' || article === null;
  // A number far back is a text quoted in a note, unless the numbering begins anew.
  return step !== 'back' || head.number === '1' || gap(head, article) >= -2;
}

/** How far a number may run ahead of the sequence before it is no longer believed to be one of it. */
const AHEAD = 5;

function acceptsClause(head: Head, sequence: Sequence, continuity: Continuity): boolean {
  if (!sequence.inArticle) return false;
  const step = stepOf(head, sequence.clause);
  if (step === 'next' || step === 'first') return true;
  if (continuity === 'open' || head.strength === 'weak') return false;
  if (step === 'ahead') return gap(head, sequence.clause) <= AHEAD;
  // A repeated number between sentences is a slip of the drafter; inside points it is a list of its own.
  return step === 'same' && sequence.point === null && sequence.clause![0] !== 1;
}

function acceptsPoint(head: Head, sequence: Sequence, continuity: Continuity): boolean {
  if (!sequence.inArticle) return false;
  const step = stepOf(head, sequence.point);
  if (head.strength === 'weak') return step === 'next' && continuity === 'fresh';
  if (step === 'next' || step === 'first') return true;
  if (continuity === 'open') return false;
  // A second list under the same clause begins again at a).
  if (step === 'back' || step === 'same')
    return head.number === 'a' || (step === 'same' && head.number !== 'i');
  return step === 'ahead' && sequence.point !== null && gap(head, sequence.point) <= AHEAD;
}

function gap(head: Head, last: Ordinal | null): number {
  const now = ordinal(head.number);
  if (!now) return Number.POSITIVE_INFINITY;
  const rank = (o: Ordinal | null) =>
    o ? (typeof o[0] === 'number' ? o[0] : 1 + 'abcdđeghiklmnopqrstuvxy'.indexOf(String(o[0]))) : 0;
  return rank(now) - rank(last);
}
