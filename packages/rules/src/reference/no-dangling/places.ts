import { isParent, type LawNode, type Parent, walk } from '@cancu/syntax';

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
  readonly attached: readonly { readonly node: Parent; readonly numbering: Numbering }[];
  /** Appendices and forms, `phụ lục I`, `mẫu 01`; numbers in lower case. */
  readonly appendices: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
}

/** Everything in a tree that a reference to the document itself can point to. */
export function placesOf(root: Parent): Places {
  const attached: { node: Parent; numbering: Numbering }[] = [];
  const appendices = new Set<string>();
  const forms = new Set<string>();
  walk(root, (node) => {
    if (!isParent(node)) return false;
    if (node.type === 'attachment') attached.push({ node, numbering: numberingOf(node) });
    if (node.type === 'appendix') appendices.add(key(node.number));
    if (node.type === 'form') forms.add(key(node.number));
    return node.type !== 'quotation';
  });
  return { own: numberingOf(root), attached, appendices, forms };
}

function numberingOf(root: Parent): Numbering {
  const articles = new Map<string, { clauses: Map<string, Set<string>>; points: Set<string> }>();
  const order: string[] = [];
  walk(root, (node, ancestors) => {
    if (!isParent(node)) return false;
    if (node !== root && NUMBERED_APART.has(node.type)) return false;
    if (node.type === 'article') {
      order.push(node.number ?? '');
      if (!articles.has(key(node.number)))
        articles.set(key(node.number), { clauses: new Map(), points: new Set() });
    }
    const article = articles.get(key(numberOf(ancestors, 'article')));
    if (node.type === 'clause' && article && !article.clauses.has(key(node.number)))
      article.clauses.set(key(node.number), new Set());
    if (node.type === 'point' && article) {
      const clause = article.clauses.get(key(numberOf(ancestors, 'clause')));
      (clause ?? article.points).add(key(node.number));
    }
    return true;
  });
  return { articles, order };
}

const NUMBERED_APART: ReadonlySet<LawNode['type']> = new Set(['quotation', 'attachment', 'appendix', 'form']);

function numberOf(ancestors: readonly Parent[], type: Parent['type']): string | undefined {
  return ancestors.findLast((node) => node.type === type)?.number;
}

/** Numbers compare without case and without leading zeros: "Mẫu số 01" and "Mẫu số 1" are one. */
export function key(number: string | null | undefined): string {
  return (number ?? '').toLowerCase().replace(/^0+(?=\d)/, '');
}
