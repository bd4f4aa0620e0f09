import type { Line } from '../line/line.ts';
import { firstFrom } from '../line/order.ts';

/** A run of heads at least this long with nothing between them is a table of contents, if the same heads come again. */
const LEAST = 4;

/**
 * Marks the lines that are no words of the law: furniture, and contents lists before the body (heads without any text of
 * their own, repeated later with it).
 */
export function contentsLines(
  lines: readonly Line[],
  headLines: readonly Line[],
  furniture: Uint8Array,
): Uint8Array {
  const heads = headLines.map((line) => ({ line, unit: line.head!.unit, key: headKey(line) }));
  const later = new Map(heads.map(({ key, line }) => [key, line.at.start]));
  let left = furniture;
  let run: typeof heads = [];
  const flush = () => {
    while (run.length > 0 && later.get(run.at(-1)!.key) === run.at(-1)!.line.at.start) run.pop();
    if (run.length === 0) return;
    const articles = run.filter((head) => head.unit === 'article').length;
    const repeated = run.filter((head) => later.get(head.key)! > run.at(-1)!.line.at.start).length;
    // Lines of a contents list are titles; a short body of untitled articles consists of sentences.
    const titles = run.filter((head) => !/[.;:]$/.test(head.line.plain)).length;
    // Heads of different levels in a row are a part, its chapter and its section; several chapters in a row are a list.
    const units = new Set(run.map((head) => head.unit));
    const enough = articles >= LEAST || (articles === 0 && run.length >= 2 && units.size < run.length);
    if (enough && repeated >= run.length * 0.8 && titles >= run.length * 0.8) {
      if (left === furniture) left = furniture.slice();
      left.fill(1, indexOf(lines, run[0]!.line), indexOf(lines, run.at(-1)!.line) + 1);
    }
    run = [];
  };
  for (const head of heads) {
    const before = run.at(-1);
    const again = run.some((earlier) => earlier.key === head.key);
    if (before && (again || areApart(lines, furniture, before.line, head.line))) flush();
    run.push(head);
  }
  // The last run has the body behind it only if the heads come again, which flush() asks.
  flush();
  return left;
}

/** May a line stand in a list of contents: has it the head of an article or of something larger? */
export function isContentsHead({ block, head }: Line): boolean {
  if (head === null || head.unit === 'clause' || head.unit === 'point') return false;
  return head.strength === 'strong' && block.kind === 'paragraph';
}

function headKey({ head }: Line): string {
  return `${head!.unit} ${head!.number}`;
}

function indexOf(lines: readonly Line[], line: Line): number {
  return firstFrom(lines, line.at.start);
}

/** Do words of the law stand between two lines, more than a title over two lines has? */
function areApart(lines: readonly Line[], furniture: Uint8Array, before: Line, line: Line): boolean {
  let sum = 0;
  for (let i = indexOf(lines, before) + 1; lines[i] !== line && sum <= 160; i++) {
    if (!furniture[i]) sum += lines[i]!.plain.length + (lines[i]!.block.kind === 'table' ? 1000 : 0);
  }
  return sum > 160;
}
