import { type Head, level } from '../head/head.ts';
import type { Continuity } from '../line/wrapping.ts';
import { announcesQuotation, isInstruction, namedUnits } from './amending.ts';
import { type Frame, stepIn } from './frame.ts';

/** Titles of the last articles of an amending text, which are its own. */
const OWN_ARTICLE =
  /^(?:Hiệu lực|Điều khoản|Trách nhiệm|Tổ chức|Quy định chuyển tiếp|Chuyển tiếp|Bãi bỏ|Thay thế|Sửa đổi|Bổ sung|Bỏ |Thi hành|(?:Nghị định|Thông tư|Luật|Nghị quyết|Quyết định) này)/u;

/** What is known when a head stands inside a quotation or may begin one. */
export interface QuotingState {
  readonly outer: Frame;
  /** Articles of the amending text are headings of the file; quoted articles seldom are. */
  readonly headings: boolean;
  /** The instruction read last and the words just before the head. */
  readonly instruction: string | null;
  readonly previous: string;
}

/** Does a head inside a quotation go on with the amending text itself? `marked`: the quotation has marks. */
export function returnsToOuter(
  head: Head,
  words: string,
  heading: boolean,
  continuity: Continuity,
  inner: Frame,
  marked: boolean,
  { outer, headings }: QuotingState,
): boolean {
  const instructs = isInstruction(words);
  // An instruction is no rest of a sentence.
  if (continuity === 'joined' || (continuity === 'open' && !(head.strength === 'strong' && instructs)))
    return false;
  if (level(head.unit) < level('article'))
    return !marked && outer.lastArticle !== null && inner.article === null;
  if (stepIn(head, outer) !== 'next') return false;
  const innerStep = stepIn(head, inner);
  if (head.unit === 'article') {
    if (headings && heading) return true;
    const own = instructs || OWN_ARTICLE.test(words);
    return marked ? own && (innerStep !== 'next' || instructs) : own || innerStep !== 'next';
  }
  return instructs || (!marked && innerStep !== 'next' && innerStep !== 'first');
}

/**
 * New wording without quotation marks: the instruction above names this very unit, and it is not simply the next unit of
 * the amending text.
 */
export function beginsUnmarked(
  head: Head,
  words: string,
  continuity: Continuity,
  { outer, instruction, previous }: QuotingState,
): boolean {
  if (continuity !== 'fresh' || !instruction || !announcesQuotation(previous)) return false;
  const step = stepIn(head, outer);
  const mayBeOwn = step === 'next' || step === 'first';
  const own = isInstruction(words) || (head.unit === 'article' && OWN_ARTICLE.test(words));
  if (mayBeOwn && own) return false;
  const named = namedUnits(instruction);
  const number = head.number.toLowerCase();
  if (head.unit === 'article') return named.articles.has(number);
  // A list of the draft's own begins at its first number too, where the words above only announce one.
  if (step === 'first' && !isInstruction(instruction)) return false;
  if (head.unit === 'clause') return named.clauses.has(number) && outer.inArticle;
  return head.unit === 'point' && named.points.has(number);
}

/** A quotation whose closing mark came too early: the unit goes on with the quoted numbering and not with the outer one. */
export function reopens(
  head: Head,
  words: string,
  continuity: Continuity,
  closed: Frame,
  { outer, instruction }: QuotingState,
): boolean {
  if (continuity !== 'fresh' || head.strength === 'weak' || isInstruction(words)) return false;
  if (level(head.unit) < level('article') || stepIn(head, closed) !== 'next') return false;
  // Where both numberings could go on, the clauses of an amending text are instructions and this one is none.
  const insideArticle = head.unit !== 'article' && closed.article !== null && instruction !== null;
  return stepIn(head, outer) !== 'next' || insideArticle;
}

/**
 * The head that opens new wording as the unit that the instruction names: where it replaces Điều 18 and the new wording begins
 * "18. Tên", an article is meant.
 */
export function asNamed(head: Head, instruction: string | null): Head {
  // "1." is the first clause of any article.
  if (head.unit !== 'clause' || head.number === '1' || !instruction) return head;
  const named = namedUnits(instruction);
  const number = head.number.toLowerCase();
  return named.articles.has(number) && !named.clauses.has(number) ? { ...head, unit: 'article' } : head;
}

/** Does a head go on with the quoted numbering? */
export function goesOn(head: Head, inner: Frame): boolean {
  const step = stepIn(head, inner);
  return level(head.unit) >= level('article') && (step === 'next' || (step === 'first' && inner.inArticle));
}

/** The first unit inside a quotation may bear any number. */
export function opensInside(head: Head, inner: Frame, continuity: Continuity): boolean {
  if (continuity !== 'fresh' || head.strength === 'weak') return false;
  if (head.unit === 'point') return inner.point === null && (inner.clause !== null || inner.article === null);
  if (head.unit === 'clause') return inner.clause === null && inner.article === null;
  return true;
}
