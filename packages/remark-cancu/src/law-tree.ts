import { readMarkdown } from '@cancu/markdown';
import { parseLaw } from '@cancu/parser';
import { type Document, type Issue, isParent, type LawNode, type Leaf } from '@cancu/syntax';
import { type FilePositions, filePositions } from './file-position.ts';
import type { LawDocument, LawLeaf, LawTable, LawUnit } from './law-node.ts';

/** What is read from one file. */
export interface LawReading {
  readonly tree: LawDocument;
  readonly issues: readonly Issue[];
  readonly positions: FilePositions;
}

/** Reads the text of a Markdown draft into a unist law tree. Never throws: any text gives a tree. */
export function readLaw(file: string): LawReading {
  const source = readMarkdown(file);
  const positions = filePositions(file, source.map);
  return { tree: documentNode(parseLaw(source), positions), issues: source.issues, positions };
}

function documentNode(document: Document, positions: FilePositions): LawDocument {
  return {
    type: 'document',
    identity: document.identity,
    position: positions.of(document.at),
    children: document.children.map((child) => nodeOf(child, positions)),
  };
}

function nodeOf(node: LawNode, positions: FilePositions): LawUnit | LawTable | LawLeaf {
  if (!isParent(node)) return leafOf(node, positions);
  const { type, number, title, titleAt, alternatives } = node;
  return {
    // A document is the root and stands in no other node.
    type: type as LawUnit['type'],
    ...(number === undefined ? {} : { number }),
    ...(title === undefined ? {} : { title }),
    ...(titleAt === undefined ? {} : { titlePosition: positions.of(titleAt) }),
    ...(alternatives === undefined ? {} : { alternatives: [...alternatives] }),
    position: positions.of(node.at),
    children: node.children.map((child) => nodeOf(child, positions)),
  };
}

function leafOf({ type, at, cells = [] }: Leaf, positions: FilePositions): LawTable | LawLeaf {
  const position = positions.of(at);
  const value = positions.cut(at);
  if (type !== 'table') return { type, position, value };
  return {
    type,
    position,
    value,
    cells: cells.map(({ at, row, column }) => ({ row, column, position: positions.of(at) })),
  };
}
