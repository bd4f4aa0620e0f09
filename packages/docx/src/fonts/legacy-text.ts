/** Signs and letters of Latin-1 that no Vietnamese word holds in Unicode. `Ð` is not one: many type it for `Đ`. */
const FOREIGN =
  /[\u00a1-\u00bf\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d1\u00d6-\u00d8\u00db\u00dc\u00de-\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\u00ff]/;
/** TCVN 3 has Vietnamese letters where Latin-1 has signs. */
const SIGN_IN_WORD =
  /[A-Za-z\u00c0-\u00ff][\u00a8-\u00ae\u00b5-\u00b9\u00bb-\u00be]|[\u00a1-\u00ae\u00b5-\u00b9\u00bb-\u00be][A-Za-z\u00c0-\u00ff]/;
/** VNI writes a letter and then its mark as a second letter; these pairs are no Vietnamese in Unicode. */
const PAIR_OF_VNI = /[AaEeOo][ÂâÊê]|[AaEeIiOoUuYyÖöÔô][ØøÙùÛûÏïÕõ]/;
const WORD = /[A-Za-z\u00a1-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9]+/g;

/** How many words of a text are written so. */
export interface LegacyCount {
  readonly words: number;
  readonly tcvn3: number;
  readonly vni: number;
  /** Words that cannot be Vietnamese in Unicode: of either encoding, or not decided. */
  readonly legacy: number;
}

const NONE: LegacyCount = { words: 0, tcvn3: 0, vni: 0, legacy: 0 };

export function countLegacy(text: string): LegacyCount {
  if (!FOREIGN.test(text) && !PAIR_OF_VNI.test(text)) return NONE;
  const count = { words: 0, tcvn3: 0, vni: 0, legacy: 0 };
  for (const [word] of text.matchAll(WORD)) {
    count.words++;
    const signs = SIGN_IN_WORD.test(word);
    const pair = PAIR_OF_VNI.test(word);
    if (signs) count.tcvn3++;
    if (pair) count.vni++;
    if (signs || pair || (FOREIGN.test(word) && /[A-Za-z]/.test(word))) count.legacy++;
  }
  return count;
}

/** Letters of Vietnamese that only Unicode has: a text that holds one is in Unicode. */
const UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]|\p{M}/u;

export function isUnicodeVietnamese(text: string): boolean {
  return UNICODE.test(text);
}
