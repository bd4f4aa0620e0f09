import type { LawNode, Leaf, LeafType, Parent, ParentType } from '@cancu/syntax';
import type { Range } from '@cancu/text';

/** A parent under construction. */
export interface OpenNode {
  readonly type: ParentType;
  readonly children: LawNode[];
  start: number | null;
  number?: string;
  auto?: true;
  title?: string;
  titleAt?: Range;
  alternatives?: string[];
  /** Set when the node is closed: the finished node. */
  done?: Parent;
}

/**
 * Builds a tree from leaves in text order. What lies between two leaves (white space, signs of the format) becomes a `gap`
 * leaf by itself, so that the leaves are always the whole text.
 */
export class TreeBuilder {
  readonly #stack: OpenNode[] = [];
  #cursor = 0;

  open(type: ParentType, fields: { number?: string; auto?: true } = {}): OpenNode {
    const node: OpenNode = { type, children: [], start: null, ...fields };
    this.#stack.push(node);
    return node;
  }

  /** How many nodes are open. */
  get depth(): number {
    return this.#stack.length;
  }

  get top(): OpenNode {
    const node = this.#stack.at(-1);
    if (!node) throw new Error('no open node');
    return node;
  }

  /** The innermost open node of a type at or above `floor`, or undefined. */
  innermost(type: ParentType, floor = 0): OpenNode | undefined {
    return this.#stack.slice(floor).findLast((node) => node.type === type);
  }

  leaf(type: LeafType, at: Range, cells?: Leaf['cells']): void {
    if (at.end <= at.start) return;
    this.#gapBefore(at.start);
    for (const node of this.#stack) node.start ??= at.start;
    this.top.children.push(cells ? { type, at, cells } : { type, at });
    this.#cursor = at.end;
  }

  close(): Parent {
    const node = this.#stack.pop();
    if (!node) throw new Error('nothing to close');
    const { children, start, type, done: _, ...fields } = node;
    const closed: Parent = {
      type,
      at: { start: start ?? this.#cursor, end: this.#cursor },
      children,
      ...fields,
    };
    node.done = closed;
    this.#stack.at(-1)?.children.push(closed);
    return closed;
  }

  /** What was taken for the title of a node is its text. */
  untitle(node: OpenNode): void {
    delete node.title;
    delete node.titleAt;
    node.children.forEach((child, i) => {
      if (child.type === 'title') node.children[i] = { ...child, type: 'text' };
    });
  }

  /** Closes nodes until `depth` remain open. */
  closeTo(depth: number): void {
    while (this.#stack.length > depth) this.close();
  }

  /** Closes everything; what is left of the text becomes a gap of the root. Returns the root. */
  finish(length: number): Parent {
    this.closeTo(1);
    if (this.#cursor < length) this.leaf('gap', { start: this.#cursor, end: length });
    return this.close();
  }

  /** The gap belongs to the innermost node that has begun already. */
  #gapBefore(start: number): void {
    if (start <= this.#cursor) return;
    const parent = this.#stack.findLast((node) => node.start !== null) ?? this.#stack[0]!;
    parent.start ??= this.#cursor;
    parent.children.push({ type: 'gap', at: { start: this.#cursor, end: start } });
    this.#cursor = start;
  }
}
