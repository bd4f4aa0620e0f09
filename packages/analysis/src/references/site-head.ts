import { isParent, type LawNode, type Leaf, type Parent } from '@cancu/syntax';

/** The motto of the State, and the line of the number: they open the head of a document. */
const HEAD = /độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc|^\s*(?:luật\s+)?số\s*:\s*[\d…._]+\s*\//iu;
const FACT_SHEET = /^[^\p{L}]*(?:thông tin văn bản|số hiệu)/iu;
const KIND_LINE =
  /^\s*(?:BỘ LUẬT|LUẬT|PHÁP LỆNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ|THÔNG TƯ LIÊN TỊCH)\s*$/u;
const SUMMARY_OF_RECITALS = /^[^\p{L}]*căn cứ pháp (?:lý|luật)/iu;
const RECITAL = /^[^\p{L}]*căn cứ(?!\s+pháp\s+(?:lý|luật))/iu;

/**
 * Copies of documents on the web begin with a summary of their own. What stands before the head of the document (its motto and
 * number, else the line of its kind), and a summary of the recitals above the recitals, is left out.
 */
export function withoutSiteHead(tree: Parent, text: string): readonly LawNode[] {
  const body = tree.children.findIndex(({ type }) => type === 'body');
  const above = tree.children.slice(0, body < 0 ? tree.children.length : body);
  const lines = linesOf(above).map(({ at }) => ({ words: text.slice(at.start, at.end), end: at.end }));
  const from = Math.max(headEnd(lines, above), summaryEnd(lines));
  return tree.children.map((child, i) => (i < above.length && isParent(child) ? after(child, from) : child));
}

interface HeadLine {
  readonly words: string;
  readonly end: number;
}

function headEnd(lines: readonly HeadLine[], above: readonly LawNode[]): number {
  const head = lines.findLast(({ words }) => HEAD.test(words));
  if (head) return head.end;
  if (!lines.some(({ words }) => FACT_SHEET.test(words))) return 0;
  return (
    lines.findLast(({ words }) => KIND_LINE.test(words))?.end ??
    above.find(({ type }) => type === 'front')?.at.end ??
    0
  );
}

/** The end of the listed items before the first recital, where a summary of the recitals stands above them. */
function summaryEnd(lines: readonly HeadLine[]): number {
  const first = lines.findIndex(({ words }) => RECITAL.test(words));
  const before = lines.slice(0, Math.max(first, 0));
  if (!before.some(({ words }) => SUMMARY_OF_RECITALS.test(words))) return 0;
  return before.findLast(({ words }) => /^\s*[-•*]/u.test(words))?.end ?? 0;
}

function linesOf(nodes: readonly LawNode[]): Leaf[] {
  return nodes.flatMap((node) =>
    isParent(node) ? linesOf(node.children) : node.type === 'text' ? [node] : [],
  );
}

function after(node: Parent, offset: number): Parent {
  if (node.at.start >= offset) return node;
  const children = node.children.filter((child) => child.at.end > offset);
  return { ...node, children: children.map((child) => (isParent(child) ? after(child, offset) : child)) };
}
