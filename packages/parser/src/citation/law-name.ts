import { endsTitle, opensClause, opensUnit } from './boundary.ts';
import { dateAt } from './date.ts';
import { documentNumberAt } from './document-number.ts';
import { kindAt } from './kinds.ts';
import type { NameList } from './name-list.ts';
import { type Style, titleEnd } from './title.ts';
import { isCapital, reads, readsAny, type Token } from './token.ts';

/**
 * The token after the name of a law, `at` being the token after "Luật"; `at` itself where no name stands.
 *
 * In this order: a name that is known (the longest), a name that runs on to its number or date ("Luật Xuất cảnh, nhập cảnh của
 * công dân Việt Nam số 49/2019/QH14"), the title of a law that amends others, else the words from a capital letter to the
 * first word that no name of a law holds.
 */
export function lawNameEnd(list: readonly Token[], at: number, names: NameList, style: Style): number {
  const known = names.end(list, at);
  const dated = datedNameEnd(list, at);
  if (readsAny(list, at, ['sửa đổi', 'bổ sung']) > 0) return dated > at ? dated : titleEnd(list, at, style);
  if (known > at && (dated <= known || !isCapital(list[at]) || identified(list, known))) return known;
  if (dated > at) return dated;
  if (known > at) return known;
  return unknownNameEnd(list, at);
}

/** Does a number, date or year follow at once? */
function identified(list: readonly Token[], at: number): boolean {
  return reads(list, at, 'số') || reads(list, at, 'năm') || reads(list, at, 'ngày');
}

const LONGEST_NAME = 70;

/** The end of a name that is followed by its number or date, with nothing between that no name holds. */
function datedNameEnd(list: readonly Token[], at: number): number {
  const amending = readsAny(list, at, ['sửa đổi', 'bổ sung']) > 0;
  if (!amending && !isCapital(list[at])) return at;
  for (let i = at + 1; i < list.length && i < at + LONGEST_NAME; i++) {
    const { text, low } = list[i]!;
    if (low === 'số' && documentNumberAt(list, i + 1)?.signed) return i;
    if (low === 'ngày' && dateAt(list, i)) return i;
    if (text === ';' || (text === ',' && isCapital(list[i + 1]) && !amending)) return at;
    if (amending && low === 'và' && opensUnit(list, i + 1)) continue;
    if (endsTitle(list, i) || (!amending && (opensClause(list, i) || kindAt(list, i)))) return at;
  }
  return at;
}

const NOT_IN_NAMES: ReadonlySet<string> = new Set(
  'và hoặc hay được đã thì là phải có không bị để nếu khi mà trừ như do bởi từ về trong tại theo của cho đối với năm ngày số quy này đó kể đến trước sau gồm bao áp hết còn sẽ chưa cùng'.split(
    ' ',
  ),
);
const LONGEST_UNKNOWN = 10;

function unknownNameEnd(list: readonly Token[], at: number): number {
  if (!isCapital(list[at])) return at;
  let i = at + 1;
  while (
    i < list.length &&
    i < at + LONGEST_UNKNOWN &&
    list[i]!.kind === 'word' &&
    !NOT_IN_NAMES.has(list[i]!.low)
  )
    i++;
  return kindAt(list, at) ? at : i;
}
