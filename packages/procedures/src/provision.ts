import type { Range } from '@cancu/text';

/** A unit of the law as procedures see it: its own words in passages, and the units below it. */
export interface Unit {
  readonly kind: 'article' | 'clause' | 'point';
  /** As printed; '' where there is none. */
  readonly number: string;
  readonly at: Range;
  /** Words before the first unit below it; null where there are none. */
  readonly intro: Range | null;
  /** Words after the last unit below it, or between them. */
  readonly rest: readonly Range[];
  readonly units: readonly Unit[];
}

/** An article with its surroundings. Pieces of one amended article, quoted apart, are one provision. */
export interface Provision {
  /** The article's number; '' for words outside articles. */
  readonly number: string;
  /** In an amending text the amending article, else null. */
  readonly amendedIn: string | null;
  /** Only part of the article is quoted. */
  readonly partial: boolean;
  /** The amending words put the whole article in new ("Bổ sung Điều 12a vào sau Điều 12"). */
  readonly inserted: boolean;
  readonly title: Range | null;
  readonly at: Range;
  readonly intro: Range | null;
  readonly rest: readonly Range[];
  readonly units: readonly Unit[];
  /** Provisions of one numbering: the document's own, an attachment's, or what one article amends. */
  readonly series: string;
  /** Chapter and section it stands in, for deciding how far a common rule reaches. */
  readonly chapter: string;
  /** The chapter's heading. */
  readonly chapterTitle: Range | null;
  /** Prefix of its address: '' or `kem-theo/`, `dieu-3/trich/`. */
  readonly prefix: string;
}
