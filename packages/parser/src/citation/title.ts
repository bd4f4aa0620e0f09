import { asideEnd, endsTitle, opensCitation, opensClause, opensSubject, opensUnit } from './boundary.ts';
import { documentNumberAt } from './document-number.ts';
import { kindAt } from './kinds.ts';
import { isCapital, reads, readsAny, type Token } from './token.ts';

/**
 * How a text speaks of documents. `whole`: recitals, titles, lists of documents, where a name runs to the sign that ends the
 * item. `running`: sentences, where the clause goes on behind it.
 */
export type Style = 'whole' | 'running';

const TITLE_STARTS = [
  'quy định',
  'về',
  'hướng dẫn',
  'sửa đổi',
  'bổ sung',
  'ban hành',
  'bãi bỏ',
  'phê duyệt',
  'thay thế',
  'công bố',
  'phân cấp',
  'phân công',
  'đính chính',
  'thí điểm',
  'điều chỉnh',
  'kéo dài',
  'giao',
  'tổ chức thực hiện',
  'triển khai',
  'quản lý',
  'chi tiết',
  'thi hành',
];

/** Beginnings that are a title even right behind a bare number; "quy định" alone may be the verb of the sentence. */
const SURE_STARTS = ['về', 'sửa đổi', 'quy định chi tiết', 'hướng dẫn thi hành', 'ban hành'];

/** Does the title of a document begin at `at`? `dated`: its date or issuer stands before. */
export function startsTitle(list: readonly Token[], at: number, dated: boolean): boolean {
  return readsAny(list, at, dated ? TITLE_STARTS : SURE_STARTS) > 0;
}

/**
 * The token after the title that begins at `at`. A title ends before the verb or clause that goes on ("hết hiệu lực", "được sửa
 * đổi", "thì"), before a remark in brackets, a full stop, the next document with its number, and `;` unless words in small
 * letters follow on the same line of thought. Documents named inside belong to the title. A title that changes another document
 * keeps that document's own chain ("đã được sửa đổi, bổ sung … tại").
 */
export function titleEnd(list: readonly Token[], at: number, style: Style): number {
  let end = scanTitle(list, at, style);
  while (end > at + 1 && (list[end - 1]!.text === ',' || readsAny(list, end - 1, ['và', 'hoặc']) > 0)) end--;
  return end;
}

function scanTitle(list: readonly Token[], at: number, style: Style): number {
  const changes = readsAny(list, at, ['sửa đổi', 'bổ sung']) > 0;
  let changed = 0;
  let someArticles = false;
  let comma = -1;
  for (let i = at + 1; i < list.length; i++) {
    const { text, low } = list[i]!;
    if (changes && low === 'số' && documentNumberAt(list, i + 1)) changed++;
    someArticles ||= low === 'một' && reads(list, i, 'một số điều');
    const aside = asideEnd(list, i);
    if (aside > i) {
      i = aside;
    } else if (text === ';') {
      if (style === 'running' || !goesOn(list, i + 1)) return i;
    } else if (text === ',') {
      if (endsAtComma(list, i, style)) return i;
      comma = i;
    } else if (changed > 0 && style === 'whole' && reads(list, i, 'đã được sửa đổi , bổ sung')) {
      i += 5;
    } else if (low === 'và' && (someArticles || (changes && changed === 0)) && opensNamedPlace(list, i + 1)) {
      i += 2;
    } else if (endsTitle(list, i) || standsApart(list, i)) {
      return i;
    } else if (style === 'running' && opensClause(list, i)) {
      return comma > 0 && opensSubject(list, comma + 1) ? comma : i;
    }
  }
  return list.length;
}

const LEADS_TO_UNIT: ReadonlySet<string> = new Set(
  'và hoặc của tại theo các từ đến trừ đổi sung bỏ thế điều khoản điểm tên'.split(' '),
);

/** "… về bến đò Điều 16; khoản 2": in the columns of a table a place with a capital follows the title without a word between. */
function standsApart(list: readonly Token[], at: number): boolean {
  const before = list[at - 1]!;
  if (!isCapital(list[at]) || before.kind !== 'word' || before.text.length === 1) return false;
  return !LEADS_TO_UNIT.has(before.low) && opensUnit(list, at);
}

const LONGEST_PLACE = 24;

/** "một số điều của Luật Đường bộ và Điều 77 Luật Trật tự …": places of laws that the title gives no number. */
function opensNamedPlace(list: readonly Token[], at: number): boolean {
  if (!opensUnit(list, at)) return false;
  for (let i = at; i < list.length && i < at + LONGEST_PLACE; i++) {
    const kind = kindAt(list, i);
    if (kind) return kind.kind.family === 'law' && readsAny(list, kind.next, ['này', 'số']) === 0;
    if (/^[.;:()]$/.test(list[i]!.text)) return false;
  }
  return false;
}

const NEW_ITEMS = ['và', 'các', 'bãi bỏ', 'thay thế', 'sửa đổi', 'bổ sung', 'theo', 'căn cứ', 'trường hợp'];

/** `;` inside a title: the next word is small and opens neither a citation nor an instruction. */
function goesOn(list: readonly Token[], at: number): boolean {
  if (list[at]?.kind !== 'word' || isCapital(list[at]) || opensCitation(list, at)) return false;
  return readsAny(list, at, NEW_ITEMS) === 0;
}

const REMARKS = ['trừ', 'nếu', 'trong đó', 'trong thời hạn', 'theo quy định'];

/** A comma ends a title before the next numbered document or unit, before a remark, and in sentences before a subject. */
function endsAtComma(list: readonly Token[], at: number, style: Style): boolean {
  if (opensCitation(list, at + 1) || endsTitle(list, at + 1)) return true;
  return style === 'running' && readsAny(list, at + 1, REMARKS) > 0;
}
