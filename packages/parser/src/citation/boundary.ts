import { CLAUSE_STARTS, CLAUSE_WORDS, ENDS, REMARKS, SUBJECTS } from './boundary-words.ts';
import { documentNumberAt } from './document-number.ts';
import { kindAt } from './kinds.ts';
import { isCapital, reads, readsAny, type Token } from './token.ts';
import { unitNumberAt } from './unit-number.ts';
import { unitWordAt } from './unit-words.ts';

/** Does the text around a name or title go on at `at`, whatever its style? */
export function endsTitle(list: readonly Token[], at: number): boolean {
  const token = list[at];
  if (!token) return true;
  if (token.kind === 'sign') return endsAtSign(list, at);
  return readsAny(list, at, ENDS) > 0 || opensNumbered(list, at);
}

/** The same for running text, where the next clause has no sign before it. */
export function opensClause(list: readonly Token[], at: number): boolean {
  const word = list[at]?.low ?? '';
  if (CLAUSE_WORDS.has(word) || readsAny(list, at, CLAUSE_STARTS) > 0) return true;
  return (word === 'theo' || word === 'tại') && opensUnit(list, at + 1);
}

function endsAtSign(list: readonly Token[], at: number): boolean {
  const { text } = list[at]!;
  if (text === ':' || text === '”' || text === '"' || text === ')' || text === '…' || text === '|')
    return true;
  if (text === '.') return !list[at + 1]?.glued || list[at + 1]!.kind === 'sign';
  if (text === '(') return opensRemark(list, at);
  return text === '/' && list[at + 1]?.text === '.';
}

function opensRemark(list: readonly Token[], at: number): boolean {
  return readsAny(list, at + 1, REMARKS) > 0;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '“': '”' };
const LONGEST_ASIDE = 40;

/** The closing sign of an aside or a quotation that belongs to a title: "danh hiệu “Nghệ nhân”"; `at` itself where none opens. */
export function asideEnd(list: readonly Token[], at: number): number {
  const closing = CLOSING[list[at]!.text];
  if (closing === undefined || opensRemark(list, at)) return at;
  for (let i = at + 1; i < list.length && i < at + LONGEST_ASIDE; i++)
    if (list[i]!.text === closing) return i;
  return at;
}

/** "và Nghị định số 12/2020/NĐ-CP", "và khoản 3 Điều 5 …": the next citation of a list. */
function opensNumbered(list: readonly Token[], at: number): boolean {
  if (!DIVIDERS.has(list[at]!.low)) return false;
  return opensCitation(list, at + 1);
}

const DIVIDERS: ReadonlySet<string> = new Set(['và', 'hoặc']);

/** Does a document with its number, or a unit, begin at `at`? */
export function opensCitation(list: readonly Token[], at: number): boolean {
  const start = DIVIDERS.has(list[at]?.low ?? '') || list[at]?.low === 'các' ? at + 1 : at;
  const kind = kindAt(list, start);
  if (kind) {
    const number = reads(list, kind.next, 'số') ? kind.next + 1 : kind.next;
    return reads(list, kind.next, 'này') || documentNumberAt(list, number) !== null;
  }
  return opensUnit(list, start);
}

/** Does a unit with its number ("khoản 3") or "này" begin at `at`? */
export function opensUnit(list: readonly Token[], at: number): boolean {
  const unit = unitWordAt(list, at);
  return (
    unit !== null && (reads(list, unit.next, 'này') || unitNumberAt(list, unit.next, unit.level) !== null)
  );
}

/** Does a clause with its own subject begin at `at` (after a comma)? */
export function opensSubject(list: readonly Token[], at: number): boolean {
  return isCapital(list[at]) ? kindAt(list, at) === null : readsAny(list, at, SUBJECTS) > 0;
}
