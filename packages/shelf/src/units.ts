import type { TextUnit } from '@cancu/law';
import { isParent, type LawNode, type Parent, type ParentType } from '@cancu/syntax';
import type { TextView } from '@cancu/text';
import { paragraphsOf } from './paragraphs.ts';

const UNITS: ReadonlySet<ParentType> = new Set(['article', 'clause', 'point']);
/** What holds articles but is none itself. */
const HOLDERS: ReadonlySet<ParentType> = new Set(['body', 'part', 'chapter', 'section', 'subsection']);

/** The articles in a body and its chapters, in text order; those of attachments and quotations are not among them. */
export function articlesIn(nodes: readonly LawNode[], text: TextView): TextUnit[] {
  return nodes.flatMap((node) => {
    if (!isParent(node)) return [];
    if (node.type === 'article') return [unitOf(node, text)];
    return HOLDERS.has(node.type) ? articlesIn(node.children, text) : [];
  });
}

/** A unit with its words and the units inside it. Wording that it quotes for another text belongs to its own words. */
function unitOf(node: Parent, text: TextView): TextUnit {
  const { heading, own } = ownWords(node, text);
  return {
    number: (node.number ?? '').replace(/\s+/g, ''),
    title: heading,
    text: own.join('\n'),
    units: node.children.filter(isUnit).map((unit) => unitOf(unit, text)),
  };
}

/** The heading of a unit, and its own words, a paragraph a line. Where an article has no heading, its first words stand as one: a sentence is no heading. */
export function ownWords(
  node: Parent,
  text: TextView,
): { readonly heading: string | null; readonly own: readonly string[] } {
  const own = node.children.filter((child) => child.type !== 'label' && !isUnit(child));
  const titles = paragraphsOf(
    own.filter(({ type }) => type === 'title'),
    text,
  );
  const rest = paragraphsOf(
    own.filter(({ type }) => type !== 'title'),
    text,
  );
  if (titles.length === 0) return { heading: null, own: rest };
  const heading = titles.join(' ');
  if (!isSentence(heading, rest[0])) return { heading, own: rest };
  return { heading: null, own: paragraphsOf(own, text) };
}

function isSentence(heading: string, next: string | undefined): boolean {
  return /[.;:]$/.test(heading) || (next !== undefined && /^\p{Ll}/u.test(next));
}

function isUnit(node: LawNode): node is Parent {
  return isParent(node) && UNITS.has(node.type);
}
