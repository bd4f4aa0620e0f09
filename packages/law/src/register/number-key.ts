import { normaliseNumber } from '../number.ts';

/** `1/2021/NĐ-CP` and `01/2021/ND-CP` are one number. */
export function numberKey(number: string): string {
  return keyOfNormal(normaliseNumber(number));
}

/** The key of a number that is in its normal form already, as those of the built register are. */
export function keyOfNormal(number: string): string {
  let start = 0;
  while (number.charCodeAt(start) === 48 && isDigit(number.charCodeAt(start + 1))) start++;
  return number.slice(start).toUpperCase();
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
