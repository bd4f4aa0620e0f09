import type { Identity, ParentType } from '@cancu/syntax';
import type { Literal, Node, Position, Parent as UnistParent } from 'unist';

/** A node of the law tree with its place in the Markdown file. */
export type LawTreeNode = LawDocument | LawUnit | LawTable | LawLeaf;

/** The root: a whole draft, or a text that says nothing about itself. */
export interface LawDocument extends UnistParent {
  type: 'document';
  position: Position;
  /** What the head of the draft says: number, kind, issuer, date of signing, title; null where it does not say. */
  identity: Identity;
  children: Exclude<LawTreeNode, LawDocument>[];
}

/** A unit of the draft: part, chapter, section, article, clause, point, recital, quotation, attachment, appendix, form … */
export interface LawUnit extends UnistParent {
  type: Exclude<ParentType, 'document'>;
  position: Position;
  /** The number as printed, without the word and the signs around it: `5a`, `IV`, `đ`. Read, never counted. */
  number?: string;
  /** The heading's words on one line. */
  title?: string;
  /** From the first to the last sign of the heading. */
  titlePosition?: Position;
  /** Other readings that the parser decided against. */
  alternatives?: string[];
  children: Exclude<LawTreeNode, LawDocument>[];
}

/** A stretch of the file. The values of all leaves, in order, are the file. */
export interface LawLeaf extends Literal {
  type: 'label' | 'title' | 'text' | 'gap' | 'furniture' | 'unknown';
  position: Position;
  value: string;
}

/** A table as it is written, and where its cells are. */
export interface LawTable extends Literal {
  type: 'table';
  position: Position;
  value: string;
  /** Row by row; `row` and `column` count from 0. */
  cells: { row: number; column: number; position: Position }[];
}

/** True when a tree is a law tree: what `replace: true` puts in the place of Markdown's. */
export function isLawDocument(node: Node): node is LawDocument {
  return node.type === 'document' && 'identity' in node;
}
