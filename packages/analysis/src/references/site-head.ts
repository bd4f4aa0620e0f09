import { containersOf, isParent, type LawNode, type Leaf, type Stretch } from '@cancu/syntax';

/** The motto of the State, and the line of the number: they open the head of a document. */
const HEAD = /độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc|^\s*(?:luật\s+)?số\s*:\s*[\d…._]+\s*\//iu;
const FACT_SHEET = /^[^\p{L}]*(?:thông tin văn bản|số hiệu)/iu;
const KIND_LINE =
  /^\s*(?:BỘ LUẬT|LUẬT|PHÁP LỆNH|NGHỊ ĐỊNH|NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG TƯ|THÔNG TƯ LIÊN TỊCH)\s*$/u;
const SUMMARY_OF_RECITALS = /^[^\p{L}]*căn cứ pháp (?:lý|luật)/iu;
const RECITAL = /^[^\p{L}]*căn cứ(?!\s+pháp\s+(?:lý|luật))/iu;

/**
 * Copies of documents on the web begin with a summary of their own. What stands before the head of the document (its motto and
 * number, else the line of its kind), and a summary of the recitals above the recitals, is none of its words: the offset at
 * which they begin. `above`: the stretches before the body.
 */
export function siteHeadEnd(above: readonly Stretch[], text: string): number {
  const lines = above
    .flatMap(({ nodes }) => linesOf(nodes))
    .map(({ at }) => ({ words: text.slice(at.start, at.end), end: at.end }));
  const front = above.findLast((stretch) => containersOf(stretch).at(-1)?.type === 'front');
  return Math.max(headEnd(lines, front?.at.end ?? 0), summaryEnd(lines));
}

/** The stretches before the body: all, where there is none. */
export function aboveBody(stretches: readonly Stretch[]): readonly Stretch[] {
  const body = stretches.findIndex(({ opens }) => opens.some(({ type }) => type === 'body'));
  return body < 0 ? stretches : stretches.slice(0, body);
}

/** What of some nodes stands behind an offset. */
export function behind(nodes: readonly LawNode[], offset: number): LawNode[] {
  return nodes
    .filter(({ at }) => at.end > offset)
    .map((node) =>
      isParent(node) && node.at.start < offset ? { ...node, children: behind(node.children, offset) } : node,
    );
}

interface HeadLine {
  readonly words: string;
  readonly end: number;
}

function headEnd(lines: readonly HeadLine[], frontEnd: number): number {
  const head = lines.findLast(({ words }) => HEAD.test(words));
  if (head) return head.end;
  if (!lines.some(({ words }) => FACT_SHEET.test(words))) return 0;
  return lines.findLast(({ words }) => KIND_LINE.test(words))?.end ?? frontEnd;
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
