import { compareOrdinals, follows, type Ordinal, ordinal, POINT_LETTERS } from '@cancu/syntax';
import type { Head, Unit } from '../head/head.ts';
import type { Continuity } from '../line/wrapping.ts';

/** The numbers last read at each level of one numbering (the body, an attachment, a quotation). */
export interface Sequence {
  article: Ordinal | null;
  clause: Ordinal | null;
  point: Ordinal | null;
  /** The places of the clause and the point read last in their lists, from 1; 0 before the first. See `slotAfter`. */
  clauseSlot: number;
  pointSlot: number;
  /** The number last passed over in a numbered list inside a clause; 0 outside one. */
  innerList: number;
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
  return step !== 'back' || head.number === '1' || ahead(head, article, 0) >= -2;
}

/** How far a number may run ahead of the sequence before it is no longer believed to be one of it. */
const AHEAD = 5;

function acceptsClause(head: Head, sequence: Sequence, continuity: Continuity): boolean {
  if (!sequence.inArticle) return false;
  const step = stepOf(head, sequence.clause);
  if (step === 'next' || step === 'first') return true;
  if (continuity === 'open') return false;
  if (takesSlot(head, sequence.clauseSlot)) return true;
  if (head.strength === 'weak') return false;
  if (step === 'ahead') return ahead(head, sequence.clause, sequence.clauseSlot) <= AHEAD;
  // A number that repeats or steps back between sentences is a slip, a misreading, or a numbering whose head is lost.
  return step !== 'unreadable';
}

/**
 * Is a clause head an item of a numbered list inside the open clause? Such a list begins at 1 below words that announce it
 * ("… như sau:") and goes on item by item; its items end in semicolons where the next number would fit the clauses, too.
 */
export function isInnerItem(head: Head, sequence: Sequence, before: string): boolean {
  if (head.unit !== 'clause' || sequence.clause === null) return false;
  const number = Number(head.number);
  if (number === 1) return /:$/.test(before.trimEnd());
  if (sequence.innerList === 0 || number !== sequence.innerList + 1) return false;
  return stepOf(head, sequence.clause) !== 'next' || /;$/.test(before.trimEnd());
}

function acceptsPoint(head: Head, sequence: Sequence, continuity: Continuity): boolean {
  if (!sequence.inArticle) return false;
  const step = stepOf(head, sequence.point);
  if (head.strength === 'weak') return (step === 'next' || step === 'first') && continuity === 'fresh';
  if (step === 'next' || step === 'first') return true;
  if (continuity === 'open') return false;
  if (takesSlot(head, sequence.pointSlot)) return true;
  // A list under a point goes back to a) and the list above goes on; "i)" again is a list in small Roman numbers.
  if (step === 'back') return true;
  if (step === 'same') return head.number !== 'i';
  return step === 'ahead' && ahead(head, sequence.point, sequence.pointSlot) <= AHEAD;
}

/**
 * The place of a unit in its list. A number that goes on with the last one, or with the place before, tells its place; a
 * misprinted or misread one (1, 2, 8, 4) takes the next place, so that the list can go on behind it.
 */
export function slotAfter(head: Head, last: Ordinal | null, slot: number): number {
  const now = ordinal(head.number);
  if (!now) return slot + 1;
  const step = stepOf(head, last);
  if (step === 'next' || step === 'first' || takesSlot(head, slot)) return rank(now);
  return slot + 1;
}

/** Does the number fit the place after `slot`, whatever was read there? */
function takesSlot(head: Head, slot: number): boolean {
  const now = ordinal(head.number);
  return now !== null && now.length === 1 && slot > 0 && rank(now) === slot + 1;
}

/** How many places a number runs ahead of the last one and of the place before, whichever is nearer. */
function ahead(head: Head, last: Ordinal | null, slot: number): number {
  const now = ordinal(head.number);
  return now ? rank(now) - Math.max(last ? rank(last) : 0, slot) : Number.POSITIVE_INFINITY;
}

/** The place of a number in a list without inserted units: 5 and 5a give 5, đ gives 5; 0 for a letter outside the alphabet. */
function rank([first]: Ordinal): number {
  return typeof first === 'number' ? first : POINT_LETTERS.indexOf(String(first)) + 1;
}
