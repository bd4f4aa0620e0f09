import { follows, isParent, ordinal, type Parent, type Source, walk } from '@cancu/syntax';
import { lineIndex } from '@cancu/text';
import { cut } from './cut.ts';
import type { Unit } from './sequence.ts';

/** A line that was not read as a unit although it looks like one. */
export interface Unread {
  /** next: it goes on with an open sequence. shape: the label is well formed, whatever its number. */
  readonly why: 'next' | 'shape';
  readonly unit: Unit;
  readonly number: string;
  /** The line in the text, from 1. */
  readonly line: number;
  readonly words: string;
}

/** Labels as bad scans and hasty typing write them: stray marks before, a wrong sign after, alone on the line. */
const LOOSE: Readonly<Record<Unit, RegExp>> = {
  article: /^[^\p{L}\d]{0,6}[ĐD]i[êềèeé][un]\s*(\d{1,3}[a-zđ]?)\s*[.:]/u,
  clause: /^[^\p{L}\d]{0,6}([1-9]\d{0,2}[a-zđ]?)\s?[.,:;)](?=[\s“"\p{Lu}]|$)/u,
  point: /^[^\p{L}\d]{0,6}([a-zđ]\d?)\s?[).}\]](?!\d)/u,
};

/** Labels as they should be written, with words after them. */
const CLEAN: readonly (readonly [Unit, RegExp])[] = [
  ['clause', /^([1-9]\d{0,2}[a-zđ]?)\.\s+["“]?\p{Lu}/u],
  ['point', /^([a-zđ]\d?)\)\s+["“]?\p{Lu}/u],
];

/** The unread labels of a text outside its appendices and tables. */
export function unreadOf(source: Source, root: Parent): Unread[] {
  const index = lineIndex(source.text.toString());
  const found: Unread[] = [];
  let last = 0;
  walk(root, (node, path) => {
    if (node.type === 'appendix' || node.type === 'form') return false;
    if (isParent(node)) return true;
    const { line } = index.position(node.at.start);
    if (line === last) return true;
    if (node.type !== 'gap') last = line;
    if (node.type !== 'text' && node.type !== 'title') return true;
    const words = source.text.slice(index.lineStart(line), node.at.end).trim();
    const unread = unreadAt(words, path, node.at.start);
    if (unread) found.push({ ...unread, line, words: cut(words) });
    return true;
  });
  return found;
}

function unreadAt(
  words: string,
  path: readonly Parent[],
  offset: number,
): Pick<Unread, 'why' | 'unit' | 'number'> | null {
  for (const unit of ['article', 'clause', 'point'] as const) {
    const number = LOOSE[unit].exec(words)?.[1];
    const now = number === undefined ? null : ordinal(number);
    if (number === undefined || !now) continue;
    const last = lastBefore(unit, path, offset);
    if (last === undefined) continue;
    const before = ordinal(last ?? '');
    if (before ? follows(before, now) : now.length === 1 && (now[0] === 1 || now[0] === 'a'))
      return { why: 'next', unit, number };
  }
  if (!path.some(({ type }) => type === 'article')) return null;
  for (const [unit, shape] of CLEAN) {
    const number = shape.exec(words)?.[1];
    if (number !== undefined) return { why: 'shape', unit, number };
  }
  return null;
}

/** The number read last in the sequence that is open at a place; null when it has none yet, undefined without a sequence. */
function lastBefore(unit: Unit, path: readonly Parent[], offset: number): string | null | undefined {
  if (unit === 'article') return path.findLast((node) => node.type === 'article')?.number;
  const homes = unit === 'clause' ? ['article', 'quotation'] : ['clause', 'article', 'quotation'];
  const home = path.findLast((node) => homes.includes(node.type));
  if (!home) return undefined;
  const before = home.children.findLast(
    (child) => isParent(child) && child.type === unit && child.at.start < offset,
  );
  return before && isParent(before) ? (before.number ?? null) : null;
}
