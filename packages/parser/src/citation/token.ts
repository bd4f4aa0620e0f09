/** A word, a number or a sign of a text; white space stands between tokens. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly text: string;
  /** Lower case, with the tone mark where the reformed spelling puts it (`hoà` → `hòa`). */
  readonly low: string;
  /** UTF-16 offsets in the text that was read. */
  readonly start: number;
  readonly end: number;
  /** No white space stands before it. */
  readonly glued: boolean;
  /** A form feed stands before it: a page ended inside the text. */
  readonly newPage: boolean;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\u200b\ufeff]/gu;

/** The tokens of a text. A number begins with a digit (`5a`, `2025`); a word begins with a letter (`đ`, `a1`, `QH15`). */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    let start = match.index;
    for (const word of unglued(match[0])) {
      found.push({
        kind: kindOf(word),
        text: word,
        low: foldTone(word.toLowerCase()),
        start,
        end: start + word.length,
        glued: start === end && start > 0,
        newPage: start > end && text.slice(end, start).includes('\f'),
      });
      start += word.length;
      end = start;
    }
  }
  return found;
}

const GLUED = /^(?:(\d+)(\p{Ll}{2,})|(\p{L}\p{Ll}+)(\d+)|(\p{L}\p{Ll}+)(\p{Lu}\p{Ll}+))$/u;

/** Words run together ("củaQuy", "32của") and the number of a note behind a word ("này30"). Codes ("QH15", "a1") stay whole. */
function unglued(word: string): string[] {
  const parts = GLUED.exec(word);
  return parts ? parts.slice(1).filter((part) => part !== undefined) : [word];
}

function kindOf(word: string): Token['kind'] {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return 'number';
  return word.length > 1 || /\p{L}/u.test(word) ? 'word' : 'sign';
}

const OLD_TONES: ReadonlyMap<string, string> = new Map([
  ...pairs('oà oá oả oã oạ', 'òa óa ỏa õa ọa'),
  ...pairs('oè oé oẻ oẽ oẹ', 'òe óe ỏe õe ọe'),
  ...pairs('uỳ uý uỷ uỹ uỵ', 'ùy úy ủy ũy ụy'),
]);

/** Both spellings of a syllable are in use (`thuỷ`, `thủy`); names of laws are compared in the reformed one. */
function foldTone(syllable: string): string {
  const tail = OLD_TONES.get(syllable.slice(-2));
  if (tail === undefined || syllable.at(-3) === 'q') return syllable;
  return syllable.slice(0, -2) + tail;
}

function pairs(from: string, to: string): (readonly [string, string])[] {
  const targets = to.split(' ');
  return from.split(' ').map((old, i) => [old, targets[i]!] as const);
}

/** Does the token begin with a capital letter? */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Do the tokens from `at` on read `words` (lower case, divided by spaces)? */
export function reads(list: readonly Token[], at: number, words: string): boolean {
  let from = 0;
  for (let i = at; ; i++) {
    const space = words.indexOf(' ', from);
    const end = space < 0 ? words.length : space;
    if (list[i]?.low !== words.slice(from, end)) return false;
    if (space < 0) return true;
    from = space + 1;
  }
}

/** How many tokens the first of `phrases` that stands at `at` takes; 0 when none does. */
export function readsAny(list: readonly Token[], at: number, phrases: readonly string[]): number {
  for (const words of phrases) if (reads(list, at, words)) return words.split(' ').length;
  return 0;
}

/** Letters without their marks, `đ` as `d`: what scanning leaves of a word. */
export function withoutMarks(low: string): string {
  return low.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
