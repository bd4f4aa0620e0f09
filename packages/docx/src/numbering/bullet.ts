import { isSymbolFont } from '../fonts/symbol-fonts.ts';
import type { Level } from './definitions.ts';

/**
 * Is the label of a bullet a number all the same? A bullet is a sign: `-`, `+`, the `o` of Courier New, letters that a
 * symbol font draws as boxes. But drafters also type a number into it (`đ)`, `Điều 5.`), and then it is the unit's label.
 */
export function isNumberInBullet(level: Level, text: string): boolean {
  if (isSymbolFont(level.run.font ?? '')) return false;
  return /^[([]?(?:\d{1,4}|\p{L}\d{0,2}|[IVXLC]{1,6})[.):\]]/u.test(text) || /\p{L}{2}/u.test(text);
}
