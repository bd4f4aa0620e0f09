import type { Place } from '@cancu/syntax';
import type { Range } from '@cancu/text';

export type Severity = 'error' | 'warning' | 'info';
export type Confidence = 'certain' | 'likely' | 'needs-judgement';
export type Language = 'vi' | 'en';

/** The provision a finding rests on. */
export interface FindingSource {
  /** Key in the legal sources of @cancu/law. */
  readonly id: string;
  /** Number of the document: `80/2015/QH13`. */
  readonly document: string;
  readonly documentName: string;
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
  /** In force from and to (ISO, both included); null: as far as is known. */
  readonly from: string;
  readonly to: string | null;
  /** What the provision says, in our own words or a short quotation, by language. */
  readonly gist: Readonly<Record<Language, string>>;
  readonly verification: 'verified' | 'secondary' | 'recalled';
}

export interface Fix {
  readonly kind: 'safe' | 'suggestion';
  readonly title: Readonly<Record<Language, string>>;
  readonly edits: readonly { readonly at: Range; readonly text: string }[];
}

/** A finding as data; words come from the catalogue of its rule. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** What is wrong, why, what to do, worded in both languages. */
  readonly words: Readonly<Record<Language, FindingWords>>;
  readonly place: Place;
  /** Legal address, `dieu-5/khoan-2`. */
  readonly address: string;
  readonly range: Range;
  readonly source: FindingSource | null;
  /** Other places that belong to it: "đã nêu tại đây". */
  readonly related: readonly { readonly at: Range; readonly note: Readonly<Record<Language, string>> }[];
  readonly fixes: readonly Fix[];
  /** hash(rule + address + normalised words): lines may move. */
  readonly fingerprint: string;
}

export interface FindingWords {
  /** What is wrong: one sentence. */
  readonly what: string;
  /** Why, for this draft; the provision itself is in `source`. */
  readonly why: string;
  /** What to do. */
  readonly todo: string;
}
