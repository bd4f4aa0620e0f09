import type { AutoLabel, Block, Cell, LineLabel, Span } from '@cancu/syntax';
import { type Range, shift } from '@cancu/text';
import type { Beside, Content, Item, Note, Paragraph, ParagraphLabel, Table } from '../body/paragraph.ts';
import { paragraphsOf } from '../body/paragraphs-of.ts';
import type { Line } from './anchors.ts';
import { framesRunningText } from './body-table.ts';

/** The text and the blocks as they grow. */
export class Projection {
  readonly blocks: Block[] = [];
  readonly lines: Line[] = [];
  /** Notes of all paragraphs, in text order. */
  readonly notes: Note[] = [];
  /** What stands beside the text, in text order. */
  readonly beside: Beside[] = [];
  /** Automatic numbers of all lines, in text order. */
  readonly labels: LineLabel[] = [];
  readonly #parts: string[] = [];
  #length = 0;

  get text(): string {
    return this.#parts.join('\n');
  }

  /** The whole of a stream. */
  static of({ items, trailing }: Content): Projection {
    const projection = new Projection();
    projection.addAll(items);
    for (const thing of trailing) projection.#addTrailing(thing);
    return projection;
  }

  addAll(items: readonly Item[]): void {
    for (const item of items) {
      if (item.kind === 'paragraph') this.#addParagraph(item);
      else if (framesRunningText(item)) this.#addFramed(item);
      else this.#addTable(item);
    }
  }

  /** The table's own rows are gone; tables inside it are tables again. */
  #addFramed(table: Table): void {
    for (const row of table.rows) for (const cell of row) this.addAll(cell.items);
  }

  #addParagraph(paragraph: Paragraph): void {
    const at = this.#addLine(paragraph);
    const { contents } = paragraph;
    const isContents = typeof contents === 'boolean' ? contents : contents.closed;
    this.blocks.push({
      kind: 'paragraph',
      at,
      ...(paragraph.label !== null ? { label: blockLabel(paragraph.label) } : {}),
      hints: isContents ? { ...paragraph.hints, style: 'toc' } : paragraph.hints,
      spans: moved(paragraph.spans, at.start),
    });
  }

  /** Cells and the paragraphs in them stand on lines of their own; `cells` tells which lines belong together. */
  #addTable(table: Table): void {
    const cells: Cell[] = [];
    const spans: Span[] = [];
    table.rows.forEach((row, index) => {
      for (const cell of row) {
        const before = this.labels.length;
        const at = this.#addCell(paragraphsOf(cell.items), spans);
        const labels = this.labels.slice(before);
        cells.push({ at, row: index, column: cell.column, ...(labels.length > 0 ? { labels } : {}) });
      }
    });
    const at = { start: cells[0]!.at.start, end: cells.at(-1)!.at.end };
    this.blocks.push({ kind: 'table', at, hints: {}, spans, cells });
  }

  #addCell(paragraphs: readonly Paragraph[], spans: Span[]): Range {
    if (paragraphs.length === 0) return this.#push('');
    const lines = paragraphs.map((paragraph) => {
      const at = this.#addLine(paragraph);
      for (const span of moved(paragraph.spans, at.start)) spans.push(span);
      return at;
    });
    return { start: lines[0]!.start, end: lines.at(-1)!.end };
  }

  #addLine(paragraph: Paragraph): Range {
    const at = this.#push(paragraph.text);
    this.lines.push({ start: at.start, paragraph });
    for (const note of paragraph.notes) {
      this.notes.push({ ...note, start: at.start + note.start, end: at.start + note.end });
    }
    for (const { at: offset, thing } of paragraph.beside) this.beside.push({ at: at.start + offset, thing });
    if (paragraph.label !== null) this.labels.push({ at: at.start, text: paragraph.label.text });
    return at;
  }

  /** Lines deleted from the end of the text had their line end before them. */
  #addTrailing(thing: Beside['thing']): void {
    const isLine = thing.kind === 'deletion' && this.#length > 0;
    const placed = isLine ? { ...thing, text: `\n${thing.text.replace(/\n$/, '')}` } : thing;
    this.beside.push({ at: this.#length, thing: placed });
  }

  #push(text: string): Range {
    const start = this.#parts.length === 0 ? 0 : this.#length + 1;
    this.#parts.push(text);
    this.#length = start + text.length;
    return { start, end: this.#length };
  }
}

function blockLabel({ text, glued }: ParagraphLabel): AutoLabel {
  return { text, origin: 'auto', ...(glued ? { glued } : {}) };
}

function moved(spans: readonly Span[], by: number): readonly Span[] {
  return spans.map((span) => ({ mark: span.mark, at: shift(span.at, by) }));
}
