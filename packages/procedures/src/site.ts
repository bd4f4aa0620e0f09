import { type Container, containersOf, isParent, type LawNode, type Stretch } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import { isSpoken } from './reading.ts';

/** Where a provision stands. */
export interface Context {
  /** The numbering it belongs to. */
  readonly series: string;
  readonly chapter: string;
  readonly chapterTitle: Range | null;
  /** Prefix of its address. */
  readonly prefix: string;
}

/** An article; or clauses and words outside any article, which make up one provision. */
export interface Site {
  readonly nodes: readonly LawNode[];
  readonly context: Context;
}

const OWN: Context = { series: 'own', chapter: '', chapterTitle: null, prefix: '' };

/** All sites of a document in text order. */
export function sitesOf(stretches: readonly Stretch[]): Site[] {
  const sites: Site[] = [];
  const contexts = new Contexts();
  let loose: LawNode[] = [];
  let context = OWN;
  /** Clauses outside any article (circulars of the years before 2004 number them under sections). */
  const flush = () => {
    if (loose.some(isParent)) sites.push({ nodes: loose, context });
    loose = [];
  };
  const visit = (node: LawNode): void => {
    if (node.type === 'article') {
      flush();
      sites.push({ nodes: [node], context });
    } else if (node.type === 'clause' || node.type === 'point' || node.type === 'text') loose.push(node);
    else if (isParent(node)) node.children.forEach(visit);
  };
  for (const stretch of stretches) {
    const here = contexts.of(stretch);
    if (here !== context) flush();
    context = here;
    if (isSpoken(stretch)) stretch.nodes.forEach(visit);
  }
  flush();
  return sites;
}

/** Do two sites stand for the same provisions? */
export function isSameSite(a: Site, b: Site): boolean {
  return (
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, i) => node === b.nodes[i]) &&
    (a.context === b.context ||
      (a.context.series === b.context.series &&
        a.context.chapter === b.context.chapter &&
        a.context.prefix === b.context.prefix &&
        a.context.chapterTitle?.start === b.context.chapterTitle?.start &&
        a.context.chapterTitle?.end === b.context.chapterTitle?.end))
  );
}

/** The contexts of the containers of one document. */
class Contexts {
  readonly #known = new Map<Container, Context>();
  #attachments = 0;

  of(stretch: Stretch): Context {
    return containersOf(stretch).reduce((outer, container) => {
      let context = this.#known.get(container);
      if (!context) {
        context = this.#inner(outer, container, stretch.at.start);
        this.#known.set(container, context);
      }
      return context;
    }, OWN);
  }

  /** `start`: where the container begins; it tells apart those without a number. */
  #inner(outer: Context, { type, number, titleAt }: Container, start: number): Context {
    if (type === 'attachment') {
      const series = `attachment ${++this.#attachments}`;
      return { series, chapter: series, chapterTitle: null, prefix: `${outer.prefix}kem-theo/` };
    }
    if (type !== 'part' && type !== 'chapter' && type !== 'section' && type !== 'subsection') return outer;
    const chapter = `${outer.chapter}/${type} ${number ?? start}`;
    return { ...outer, chapter, chapterTitle: titleAt ?? outer.chapterTitle };
  }
}
