import type { ParentType } from './node.ts';
import type { Container } from './stretch.ts';

/** A place by article, clause and point as printed; null where the place is coarser. */
export interface Place {
  readonly article: string | null;
  readonly clause: string | null;
  readonly point: string | null;
}

const SLUG: Partial<Record<ParentType, string>> = {
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  subsection: 'tieu-muc',
  article: 'dieu',
  clause: 'khoan',
  point: 'diem',
  appendix: 'phu-luc',
  form: 'mau',
  attachment: 'kem-theo',
  quotation: 'trich',
  preamble: 'mo-dau',
  recital: 'can-cu',
};

/** From an article on, the units above it do not matter: articles are numbered through the document. */
const ABOVE_ARTICLE: readonly ParentType[] = ['part', 'chapter', 'section', 'subsection'];

/**
 * The legal address of the innermost of `path` (ancestors and the node itself, outermost first):
 * `dieu-5/khoan-2/diem-đ`, `kem-theo/dieu-3`, `chuong-II/muc-1`. Empty for the document itself.
 */
export function address(path: readonly Container[]): string {
  const inArticle = path.some((node) => node.type === 'article');
  const steps: string[] = [];
  for (const node of path) {
    const word = SLUG[node.type];
    if (!word || (inArticle && ABOVE_ARTICLE.includes(node.type))) continue;
    steps.push(node.number ? `${word}-${node.number.replace(/\s+/g, '')}` : word);
  }
  return steps.join('/');
}

/** The place of a path inside its innermost numbering (an attachment or a quotation numbers its own articles). */
export function placeOf(path: readonly Container[]): Place {
  const cut = path.findLastIndex((node) => node.type === 'attachment' || node.type === 'quotation');
  return numbersOf(path.slice(cut + 1));
}

/** The place of the amending text's own units: what stands outside any quotation. */
export function outerPlaceOf(path: readonly Container[]): Place {
  const cut = path.findIndex((node) => node.type === 'quotation');
  return placeOf(cut < 0 ? path : path.slice(0, cut));
}

function numbersOf(path: readonly Container[]): Place {
  const last = (type: ParentType) => path.findLast((node) => node.type === type)?.number ?? null;
  return { article: last('article'), clause: last('clause'), point: last('point') };
}
