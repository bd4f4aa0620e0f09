import type { Document, Source } from '@cancu/syntax';
import { LawParser } from './law-parser.ts';

/**
 * Parses the blocks of a source into the law tree. Never fails: what fits nothing stays as text of the unit it stands in,
 * and the leaves in order are the whole text. Linear in the length of the text.
 */
export function parseLaw(source: Source): Document {
  return new LawParser().parse(source);
}
