import { headOf } from '../head/recognise.ts';
import type { Line } from '../line/line.ts';

/** A run of heads at least this long with nothing between them is a table of contents, if the same heads come again. */
const LEAST = 4;

/** Lines of contents lists that stand before the body: heads without any text of their own, repeated later with it. */
export function contentsLines(lines: readonly Line[]): Set<Line> {
  const heads: { index: number; key: string }[] = [];
  lines.forEach((line, index) => {
    const head = line.block.kind === 'paragraph' ? headOf(line.plain) : null;
    if (head && head.unit !== 'clause' && head.unit !== 'point' && head.strength === 'strong')
      heads.push({ index, key: `${head.unit} ${head.number}` });
  });
  const later = new Map<string, number>();
  for (const head of heads) later.set(head.key, head.index);
  const skipped = new Set<Line>();
  let run: typeof heads = [];
  const flush = () => {
    while (run.length > 0 && later.get(run.at(-1)!.key) === run.at(-1)!.index) run.pop();
    if (run.length === 0) return;
    const articles = run.filter((head) => head.key.startsWith('article')).length;
    const repeated = run.filter((head) => later.get(head.key)! > run.at(-1)!.index).length;
    // Lines of a contents list are titles; a short body consists of sentences, in the heads or below them.
    const titles = run.filter(
      ({ index }, i) => !hasSentence(lines, index, run[i + 1]?.index ?? index + 1),
    ).length;
    // Heads of different levels in a row are a part, its chapter and its section; several chapters in a row are a list.
    const units = new Set(run.map((head) => head.key.split(' ')[0]));
    const enough = articles >= LEAST || (articles === 0 && run.length >= 2 && units.size < run.length);
    if (enough && repeated >= run.length * 0.8 && titles >= run.length * 0.8) {
      for (let i = run[0]!.index; i <= run.at(-1)!.index; i++) skipped.add(lines[i]!);
    }
    run = [];
  };
  for (const head of heads) {
    const before = run.at(-1);
    const again = run.some((earlier) => earlier.key === head.key);
    if (before && (again || between(lines, before.index, head.index) > 160)) flush();
    run.push(head);
  }
  // The last run has the body behind it only if the heads come again, which flush() asks.
  flush();
  return skipped;
}

/** Does one of the lines from `from` to before `to` end in a stop? */
function hasSentence(lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/[.;:]$/.test(lines[i]!.plain)) return true;
  return false;
}

/** Characters of text between two lines, both left out. */
function between(lines: readonly Line[], from: number, to: number): number {
  let sum = 0;
  for (let i = from + 1; i < to; i++)
    sum += lines[i]!.plain.length + (lines[i]!.block.kind === 'table' ? 1000 : 0);
  return sum;
}
