import { endsTitle, opensClause } from './boundary.ts';
import { kindAt } from './kinds.ts';
import { startsTitle } from './title.ts';
import { isCapital, type Token } from './token.ts';

const LONGEST_ISSUER = 24;
const STOPS: ReadonlySet<string> = new Set([
  'cho',
  'đối',
  'tại',
  'theo',
  'trong',
  'về',
  'hoặc',
  'số',
  'ngày',
]);

/**
 * The token after "của Chính phủ", "của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch"; `at` itself where no issuer stands. Commas,
 * dashes and "và" belong to it only before a capital letter.
 */
export function issuerEnd(list: readonly Token[], at: number): number {
  if (list[at]?.low !== 'của' || !isCapital(list[at + 1]) || kindAt(list, at + 1)) return at;
  let i = at + 2;
  for (; i < list.length && i < at + LONGEST_ISSUER; i++) {
    const token = list[i]!;
    if (token.text === ',' || token.text === '-' || token.text === '–' || token.low === 'và') {
      if (!isCapital(list[i + 1]) || kindAt(list, i + 1)) break;
    } else if (
      token.kind === 'sign' ||
      STOPS.has(token.low) ||
      endsTitle(list, i) ||
      opensClause(list, i) ||
      startsTitle(list, i, true)
    )
      break;
  }
  return i;
}
