import type { Range } from '@cancu/text';

/** A reference as it is written. What it points to is a fact, computed by @cancu/analysis. */
export interface Citation {
  readonly at: Range;
  /** The words of the citation on one line. */
  readonly text: string;
  /** Every place named, ranges and lists expanded, in text order; one empty path when only a document is cited. */
  readonly paths: readonly CitedPath[];
  readonly document: CitedDocument;
}

/** Numbers as written; `'this'` where the text says "này" ("khoản này"), undefined where it says nothing. */
export interface CitedPath {
  readonly part?: string;
  readonly chapter?: string;
  readonly section?: string;
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
  /** `Phụ lục I` → `I`; `''` for an appendix without number. */
  readonly appendix?: string;
  /** `Mẫu số 01` → `01`. */
  readonly form?: string;
}

export type CitedDocument =
  /** No document is named: by default the citing one. */
  | { readonly by: 'none' }
  /** "Nghị định này", "Luật này": the citing document, or the amended one inside a quotation. */
  | { readonly by: 'this'; readonly kind: string }
  | {
      readonly by: 'name';
      /** Kind as written, slugged: `luat`, `nghi-dinh`, `thong-tu-lien-tich`. */
      readonly kind: string;
      /** `63/2010/NĐ-CP`, composed, no spaces; undefined where the text gives none. */
      readonly number?: string;
      /** Kind and title as written, without number, date and issuer: `Luật Ban hành văn bản quy phạm pháp luật`. */
      readonly name?: string;
      /** ISO date, or a year alone. */
      readonly issued?: string;
      readonly issuer?: string;
    };
