/**
 * TCVN 3 codes of what can stand before an ư without tone in a syllable of Vietnamese (consonants, and the i of "gi"), and
 * after it: a, u, n, or an ơ of any tone.
 */
const BEFORE = /[bcdđghiklmnpqrstvx§®]/i;
const AFTER = /[aun¬¥íêëìî]/i;
const LETTER = /[A-Za-z\u00a1-\u00ff]/;

/** The optional hyphen of Unicode, in TCVN 3 the code of ư. */
const SHARED = '\u00ad';

/**
 * Is the code that ư shares with the optional hyphen a hyphen here? Word keeps the two apart, other programs store both
 * as hyphens. Where no syllable can have an ư it was one: "ph-áp", a second one beside the first, one before "c)".
 * Where both are possible the letter is taken: a hyphen in that place is far rarer.
 */
export function isOptionalHyphen(stored: string, at: number): boolean {
  if (stored[at] !== SHARED) return false;
  const before = stored[at - 1] ?? '';
  if (before === SHARED) return true;
  let next = at + 1;
  while (stored[next] === SHARED) next++;
  const after = stored[next] ?? '';
  if (LETTER.test(after)) return !AFTER.test(after) || (LETTER.test(before) && !BEFORE.test(before));
  return !BEFORE.test(before);
}
