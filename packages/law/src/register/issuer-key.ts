import { wordsKey } from '../spelling.ts';

/** Bodies that are written out or shortened. */
const SHORT: readonly (readonly [string, string])[] = [
  [' ủy ban nhân dân ', ' ubnd '],
  [' hội đồng nhân dân ', ' hđnd '],
  [' ủy ban thường vụ quốc hội ', ' ubtvqh '],
  [' thành phố ', ' tp '],
];

/** One key for the spellings of an issuer: "UBND tỉnh Lai Châu" and "Uỷ ban nhân dân tỉnh Lai Châu". */
export function issuerKey(issuer: string): string {
  return SHORT.reduce((key, [long, short]) => key.replaceAll(long, short), wordsKey(issuer));
}
