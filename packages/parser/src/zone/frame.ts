import { type Ordinal, ordinal } from '@cancu/syntax';
import type { Head } from '../head/head.ts';
import type { Sequence, Step } from './sequence.ts';
import { stepOf } from './sequence.ts';

/** One numbering: the body itself, or the new wording quoted by it. */
export interface Frame extends Sequence {
  /** How many nodes were open when it began. */
  readonly floor: number;
  article: Ordinal | null;
  clause: Ordinal | null;
  point: Ordinal | null;
  inArticle: boolean;
  /** The number of the last article, as printed; null before the first. */
  lastArticle: string | null;
}

export function frame(floor: number): Frame {
  return { floor, article: null, clause: null, point: null, inArticle: false, lastArticle: null };
}

/** Notes in a frame that the unit of a head was opened. */
export function advance(into: Frame, head: Head): void {
  const now = ordinal(head.number);
  if (head.unit === 'point') {
    into.point = now;
    into.inArticle = true;
    return;
  }
  into.point = null;
  if (head.unit === 'clause') {
    into.clause = now;
    into.inArticle = true;
    return;
  }
  into.clause = null;
  into.inArticle = head.unit === 'article';
  if (head.unit !== 'article') return;
  into.article = now ?? into.article;
  into.lastArticle = head.number;
}

/** The step of a head in a frame; containers number themselves anew, so for them every number is the next. */
export function stepIn(head: Head, frame: Sequence): Step {
  if (head.unit !== 'article' && head.unit !== 'clause' && head.unit !== 'point') return 'next';
  return stepOf(head, frame[head.unit]);
}
