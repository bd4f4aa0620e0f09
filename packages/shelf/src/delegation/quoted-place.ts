import type { ProvisionPlace } from '@cancu/law';
import { readCitations } from '@cancu/parser';

/**
 * Follows the words of an amending unit into the wording that it sets into another text, which numbers its own articles and clauses:
 * "khoản này" there is a clause of the amended text.
 */
export class QuotedPlace {
  #open = false;
  #instructed: ProvisionPlace;
  #inside: ProvisionPlace | null = null;

  /** `heading` of the unit may name what is amended. */
  constructor(heading: string) {
    this.#instructed = placeNamed(heading) ?? NOWHERE;
  }

  /** Reads on. Says where a sentence stands, and whether it is new wording for another text. */
  read(sentence: string, place: ProvisionPlace): { readonly quoted: boolean; readonly here: ProvisionPlace } {
    const opens = /^["“]/u.test(sentence);
    if (opens) this.#open = true;
    if (!this.#open) {
      if (/:$/u.test(sentence)) this.#instructed = placeNamed(sentence) ?? this.#instructed;
      return { quoted: false, here: place };
    }
    const from = this.#inside ?? this.#instructed;
    this.#inside = labelled(sentence.replace(/^["“]\s*/u, ''), from);
    if (/["”][.;,]?$/u.test(sentence)) {
      this.#open = false;
      const here = this.#inside;
      this.#inside = null;
      return { quoted: true, here };
    }
    return { quoted: true, here: this.#inside };
  }
}

const NOWHERE: ProvisionPlace = { article: null, clause: null, point: null };

function placeNamed(words: string): ProvisionPlace | null {
  const path = readCitations(words)[0]?.paths[0];
  if (!path?.article) return null;
  return { article: path.article, clause: path.clause ?? null, point: path.point ?? null };
}

/** The place after the label with which a line begins. */
function labelled(words: string, from: ProvisionPlace): ProvisionPlace {
  const article = /^Điều (\d{1,4}\p{Ll}?)\./u.exec(words)?.[1];
  if (article) return { article, clause: null, point: null };
  const clause = /^(\d{1,3}\p{Ll}?)\. /u.exec(words)?.[1];
  if (clause) return { ...from, clause, point: null };
  const point = /^(\p{Ll}\d?)\) /u.exec(words)?.[1];
  return point ? { ...from, point } : from;
}
