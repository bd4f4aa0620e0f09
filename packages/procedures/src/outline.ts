import { isParent, type LawNode, type Parent } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import { type Amended, amendedTargets, insertsArticle } from './amended.ts';
import type { Provision, Unit } from './provision.ts';
import type { Reading } from './reading.ts';

/** Nodes whose words are evidence at most, never procedures of their own. */
const SKIPPED = new Set<LawNode['type']>(['front', 'preamble', 'closing', 'appendix', 'form']);

interface Context {
  readonly series: string;
  readonly chapter: string;
  readonly chapterTitle: Range | null;
  readonly prefix: string;
}

/** The provisions of a draft in text order: its own articles, those of attachments, and those that it quotes to amend. */
export function outline(tree: Parent, reading: Reading): Provision[] {
  const out: Provision[] = [];
  const loose: LawNode[] = [];
  let attachments = 0;

  const visit = (node: LawNode, context: Context): void => {
    if (!isParent(node)) {
      if (node.type === 'text') loose.push(node);
      return;
    }
    if (SKIPPED.has(node.type)) return;
    if (node.type === 'article') {
      flush(context);
      readArticle(node, context);
      return;
    }
    if (node.type === 'clause' || node.type === 'point') {
      loose.push(node);
      return;
    }
    const inner = enter(node, context);
    if (inner !== context) flush(context);
    for (const child of node.children) visit(child, inner);
    flush(inner);
  };

  const enter = (node: Parent, context: Context): Context => {
    if (node.type === 'attachment') {
      const series = `attachment ${++attachments}`;
      return { series, chapter: series, chapterTitle: null, prefix: `${context.prefix}kem-theo/` };
    }
    if (
      node.type === 'part' ||
      node.type === 'chapter' ||
      node.type === 'section' ||
      node.type === 'subsection'
    ) {
      return {
        ...context,
        chapter: `${context.chapter}/${node.type} ${node.number ?? node.at.start}`,
        chapterTitle: node.titleAt ?? context.chapterTitle,
      };
    }
    return context;
  };

  /** Clauses outside any article (circulars of the years before 2004 number them under sections). */
  const flush = (context: Context): void => {
    if (loose.some(isParent)) {
      const nodes = loose.splice(0);
      out.push(provision(nodes, { number: '', title: null, at: span(nodes)! }, context, reading));
    }
    loose.length = 0;
  };

  const readArticle = (node: Parent, context: Context): void => {
    const quotes = quotations(node);
    if (quotes.length === 0) {
      const number = node.number ?? '';
      out.push(
        provision(node.children, { number, title: node.titleAt ?? null, at: node.at }, context, reading),
      );
      return;
    }
    out.push(...quoted(node, context, reading));
  };

  visit(tree, { series: 'own', chapter: '', chapterTitle: null, prefix: '' });
  return out;
}

interface Head {
  readonly number: string;
  readonly title: Range | null;
  readonly at: Range;
  readonly amendedIn?: string;
  readonly partial?: boolean;
  readonly inserted?: boolean;
}

function provision(nodes: readonly LawNode[], head: Head, context: Context, reading: Reading): Provision {
  const { intro, rest, units } = contents(nodes, head.title);
  const base = { amendedIn: null, partial: false, inserted: false, ...head, ...context, rest, units };
  if (head.title && intro && units.length > 0 && goesOn(reading, head.title, intro)) {
    return { ...base, title: { start: head.title.start, end: intro.end }, intro: null };
  }
  return { ...base, intro };
}

/** A heading over two lines whose second line begins with a capital looks like words of the article: without a full stop or a colon it is none. */
function goesOn(reading: Reading, title: Range, intro: Range): boolean {
  const first = reading.words.slice(title.start, title.end).trim();
  const second = reading.words.slice(intro.start, intro.end).trim();
  return second.length < 160 && !/[.:;]$/.test(first) && !/[.:;]/.test(second);
}

