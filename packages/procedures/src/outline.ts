import { type Document, isParent, type LawNode, type Parent } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import { type Amended, amendedTargets, insertsArticle } from './amended.ts';
import type { Provision, Unit } from './provision.ts';
import type { Reading } from './reading.ts';
import { type Context, type Site, sitesOf } from './site.ts';

/** The provisions of a draft in text order: its own articles, those of attachments, and those that it quotes to amend. */
export function outline(tree: Document, reading: Reading): Provision[] {
  return sitesOf(tree.stretches).flatMap((site) => provisionsOf(site, reading));
}

/** The provisions of one site. */
export function provisionsOf({ nodes, context }: Site, reading: Reading): Provision[] {
  const [first] = nodes;
  if (first?.type === 'article') return ofArticle(first as Parent, context, reading);
  return [provision(nodes, { number: '', title: null, at: span(nodes)! }, context, reading)];
}

function ofArticle(node: Parent, context: Context, reading: Reading): Provision[] {
  if (quotations(node).length > 0) return quoted(node, context, reading);
  const number = node.number ?? '';
  return [provision(node.children, { number, title: node.titleAt ?? null, at: node.at }, context, reading)];
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
