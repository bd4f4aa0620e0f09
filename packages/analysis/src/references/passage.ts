import {
  type Container,
  containersOf,
  isParent,
  type LawNode,
  type Leaf,
  type ParentType,
  type Stretch,
} from '@cancu/syntax';
import { type JoinedText, joinLeaves } from './joined-text.ts';
import { behind } from './site-head.ts';

/** One stretch of words that is read by itself: no citation runs over its ends. */
export interface Passage {
  readonly role: PassageRole;
  readonly words: JoinedText;
  /** What the words stand in, the document first. */
  readonly path: readonly Container[];
}

export type PassageRole =
  /** The head of the document: its own kind, number and title. */
  | 'front'
  /** Recitals and the issuing sentence. */
  | 'preamble'
  | 'title'
  | 'text';

const ROLES: Partial<Record<ParentType, PassageRole>> = {
  front: 'front',
  preamble: 'preamble',
  recital: 'preamble',
  body: 'text',
};

/** Front and recitals: what stands before the body. */
export function isHead({ role }: Passage): boolean {
  return role === 'front' || role === 'preamble';
}

/** What the words of a container are, before anything is known of them. */
export function roleIn(path: readonly Container[]): PassageRole {
  return path.reduce<PassageRole>((role, { type }) => ROLES[type] ?? role, 'text');
}

/**
 * The passages of a stretch in text order: headings, the running words of each unit, cells of tables. Left out: what is no
 * word of the law, the recipients and signatures at its end, and what stands before the offset `from`.
 */
export function passagesOf(stretch: Stretch, text: string, from: number): Passage[] {
  const path = containersOf(stretch);
  if (path.at(-1)?.type === 'closing') return [];
  const passages: Passage[] = [];
  const nodes = from === 0 ? stretch.nodes : behind(stretch.nodes, from);
  visit(nodes, path, roleIn(path));
  return passages.filter(({ words }) => words.text !== '');

  function visit(children: readonly LawNode[], at: readonly Container[], role: PassageRole): void {
    const attached = at.some(({ type }) => type === 'appendix' || type === 'form');
    let run: Leaf[] = [];
    const flush = () => {
      if (run.length > 0)
        passages.push({ role: titled(run) ? 'title' : role, words: joinLeaves(run, text), path: at });
      run = [];
    };
    for (const child of children) {
      if (isParent(child)) {
        flush();
        visit(child.children, [...at, child], ROLES[child.type] ?? role);
      } else if (child.type === 'label') flush();
      else if (child.type === 'table') {
        flush();
        for (const cell of role === 'front' ? [] : (child.cells ?? []))
          passages.push({ role, words: joinLeaves([{ type: 'text', at: cell.at }], text), path: at });
      } else {
        if (endsRun(run, child, text, attached)) flush();
        run.push(child);
      }
    }
    flush();
  }
}

function titled(run: readonly Leaf[]): boolean {
  return run.some((leaf) => leaf.type === 'title');
}

const UNFINISHED = /(?:[-–/,]|\s(?:số|của|và|tại|ngày|tháng|năm|điều|khoản|điểm))\s*$/iu;

/**
 * A heading and the text below it are read apart, unless the heading cannot end where its line ends ("Thông tư số
 * 12/2015/TT-"). So are the paragraphs of an appendix, which has no units to part them.
 */
function endsRun(run: readonly Leaf[], leaf: Leaf, text: string, attached: boolean): boolean {
  const before = run.findLast(({ type }) => type === 'title' || type === 'text');
  if (!before || (leaf.type !== 'title' && leaf.type !== 'text')) return false;
  if (before.type === leaf.type) return attached && isParagraphEnd(before, leaf, text);
  return before.type === 'text' || !UNFINISHED.test(text.slice(before.at.start, before.at.end));
}

function isParagraphEnd(before: Leaf, leaf: Leaf, text: string): boolean {
  return (
    /\.\s*$/.test(text.slice(before.at.start, before.at.end)) &&
    text.slice(before.at.end, leaf.at.start).includes('\n')
  );
}
