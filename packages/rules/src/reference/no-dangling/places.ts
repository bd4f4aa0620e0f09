import {
  type Container,
  containersOf,
  isParent,
  type LawNode,
  type Parent,
  perStretch,
  type Stretch,
} from '@cancu/syntax';

/** The units of one numbering: the body of the document, or an attached regulation. */
export interface Numbering {
  readonly articles: ReadonlyMap<string, Article>;
  /** Article numbers in text order, as printed. */
  readonly order: readonly string[];
}

export interface Article {
  readonly clauses: ReadonlyMap<string, ReadonlySet<string>>;
  /** Points that stand in the article without a clause. */
  readonly points: ReadonlySet<string>;
}

export interface Places {
  readonly own: Numbering;
  readonly attached: ReadonlyMap<Container, Numbering>;
  /** Appendices and forms, `phụ lục I`, `mẫu 01`; numbers in lower case. */
  readonly appendices: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

/** Everything in a document that a reference to the document itself can point to. */
export function placesOf(stretches: readonly Stretch[], text: string): Places {
  const own = new Articles();
  const attached = new Map<Container, Articles>();
  const appendices = new Set<string>();
  const forms = new Set<string>();
  for (const stretch of stretches) {
    for (const { type, number } of stretch.opens) {
      if (type === 'appendix') appendices.add(key(number));
      if (type === 'form') forms.add(key(number));
    }
    const path = containersOf(stretch);
    if (path.some(({ type }) => type === 'appendix' || type === 'form')) continue;
    const home = path.findLast(({ type }) => type === 'attachment');
    if (home && !attached.has(home)) attached.set(home, new Articles());
    const numbering = home ? attached.get(home)! : own;
    for (const article of articlesOf(stretch, text)) numbering.add(article);
  }
  return { own, attached, appendices, forms };
}

interface Numbered extends Article {
  readonly number: string;
}

const articlesOf = perStretch((stretch): readonly Numbered[] =>
  stretch.nodes.filter((node): node is Parent => node.type === 'article').map(articleOf),
);

function articleOf(article: Parent): Numbered {
  const clauses = new Map<string, Set<string>>();
  const points = new Set<string>();
  const visit = (node: LawNode, clause: Set<string> | null): void => {
    if (!isParent(node) || node.type === 'quotation') return;
    let inner = clause;
    if (node.type === 'clause') {
      inner = clauses.get(key(node.number)) ?? new Set();
      clauses.set(key(node.number), inner);
    }
    if (node.type === 'point') (clause ?? points).add(key(node.number));
    for (const child of node.children) visit(child, inner);
  };
  visit(article, null);
  return { number: article.number ?? '', clauses, points };
}

/** A numbering in the making. Where a number is printed twice, both articles count as one. */
class Articles implements Numbering {
  readonly articles = new Map<string, Article>();
  readonly order: string[] = [];

  add({ number, ...article }: Numbered): void {
    this.order.push(number);
    const before = this.articles.get(key(number));
    this.articles.set(key(number), before ? united(before, article) : article);
  }
}

function united(a: Article, b: Article): Article {
  const clauses = new Map(a.clauses);
  for (const [number, points] of b.clauses)
    clauses.set(number, new Set([...(clauses.get(number) ?? []), ...points]));
  return { clauses, points: new Set([...a.points, ...b.points]) };
}

/** Numbers compare without case and without leading zeros: "Mẫu số 01" and "Mẫu số 1" are one. */
export function key(number: string | null | undefined): string {
  return (number ?? '').toLowerCase().replace(/^0+(?=\d)/, '');
}
