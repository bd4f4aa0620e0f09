/** The tone mark on the first vowel of oa, oe, uy ("khoẻ" → "khỏe"): one key for both spellings in use. */
const TONES: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

const PAIR = new RegExp(Object.keys(TONES).join('|'), 'g');

/** Lower case, NFC, with one spelling for the two ways of placing tone marks. Keeps the length: a key, not for display. */
export function oneSpelling(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(PAIR, (pair) => TONES[pair]!);
}

/** `oneSpelling` with everything but letters and digits as single spaces, framed by spaces: whole words can be searched. */
export function wordsKey(text: string): string {
  return ` ${oneSpelling(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
