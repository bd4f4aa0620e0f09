import { type Document, isParent, type Leaf, type Parent } from '@cancu/syntax';
import { type JoinedText, joinLeaves } from './joined-text.ts';
import { withoutSiteHead } from './site-head.ts';

/** One stretch of words that is read by itself: no citation runs over its ends. */
export interface Passage {
  readonly role: PassageRole;
  readonly words: JoinedText;
  /** The parents of the words, the document first. */
  readonly path: readonly Parent[];
}

export type PassageRole =
  /** The head of the document: its own kind, number and title. */
  | 'front'
  /** Recitals and the issuing sentence. */
  | 'preamble'
  | 'title'
  | 'text';

/**
 * The passages of a document in text order: headings, the running words of each unit, cells of tables. Left out: what is no
 * word of the law, what a web site put before the head of the document, the recipients and signatures at its end.
 */
export function passagesOf(tree: Document, text: string): Passage[] {
  const passages: Passage[] = [];
  visit(tree, [tree], 'text');
  return passages.filter(({ words }) => words.text !== '');

  function visit(node: Parent, path: readonly Parent[], role: PassageRole): void {
    const children = node.type === 'document' ? withoutSiteHead(node, text) : node.children;
    let run: Leaf[] = [];
    const flush = () => {
      if (run.length > 0)
        passages.push({ role: titled(run) ? 'title' : role, words: joinLeaves(run, text), path });
      run = [];
    };
    for (const child of children) {
      if (isParent(child)) {
        flush();
        if (child.type !== 'closing') visit(child, [...path, child], ROLES[child.type] ?? role);
      } else if (child.type === 'label') flush();
      else if (child.type === 'table') {
        flush();
        for (const cell of role === 'front' ? [] : (child.cells ?? []))
          passages.push({ role, words: joinLeaves([{ type: 'text', at: cell.at }], text), path });
      } else {
        if (endsRun(run, child, text)) flush();
        run.push(child);
      }
    }
    flush();
  }
}

const ROLES: Partial<Record<Parent['type'], PassageRole>> = {
  front: 'front',
  preamble: 'preamble',
  recital: 'preamble',
  body: 'text',
};

function titled(run: readonly Leaf[]): boolean {
  return run.some((leaf) => leaf.type === 'title');
}

const UNFINISHED = /(?:[-–/,]|\s(?:số|của|và|tại|ngày|tháng|năm|điều|khoản|điểm))\s*$/iu;

/** A heading and the text below it are read apart, unless the heading cannot end where its line ends ("Thông tư số 12/2015/TT-"). */
function endsRun(run: readonly Leaf[], leaf: Leaf, text: string): boolean {
  const before = run.findLast(({ type }) => type === 'title' || type === 'text');
  if (!before || before.type === leaf.type || (leaf.type !== 'title' && leaf.type !== 'text')) return false;
  return before.type === 'text' || !UNFINISHED.test(text.slice(before.at.start, before.at.end));
}
