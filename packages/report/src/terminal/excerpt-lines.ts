import { type Range, trim } from '@cancu/text';
import type { FileView, Writer } from './context.ts';
import { cutAroundWords, type Row } from './excerpt.ts';
import { displayWidth } from './width.ts';

/** Rows after which an excerpt only says how many more there are. */
const MOST_ROWS = 4;

interface NumberedRow extends Row {
  readonly line: number;
  /** Word's automatic number, which stands before the row but is not in the text. */
  readonly label: string;
}

/**
 * The words `at` in their sentence, underlined, with the line number in the margin:
 *
 *     12 │ 2. Người lái đò nộp hồ sơ trực tiếp tại Sở Xây dựng.
 *        │                          ~~~~~~~~~
 */
export function excerptLines(view: FileView, at: Range, w: Writer, mark: (text: string) => string): string[] {
  const all = rowsOf(view, at, w.width - 10);
  const rows = all.length > MOST_ROWS ? all.slice(0, MOST_ROWS - 1) : all;
  const margin = Math.max(2, String(rows.at(-1)?.line ?? 1).length);
  const bar = w.paint.faint('│');
  const out: string[] = [];
  rows.forEach((row, i) => {
    const number = rows[i - 1]?.line === row.line ? '' : String(row.line);
    const before = displayWidth(row.label + row.text.slice(0, row.from));
    const under = '~'.repeat(Math.max(1, displayWidth(row.text.slice(row.from, row.to))));
    out.push(`  ${w.paint.faint(number.padStart(margin))} ${bar} ${w.paint.faint(row.label)}${row.text}`);
    out.push(`  ${' '.repeat(margin)} ${bar} ${' '.repeat(before)}${mark(under)}`);
  });
  const rest = all.length - rows.length;
  if (rest > 0) {
    const more = w.words.finding.moreLines(w.number(rest), rest);
    out.push(`  ${' '.repeat(margin)} ${bar} ${w.paint.faint(more)}`);
  }
  return out;
}

function rowsOf(view: FileView, at: Range, width: number): NumberedRow[] {
  const text = view.file.draft.source.text.toString();
  const words = trim(text, at);
  const rows: NumberedRow[] = [];
  const last = view.lines.position(Math.max(words.start, words.end - 1)).line;
  for (let line = view.lines.position(words.start).line; line <= last; line++) {
    const start = view.lines.lineStart(line);
    const end = line < view.lines.lineCount ? view.lines.lineStart(line + 1) : text.length;
    const part = { start: Math.max(start, words.start) - start, end: Math.min(end, words.end) - start };
    const paragraph = text.slice(start, end);
    const inside = trim(paragraph, part);
    if (inside.end === inside.start && words.end > words.start) continue;
    const label = labelAt(view, start);
    for (const row of cutAroundWords(paragraph, inside, width - displayWidth(label))) {
      rows.push({ ...row, line, label: row.at.start === 0 ? label : '' });
    }
  }
  return rows;
}

function labelAt(view: FileView, start: number): string {
  const block = view.file.draft.source.blocks.find((one) => one.at.start === start);
  return block?.label ? `${block.label.text} ` : '';
}
