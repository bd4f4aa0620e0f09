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

  /** `heading` of the unit may name what is amended; else it is what the unit around it names. */
  constructor(heading: string, around: ProvisionPlace = NOWHERE) {
    this.#instructed = placeNamed(heading, around) ?? around;
  }

  /** What the instruction read last names. */
  get instructed(): ProvisionPlace {
    return this.#instructed;
  }

  /** Reads on. Says where a sentence stands, and whether it is new wording for another text. */
  read(sentence: string, place: ProvisionPlace): { readonly quoted: boolean; readonly here: ProvisionPlace } {
    const opens = /^["“]/u.test(sentence);
    if (opens) this.#open = true;
    if (!this.#open) {
      if (ORDERS.test(sentence))
        this.#instructed = placeNamed(sentence, this.#instructed) ?? this.#instructed;
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

const ORDERS = /:$|^[^\p{L}]*(?:sửa đổi|bổ sung|thay thế)/iu;

/** What an instruction leaves out ("khoản 2" below "một số khoản của Điều 5") is what the one around it names. */
function placeNamed(words: string, around: ProvisionPlace): ProvisionPlace | null {
  const path = readCitations(words)[0]?.paths[0];
  if (!path) return null;
  const { article = around.article, clause, point } = path;
  if (article === null || (path.article ?? clause ?? point) === undefined) return null;
  const outer = path.article === undefined ? around.clause : null;
  return { article, clause: clause ?? outer, point: point ?? null };
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
