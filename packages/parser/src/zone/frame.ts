import { type Ordinal, ordinal, roman } from '@cancu/syntax';
import type { Head } from '../head/head.ts';
import type { Sequence, Step } from './sequence.ts';
import { slotAfter, stepOf } from './sequence.ts';

/** One numbering: the body itself, or the new wording quoted by it. */
export interface Frame extends Sequence {
  /** How many nodes were open when it began. */
  readonly floor: number;
  article: Ordinal | null;
  clause: Ordinal | null;
  point: Ordinal | null;
  clauseSlot: number;
  pointSlot: number;
  innerList: number;
  /** The place of the chapter read last, from 1; 0 before the first of the text or of a part. */
  chapterSlot: number;
  inArticle: boolean;
  /** The number of the last article, as printed; null before the first. */
  lastArticle: string | null;
}

export function frame(floor: number): Frame {
  return {
    floor,
    article: null,
    clause: null,
    point: null,
    clauseSlot: 0,
    pointSlot: 0,
    innerList: 0,
    chapterSlot: 0,
    inArticle: false,
    lastArticle: null,
  };
}

/** Notes in a frame that the unit of a head was opened. */
export function advance(into: Frame, head: Head): void {
  const now = ordinal(head.number);
  if (head.unit === 'point') {
    into.pointSlot = slotAfter(head, into.point, into.pointSlot);
    into.point = now;
    into.inArticle = true;
    return;
  }
  into.point = null;
  into.pointSlot = 0;
  into.innerList = 0;
  if (head.unit === 'clause') {
    into.clauseSlot = slotAfter(head, into.clause, into.clauseSlot);
    into.clause = now;
    into.inArticle = true;
    return;
  }
  if (head.unit === 'part') into.chapterSlot = 0;
  if (head.unit === 'chapter') into.chapterSlot = roman(head.number) ?? into.chapterSlot + 1;
  into.clause = null;
  into.clauseSlot = 0;
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
