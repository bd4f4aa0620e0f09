import { type Document, isParent, type LawNode, type Source } from '@cancu/syntax';
import { type Positions, positions, type UnistPosition } from './position.ts';

/** A node of the tree that `cancu parse` prints: unist, with the legal number and title of a unit. */
export interface JsonNode {
  readonly type: string;
  readonly number?: string | null;
  readonly auto?: true;
  readonly title?: string | null;
  readonly position: UnistPosition;
  /** The words of a leaf. */
  readonly value?: string;
  readonly children?: readonly JsonNode[];
}

export interface JsonTree extends JsonNode {
  readonly kind: string | null;
  readonly issuer: string | null;
  readonly issued: string | null;
}

/** The law tree: what `cancu parse` prints. `all` keeps the white space between units, so that the leaves in order are the text. */
export function treeOf({ text }: Source, tree: Document, all: boolean): JsonTree {
  const whole = text.toString();
  const root = nodeOf(tree, whole, positions(whole), all);
  const { number, kind, issuer, issued, title } = tree.identity;
  const { type, position, children = [] } = root;
  return { type, number, kind, issuer, issued, title, position, children };
}

function nodeOf(node: LawNode, text: string, at: Positions, all: boolean): JsonNode {
  const position = at.unist(node.at);
  if (!isParent(node)) return { type: node.type, position, value: text.slice(node.at.start, node.at.end) };
  return {
    type: node.type,
    ...(node.number === undefined ? {} : { number: node.number }),
    ...(node.auto ? { auto: true as const } : {}),
    ...(node.title === undefined ? {} : { title: node.title }),
    position,
    children: node.children
      .filter((child) => all || child.type !== 'gap')
      .map((child) => nodeOf(child, text, at, all)),
  };
}
