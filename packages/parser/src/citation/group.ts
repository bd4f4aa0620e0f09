import { reads, type Token } from './token.ts';
import { countsThings, expandRange, unitNumberAt } from './unit-number.ts';
import { type Level, unitWordAt } from './unit-words.ts';

/** Units of one level named together: "các khoản 1, 2 và 5", "từ Điều 5 đến Điều 9", "Điều này". */
export interface Group {
  readonly level: Level;
  /** As printed; `this` alone for "khoản này", `` alone for an appendix without number. */
  readonly numbers: readonly string[];
  /** Too common a word to be a citation without a larger unit or a document beside it ("mục 3", "phần 2", "mẫu 05"). */
  readonly weak: boolean;
  readonly next: number;
}

/**
 * Reads one group at `at`:
 *
 *     group  = word "này" | word ["số"] ["từ"] number *( divider number ) [ "đến" ["hết"] [word] number ]
 *     divider = "," | "và" | "hoặc" | "hay" | ", và" …
 */
export function groupAt(list: readonly Token[], at: number): Group | null {
  const word = unitWordAt(list, at);
  if (!word) return null;
  const { level, capital } = word;
  if (list[word.next]?.low === 'này') return selfGroup(level, capital, word.next + 1, list[at - 1]?.low);
  const numbered = level === 'form' || level === 'appendix' || level === 'section';
  let next = word.next;
  const saysNumber = numbered && (list[next]?.low === 'số' || list[next]?.low === 'sô');
  if (saysNumber) next++;
  if (list[next]?.low === 'từ') next++;
  const first = unitNumberAt(list, next, level);
  if (!first)
    return level === 'appendix' && capital && !MANY.has(list[at - 1]?.low ?? '')
      ? { level, numbers: [''], weak: true, next: word.next }
      : null;
  const numbers = [first.number];
  next = numbersAfter(list, first.next, level, numbers);
  const weak = isWeak(level, capital, saysNumber, first.number);
  return weak && countsThings(list, next) ? null : { level, numbers, weak, next };
}

const SELF: ReadonlySet<Level> = new Set<Level>([
  'point',
  'clause',
  'article',
  'section',
  'chapter',
  'part',
  'appendix',
]);
const MANY: ReadonlySet<string> = new Set(['các', 'những', 'mỗi', 'từng', 'hai', 'một', 'số']);

/** "khoản này"; but "các khoản này" speaks of sums, and "điều này" in small letters of a matter unless "tại" or "chi tiết" stands before. */
function selfGroup(level: Level, capital: boolean, next: number, before = ''): Group | null {
  if (!SELF.has(level) || MANY.has(before)) return null;
  const small = !capital && (level === 'article' || level === 'section' || level === 'part');
  const weak = small && before !== 'tại' && before !== 'tiết';
  return { level, numbers: ['this'], weak, next };
}

function isWeak(level: Level, capital: boolean, saysNumber: boolean, number: string): boolean {
  if (level === 'row') return true;
  if (level === 'point') return /^\d/.test(number);
  if (level === 'form') return !saysNumber && !(capital && /\d/.test(number));
  if (level === 'section' || level === 'subsection') return !capital && /^\d/.test(number);
  return level === 'part' && !capital;
}

/** Adds the numbers after the first to `numbers`; answers the token after the last. */
function numbersAfter(list: readonly Token[], from: number, level: Level, numbers: string[]): number {
  let next = from;
  for (;;) {
    const range = rangeEnd(list, next, level);
    if (range) {
      numbers.push(...expandRange(numbers.pop()!, range.number));
      next = range.next;
      continue;
    }
    const divided = afterDivider(list, next, level);
    const more = divided > next ? unitNumberAt(list, divided, level) : null;
    if (!more || countsThings(list, more.next) || changesStyle(numbers[0]!, more.number, level)) return next;
    numbers.push(more.number);
    next = more.next;
  }
}

/** "đến 9", "đến hết Điều 9", "–IX". */
function rangeEnd(list: readonly Token[], at: number, level: Level): { number: string; next: number } | null {
  const sign = list[at];
  const dash =
    sign?.glued === true && list[at + 1]?.glued === true && (sign.text === '–' || sign.text === '-');
  if (!dash && sign?.low !== 'đến') return null;
  let next = reads(list, at + 1, 'hết') ? at + 2 : at + 1;
  const word = unitWordAt(list, next);
  if (word) {
    if (word.level !== level) return null;
    next = list[word.next]?.low === 'số' ? word.next + 1 : word.next;
  }
  const end = unitNumberAt(list, next, level);
  return end && !countsThings(list, end.next) ? end : null;
}

const LIST_WORDS: ReadonlySet<string> = new Set(['và', 'hoặc', 'hay']);

/** The token after a divider of a list at `at` (",", "và", ", và"); `at` itself where there is none. */
export function dividerAt(list: readonly Token[], at: number): number {
  let next = at;
  if (list[next]?.text === ',') next++;
  if (LIST_WORDS.has(list[next]?.low ?? '')) next++;
  if (next === at + 1 && list[at]!.low === 'và' && list[next]?.text === '/' && list[next + 1]?.low === 'hoặc')
    next += 2;
  return next;
}

/** "Mẫu số 01 và số 02" says the word again. */
function afterDivider(list: readonly Token[], at: number, level: Level): number {
  const next = dividerAt(list, at);
  const again = next > at && (level === 'form' || level === 'appendix') && list[next]?.low === 'số';
  return again ? next + 1 : next;
}

/** "Điều 5 và 02 bộ hồ sơ": articles and clauses are not numbered with a leading zero. */
function changesStyle(first: string, more: string, level: Level): boolean {
  return (level === 'article' || level === 'clause') && more.startsWith('0') && !first.startsWith('0');
}
