import { withoutNote } from '../head/clause.ts';
import type { Head } from '../head/head.ts';
import { misreadChapter, misreadPoint } from '../head/misread.ts';
import { strayHead } from '../head/stray.ts';
import type { Line } from '../line/line.ts';
import type { Continuity } from '../line/wrapping.ts';
import { type Frame, stepIn } from './frame.ts';
import { accepts, isInnerItem } from './sequence.ts';

/**
 * The readings that a unit can have beside the one it was given; a unit that was decided without doubt has none.
 *
 * - `text`: the line may be the rest of a sentence or a slip. A label is a unit where the line before is complete or where it goes
 *   on with the numbering; the sentence before was not over, or the number does not follow, or marks stand before the label.
 * - `as-printed`: what is printed is no number of such a list (a digit for a letter); the unit has the number of its place.
 * - `note`: the number may be printed as it is; in a consolidated text its last digits were taken for the number of a note.
 * - `inner-item`: the clause may be an item of a numbered list inside the clause before. Such a list begins at 1 below a colon.
 * - `outer-clause`: the point may belong to a clause whose label is lost. A list that begins again at a) stays in its clause.
 * - `running-head`: the chapter may be named again by the head of a page. Before its first unit it is; after that it begins anew.
 * - `clause`: the article has the label of a clause ("18. Tên"), but the instruction names the article.
 * - `quoted`: the unit may belong to new wording that is still open. An instruction and the next number end it.
 * - `own`: the unit may belong to the amending text. Without marks, new wording is what the instruction names.
 */
export type Alternative =
  | 'text'
  | 'as-printed'
  | 'note'
  | 'inner-item'
  | 'outer-clause'
  | 'running-head'
  | 'clause'
  | 'quoted'
  | 'own';

/** A head that is a unit, with the readings that were decided against. */
export interface Reading {
  readonly head: Head;
  readonly against: readonly Alternative[];
}

/** The head in a line, or null: well printed, behind stray marks, or misread by a scan. `before` are the words read last. */
export function headIn(frame: Frame, line: Line, continuity: Continuity, before: string): Head | null {
  const { plain } = line;
  const head = line.head ?? strayHead(plain);
  if (head) return misreadChapter(head, frame.chapterSlot + 1);
  // A list is open, or words announce one.
  const listed = frame.pointSlot > 0 || (frame.inArticle && /:$/.test(before));
  return listed && continuity === 'fresh' ? misreadPoint(plain, frame.pointSlot + 1) : null;
}

/** The head as a unit of a numbering; null where it is none there, `inner-item` where it is an item inside a clause. */
export function readingIn(
  frame: Frame,
  head: Head,
  continuity: Continuity,
  before: string,
  consolidated: boolean,
): Reading | 'inner-item' | null {
  // "4.9 Trường hợp" is clause 4 with note 9 only where notes are glued; a dash after a number is an old label.
  if (head.glued && !consolidated) return null;
  if (continuity !== 'joined' && isInnerItem(head, frame, before)) return 'inner-item';
  if (accepts(head, frame, continuity) || (head.unit === 'point' && head.printed !== undefined))
    return { head, against: doubts(head, frame, continuity) };
  const bare = consolidated ? withoutNote(head, frame.clauseSlot + 1) : null;
  return bare && accepts(bare, frame, continuity) ? { head: bare, against: ['note'] } : null;
}

function doubts(head: Head, frame: Frame, continuity: Continuity): Alternative[] {
  const step = stepIn(head, frame);
  const against: Alternative[] = [];
  const inOrder = step === 'next' || step === 'first';
  if (continuity === 'open' || !inOrder || head.labelStart) against.push('text');
  if (head.printed !== undefined) against.push('as-printed');
  if (head.unit === 'clause' && (frame.innerList > 0 || (step !== 'first' && head.number === '1')))
    against.push('inner-item');
  if (head.unit === 'point' && head.number === 'a' && frame.point !== null) against.push('outer-clause');
  return against;
}
