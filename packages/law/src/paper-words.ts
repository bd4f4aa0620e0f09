import { oneSpelling } from './spelling.ts';

/** A word of a paper's description, or a sign that ends a phrase. */
export interface PaperWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly sign: boolean;
}

/** Longer descriptions are cut: no paper needs more, and the work stays bounded. */
const LONGEST = 4000;

/** Words and signs in order, words in one spelling, with their places in the text. */
export function paperWords(text: string): readonly PaperWord[] {
  const found = text.slice(0, LONGEST).matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s.]/gu);
  return [...found].map((match) => ({
    word: oneSpelling(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    sign: !/[\p{L}\p{N}]/u.test(match[0]),
  }));
}

/** A list of phrases that can be looked up at a word; the longest that fits counts. */
export class Phrases<T> {
  readonly #byFirst = new Map<string, { words: readonly string[]; value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const words = oneSpelling(phrase).split(' ');
      const list = this.#byFirst.get(words[0]!) ?? [];
      list.push({ words, value });
      this.#byFirst.set(words[0]!, list);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at this word, before `end`. */
  at(
    words: readonly PaperWord[],
    index: number,
    end: number = words.length,
  ): { length: number; value: T } | null {
    for (const { words: phrase, value } of this.#byFirst.get(words[index]?.word ?? '') ?? []) {
      if (index + phrase.length > end) continue;
      if (phrase.every((word, i) => words[index + i]!.word === word)) return { length: phrase.length, value };
    }
    return null;
  }

  /** True when some phrase stands between the two words. */
  anyIn(words: readonly PaperWord[], start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.at(words, i, end)) return true;
    return false;
  }
}
