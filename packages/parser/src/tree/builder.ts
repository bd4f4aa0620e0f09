import type { Container, LawNode, Leaf, LeafType, Parent, ParentType, Stretch } from '@cancu/syntax';
import type { Range } from '@cancu/text';

/** A parent under construction: what its head says may grow with the next lines. */
export interface OpenNode {
  readonly type: ParentType;
  number?: string;
  auto?: true;
  title?: string;
  titleAt?: Range;
  alternatives?: string[];
}

interface Inner {
  readonly node: OpenNode;
  readonly children: LawNode[];
  start: number | null;
}

/** An open container, and whether a unit stands in it already. */
export interface OpenContainer {
  readonly container: Container;
  hasUnits: boolean;
}

/** A finished stretch, the line it begins with and the state of reading before that line; null: reading cannot begin there. */
export interface Cut<State> {
  readonly stretch: Stretch;
  readonly line: number;
  readonly entry: State | null;
}

interface Draft<State> {
  readonly within: readonly Container[];
  readonly opens: Container[];
  readonly nodes: LawNode[];
  readonly line: number;
  readonly entry: State | null;
}

/** What makes the frame of a document; everything else is a unit in it, or part of one. */
const FRAME: ReadonlySet<ParentType> = new Set([
  'document',
  'front',
  'preamble',
  'body',
  'part',
  'chapter',
  'section',
  'subsection',
  'closing',
  'attachment',
  'appendix',
  'form',
]);

/**
 * Builds the stretches of a document from leaves in text order. White space and signs of the format between two leaves
 * become a `gap` leaf by themselves. A new stretch begins with each container, each unit that stands in one, and wherever
 * `cut` is called.
 */
export class TreeBuilder<State = unknown> {
  readonly #frame: OpenContainer[];
  readonly #inner: Inner[] = [];
  readonly #cuts: Cut<State>[] = [];
  #draft: Draft<State> | null = null;
  #line = 0;
  /** The state before the current line; taken by the stretch that begins with it. */
  #entry: State | null = null;
  #cursor = 0;

  /** `frame` and `cursor` (the end of the words before) are given where reading begins inside a document. */
  constructor(frame: readonly OpenContainer[] = [], cursor = 0) {
    this.#frame = frame.map((one) => ({ ...one }));
    this.#cursor = cursor;
  }

  /** The next line begins, with the state that reading had before it; null where nobody can begin to read. */
  begin(line: number, entry: State | null): void {
    this.#line = line;
    this.#entry = entry;
  }

  open(type: ParentType, fields: { number?: string; auto?: true } = {}): OpenNode {
    const node: OpenNode = { type, ...fields };
    if (this.#inner.length === 0) {
      if (this.#draft && this.#draft.nodes.length > 0) this.cut();
      const draft = this.#drafted();
      if (FRAME.has(type)) {
        const container = node as Container;
        this.#frame.push({ container, hasUnits: false });
        draft.opens.push(container);
        return node;
      }
      const parent = this.#frame.at(-1);
      if (parent) parent.hasUnits = true;
    }
    this.#inner.push({ node, children: [], start: null });
    return node;
  }

  /** How many nodes are open. */
  get depth(): number {
    return this.#frame.length + this.#inner.length;
  }

  get top(): OpenNode {
    const top = this.#inner.at(-1)?.node ?? (this.#frame.at(-1)?.container as OpenNode | undefined);
    if (!top) throw new Error('no open node');
    return top;
  }

  /** An article is open that stands in a container: what comes next is part of it or ends it. */
  get inArticle(): boolean {
    return this.#inner[0]?.node.type === 'article';
  }

  /** The end of the words so far. */
  get cursor(): number {
    return this.#cursor;
  }

  /** The open containers, the outermost first. */
  get frame(): readonly OpenContainer[] {
    return this.#frame.map((one) => ({ ...one }));
  }

  /** The innermost open container of a type among those from `floor` on, or undefined. */
  container(type: ParentType, floor = 0): OpenContainer | undefined {
    return this.#frame.slice(floor).findLast(({ container }) => container.type === type);
  }

  leaf(type: LeafType, at: Range, cells?: Leaf['cells']): void {
    if (at.end <= at.start) return;
    this.#gapBefore(at.start);
    for (const inner of this.#inner) inner.start ??= at.start;
    this.#top().push(cells ? { type, at, cells } : { type, at });
    this.#cursor = at.end;
  }

  /** Ends the stretch; what comes next begins another one. Only where no unit is open. */
  cut(): void {
    const draft = this.#draft;
    this.#draft = null;
    if (!draft) return;
    const { within, opens, nodes, line, entry } = draft;
    const start = nodes[0]?.at.start ?? this.#cursor;
    const stretch = { within, opens, nodes, at: { start, end: nodes.at(-1)?.at.end ?? start } };
    this.#cuts.push({ stretch, line, entry });
  }

  close(): void {
    const inner = this.#inner.pop();
    if (inner) {
      const at = { start: inner.start ?? this.#cursor, end: this.#cursor };
      const closed: Parent = { ...inner.node, at, children: inner.children };
      this.#top().push(closed);
      return;
    }
    if (!this.#frame.pop()) throw new Error('nothing to close');
    const parent = this.#frame.at(-1);
    if (parent) parent.hasUnits = true;
    this.cut();
  }

  /** What was taken for the title of an open unit is its text. */
  untitle(node: OpenNode): void {
    delete node.title;
    delete node.titleAt;
    const children = this.#inner.find((inner) => inner.node === node)?.children ?? [];
    children.forEach((child, i) => {
      if (child.type === 'title') children[i] = { ...child, type: 'text' };
    });
  }

  /** Closes nodes until `depth` remain open. */
  closeTo(depth: number): void {
    while (this.depth > depth) this.close();
  }

  /** Closes the open units and gives the stretches made so far. The containers stay open. */
  finish(): readonly Cut<State>[] {
    this.closeTo(this.#frame.length);
    this.cut();
    return this.#cuts;
  }

  #drafted(): Draft<State> {
    if (!this.#draft) {
      const within = this.#frame.map(({ container }) => container);
      this.#draft = { within, opens: [], nodes: [], line: this.#line, entry: this.#entry };
      this.#entry = null;
    }
    return this.#draft;
  }

  #top(): LawNode[] {
    return this.#inner.at(-1)?.children ?? this.#drafted().nodes;
  }

  /** The gap belongs to the innermost node that has begun; before a stretch there is none, `assemble` puts it in. */
  #gapBefore(start: number): void {
    if (start <= this.#cursor) return;
    const begun = this.#inner.findLast((inner) => inner.start !== null)?.children ?? this.#draft?.nodes;
    if (begun && (begun.length > 0 || begun !== this.#draft?.nodes))
      begun.push({ type: 'gap', at: { start: this.#cursor, end: start } });
    this.#cursor = start;
  }
}
