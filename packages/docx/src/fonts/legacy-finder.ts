import { countLegacy, type LegacyEncoding } from './legacy-text.ts';

/** What was found of one paragraph or of the file. */
export interface LegacyFinding {
  readonly encoding: LegacyEncoding;
  /** Paragraphs written so, and words in them. */
  readonly paragraphs: number;
  readonly words: number;
  /** The first such paragraph. */
  readonly first: number;
}

/** Without the font as a witness, a few odd words are a foreign name or a unit of measure. */
const WORDS_WITHOUT_FONT = 10;
const WORDS_WITH_FONT = 3;
const SHARE_OF_PARAGRAPH = 0.2;

/**
 * Gathers the paragraphs in the encodings of old fonts. A font name alone proves nothing: Word keeps `.VnTime` on texts that
 * were converted long ago. The words must be such that Unicode has no Vietnamese for them.
 */
export class LegacyFinder {
  #paragraphs = 0;
  #words = 0;
  #first = -1;
  #fontWitness = false;
  #tcvn3 = 0;
  #vni = 0;

  /** Looks at paragraph number `index`; `font` is one of the old fonts if any of its runs has one. */
  look(text: string, font: LegacyEncoding | null, index: number): void {
    const count = countLegacy(text);
    if (count.legacy === 0 || count.legacy < count.words * SHARE_OF_PARAGRAPH) return;
    if (this.#first < 0) this.#first = index;
    this.#paragraphs++;
    this.#words += count.legacy;
    this.#tcvn3 += count.tcvn3 + (font === 'tcvn3' ? 1 : 0);
    this.#vni += count.vni + (font === 'vni' ? 1 : 0);
    if (font !== null) this.#fontWitness = true;
  }

  finding(): LegacyFinding | null {
    if (this.#words < (this.#fontWitness ? WORDS_WITH_FONT : WORDS_WITHOUT_FONT)) return null;
    return {
      encoding: this.#tcvn3 > this.#vni ? 'tcvn3' : 'vni',
      paragraphs: this.#paragraphs,
      words: this.#words,
      first: this.#first,
    };
  }
}
