import type { LegacyEncoding } from './old-font.ts';

/**
 * How far the fonts of an encoding are believed: `all` of their text is in it, only paragraphs that `proven`ly are, or
 * `none`.
 */
export type Verdict = 'all' | 'proven' | 'none';

/** A few odd words are a foreign name or a unit of measure. */
const WORDS_ENOUGH = 3;

/**
 * What the texts in the fonts of one encoding say. A font name alone proves nothing: Word keeps `.VnTime` on texts that
 * were converted long ago. Proof are words that cannot be Vietnamese in Unicode.
 */
export class LegacyEvidence {
  readonly encoding: LegacyEncoding;
  /** Words with proof, and paragraphs that hold one. */
  words = 0;
  paragraphs = 0;
  /** Stretches that are Unicode all the same. */
  unicode = 0;
  /** Paragraphs that would read otherwise converted, without proof that they must be. */
  unproven = 0;
  /** The first paragraph of the main text with proof. */
  first: number | null = null;
  /** Words that were converted; of them those whose capitals the font made; signs that have no letter. */
  converted = 0;
  capitals = 0;
  unread = 0;

  constructor(encoding: LegacyEncoding) {
    this.encoding = encoding;
  }

  get verdict(): Verdict {
    if (this.words < WORDS_ENOUGH) return 'none';
    return this.paragraphs > this.unicode ? 'all' : 'proven';
  }

  /** Would this verdict have treated the same texts in the same way as `other`? */
  agreesWith(other: Verdict): boolean {
    const { verdict } = this;
    if (verdict === other) return true;
    const touchesProven = (verdict === 'none' || other === 'none') && this.paragraphs > 0;
    return this.unproven === 0 && !touchesProven;
  }
}
