import { type Document, isParent, type Parent } from '@cancu/syntax';
import type { PlaceWord } from './catalogue/catalogue.ts';
import { type TextOptions, type Writer, writer } from './terminal/context.ts';
import { displayWidth } from './terminal/width.ts';
import { wrap } from './terminal/wrap.ts';

const UNITS: ReadonlySet<string> = new Set<PlaceWord>([
  'preamble',
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'clause',
  'point',
  'attachment',
  'appendix',
  'form',
  'quotation',
]);

/** The structure of a draft, one unit a line, for `cancu parse --format text`. */
export function outline(tree: Document, options: TextOptions): string {
  const w = writer(options);
  const { number, title } = tree.identity;
  const head = [number, title].filter((part) => part !== null).join(' · ');
  return [...(head === '' ? [] : [w.paint.strong(head)]), ...below(tree, 0, w)]
    .map((line) => `${line}\n`)
    .join('');
}

function below(node: Parent, depth: number, w: Writer): string[] {
  return node.children.filter(isParent).flatMap((child) => {
    if (!UNITS.has(child.type)) return below(child, depth, w);
    return [line(child, depth, w), ...below(child, depth + 1, w)];
  });
}

/** A unit and its title, cut to one line. */
function line(node: Parent, depth: number, w: Writer): string {
  const indent = '  '.repeat(depth);
  const label = w.words.place[node.type as PlaceWord](node.number ?? '').replace(/:$/, '');
  if (!node.title) return indent + label;
  const room = w.width - displayWidth(indent + label) - 4;
  const [first = '', ...rest] = wrap(node.title, Math.max(16, room));
  return `${indent}${label}. ${first}${rest.length > 0 ? ' …' : ''}`;
}
