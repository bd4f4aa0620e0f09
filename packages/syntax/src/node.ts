import type { Range } from '@cancu/text';
import type { Stretch } from './stretch.ts';

/**
 * The law tree. Nodes are unist nodes (`type`, `children`) with `at`, the range in `Source.text`; lines and columns are
 * added only by views. The leaves, in order, are the text: nothing is dropped.
 */
export type LawNode = Parent | Leaf;

export type ParentType =
  | 'document'
  | 'front'
  | 'preamble'
  | 'recital'
  | 'body'
  | 'part'
  | 'chapter'
  | 'section'
  | 'subsection'
  | 'article'
  | 'clause'
  | 'point'
  | 'quotation'
  | 'closing'
  | 'attachment'
  | 'appendix'
  | 'form';

export interface Parent {
  readonly type: ParentType;
  readonly at: Range;
  readonly children: readonly LawNode[];
  /** The number as printed, without the word and the signs around it: `5a`, `IV`, `đ`. Read, never counted. */
  readonly number?: string;
  /** The number was computed by Word and is not in the text. */
  readonly auto?: true;
  /** The heading's words on one line. */
  readonly title?: string;
  readonly titleAt?: Range;
  /** Other readings that the parser's principles decided against, for people who look why. */
  readonly alternatives?: readonly string[];
}

export type LeafType =
  /** The word and number of a unit: `Điều 5.`, `a)`. */
  | 'label'
  /** The words of a heading. */
  | 'title'
  /** Words of the law. */
  | 'text'
  /** A table; its cells are ranges in the same text. */
  | 'table'
  /** White space, line ends, signs of the file format. */
  | 'gap'
  /** Page heads, notes at page feet, site front matter, contents lists, ruled lines: not words of the law. */
  | 'furniture'
  | 'unknown';

export interface Leaf {
  readonly type: LeafType;
  readonly at: Range;
  readonly cells?: readonly { readonly at: Range; readonly row: number; readonly column: number }[];
}

export interface Document extends Parent {
  readonly type: 'document';
  readonly identity: Identity;
  /** The same document in pieces, in text order, for those who read it piece by piece and remember what they read. */
  readonly stretches: readonly Stretch[];
}

/** What the head of a document says about it; null where it does not say. */
export interface Identity {
  /** `01/2021/NĐ-CP`, composed and without spaces. */
  readonly number: string | null;
  /** See `DocumentKind` in @cancu/law; here as printed, slugged: `nghi-dinh`, `thong-tu`, `quyet-dinh`. */
  readonly kind: string | null;
  readonly issuer: string | null;
  /** ISO date of signing. */
  readonly issued: string | null;
  readonly title: string | null;
}

/** True for nodes with children. */
export function isParent(node: LawNode): node is Parent {
  return 'children' in node;
}