/** The words and units directly below a node; quotations are left out. */
function contents(nodes: readonly LawNode[], title: Range | null): Pick<Unit, 'intro' | 'rest' | 'units'> {
  const units: Unit[] = [];
  const passages: { at: Range; before: number }[] = [];
  for (const node of nodes) {
    if (node.type === 'clause' || node.type === 'point') units.push(unit(node as Parent));
    else if (node.type === 'text' || node.type === 'table' || node.type === 'unknown') {
      const last = passages.at(-1);
      if (last && last.before === units.length) last.at = { start: last.at.start, end: node.at.end };
      else passages.push({ at: node.at, before: units.length });
    } else if (node.type === 'title' && !title) passages.push({ at: node.at, before: units.length });
  }
  const first = passages[0]?.before === 0 ? passages[0].at : null;
  return { intro: first, rest: passages.slice(first ? 1 : 0).map((passage) => passage.at), units };
}

function unit(node: Parent): Unit {
  const kind = node.type === 'clause' ? 'clause' : 'point';
  return { kind, number: node.number ?? '', at: node.at, ...contents(node.children, null) };
}

function span(nodes: readonly LawNode[]): Range | null {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first && last ? { start: first.at.start, end: last.at.end } : null;
}

interface Quote {
  readonly node: Parent;
  /** From the outermost amending unit inwards. */
  readonly path: readonly Parent[];
}

function quotations(node: Parent): Quote[] {
  const out: Quote[] = [];
  const visit = (at: LawNode, path: readonly Parent[]): void => {
    if (!isParent(at)) return;
    if (at.type === 'quotation') out.push({ node: at, path });
    else for (const child of at.children) visit(child, [...path, at]);
  };
  visit(node, []);
  return out;
}

/** The provisions that an amending article quotes; pieces of the same amended article are put together. */
function quoted(article: Parent, context: Context, reading: Reading): Provision[] {
  const number = article.number ?? '';
  const groups = new Map<string, Piece[]>();
  const add = (key: string, piece: Piece): void => {
    groups.set(key, [...(groups.get(key) ?? []), piece]);
  };
  for (const quote of quotations(article)) {
    const whole = quote.node.children.filter((child) => child.type === 'article') as Parent[];
    const inserted = insertsArticle(quote.path, quote.node.at.start, reading);
    for (const inner of whole) add(inner.number ?? '', { article: inner, inserted });
    if (whole.length > 0) continue;
    const target = amendedTargets(quote.path, quote.node.at.start, reading);
    if (target) add(target.article, { target, node: quote.node });
  }
  return [...groups].map(([key, pieces]) => assemble(key, number, pieces, context, reading));
}

type Piece =
  | { readonly article: Parent; readonly inserted: boolean }
  | { readonly target: Amended; readonly node: Parent };

function assemble(
  key: string,
  amendedIn: string,
  pieces: readonly Piece[],
  context: Context,
  reading: Reading,
): Provision {
  const prefix = `${context.prefix}dieu-${amendedIn}/trich/`;
  const inner: Context = { ...context, series: `${context.series} > ${context.chapter}`, prefix };
  const first = pieces[0]!;
  if (pieces.length === 1 && 'article' in first) {
    const { article, inserted } = first;
    const head = { number: key, title: article.titleAt ?? null, at: article.at, amendedIn, inserted };
    return provision(article.children, head, inner, reading);
  }
  const units = pieces.flatMap(unitsOfPiece);
  const nodes = pieces.map((piece) => ('article' in piece ? piece.article : piece.node));
  const titled = pieces.find((piece) => 'article' in piece);
  return {
    number: key,
    amendedIn,
    partial: !titled,
    inserted: false,
    title: titled && 'article' in titled ? (titled.article.titleAt ?? null) : null,
    at: span(nodes)!,
    intro: null,
    rest: [],
    units,
    ...inner,
  };
}

/** Points quoted without their clause stand under the clause that the amending words name. */
function unitsOfPiece(piece: Piece): Unit[] {
  const node = 'article' in piece ? piece.article : piece.node;
  const { intro, rest, units } = contents(node.children, null);
  const clauses = units.filter((unit) => unit.kind === 'clause');
  if (clauses.length > 0) return clauses;
  const number = 'target' in piece ? (piece.target.clause ?? '') : '';
  return [{ kind: 'clause', number, at: node.at, intro, rest, units }];
}
