import { LegacyFinder } from '../fonts/legacy-finder.ts';
import type { ListLabels } from '../numbering/list-labels.ts';
import type { RunProperties } from '../properties/run-properties.ts';
import { type Appearance, appearance } from '../styles/appearance.ts';
import type { StyleSheet } from '../styles/style-sheet.ts';
import { Fields } from './fields.ts';
import { isContentsStyle, paragraphHints } from './hints.ts';
import type { Construct, Item, Note } from './paragraph.ts';
import { ParagraphBuilder } from './paragraph-builder.ts';
import { Revisions } from './revisions.ts';
import { TableBuilder } from './table-builder.ts';

interface Run {
  readonly index: number;
  readonly properties: RunProperties;
  /** Characters of the run so far, shown or not. */
  length: number;
  look: Appearance | null;
}

/** Shown in place of a sign that the reader cannot tell. */
const UNKNOWN_SIGN = '▯';

/** The main text as it is being read: what is open now, and what is finished. */
export class Story {
  readonly items: Item[] = [];
  /** Of things that stand between paragraphs. */
  readonly notes: Note[] = [];
  readonly fields: Fields = new Fields();
  readonly revisions: Revisions = new Revisions();
  readonly legacy: LegacyFinder = new LegacyFinder();
  paragraph: ParagraphBuilder | null = null;
  /** How many content controls around us are tables of contents. */
  contentsControls = 0;
  /** Paragraphs and runs that have begun, for the numbers in anchors. */
  paragraphs = 0;
  runs = 0;
  readonly #sheet: StyleSheet;
  readonly #labels: ListLabels;
  readonly #runs: Run[] = [];
  readonly #tables: TableBuilder[] = [];

  constructor(sheet: StyleSheet, labels: ListLabels) {
    this.#sheet = sheet;
    this.#labels = labels;
  }

  get table(): TableBuilder | undefined {
    return this.#tables.at(-1);
  }

  beginParagraph(): ParagraphBuilder {
    this.endParagraph();
    this.paragraph = new ParagraphBuilder(this.paragraphs++, this.fields.contents);
    this.runs = 0;
    return this.paragraph;
  }

  /** The properties of a new run, to be filled. */
  beginRun(): RunProperties {
    const properties: RunProperties = {};
    this.#runs.push({ index: this.runs++, properties, length: 0, look: null });
    return properties;
  }

  endRun(): void {
    this.#runs.pop();
  }

  /** Text of the current run; false when Word does not show it. */
  show(text: string): boolean {
    const run = this.#runs.at(-1);
    if (!run || !this.paragraph || text === '') return false;
    const char = run.length;
    run.length += text.length;
    return this.#append(text, this.#lookOf(run), { run: run.index, char });
  }

  /** A character of the run that never shows. */
  pass(): void {
    const run = this.#runs.at(-1);
    if (run) run.length++;
  }

  /** A sign that no run holds. */
  showSign(sign: string): void {
    const run = this.#runs.at(-1);
    if (run && this.paragraph) this.#append(sign, this.#lookOf(run));
  }

  showUnknown(detail: string): void {
    if (this.show(UNKNOWN_SIGN)) this.paragraph?.note('symbol', detail, UNKNOWN_SIGN.length);
  }

  /** The reference mark of a note that the writer typed by hand is raised text, whatever its format. */
  raiseRun(): void {
    const run = this.#runs.at(-1);
    if (run) run.properties.superscript = true;
  }

  get font(): string {
    const run = this.#runs.at(-1);
    return run ? this.#lookOf(run).font : '';
  }

  note(construct: Construct, detail?: string): void {
    if (this.paragraph) this.paragraph.note(construct, detail);
    else this.notes.push({ construct, ...(detail ? { detail } : {}), start: 0, end: 0 });
  }

  endParagraph(): void {
    const builder = this.paragraph;
    if (!builder) return;
    this.paragraph = null;
    this.#runs.length = 0;
    this.fields.endOfParagraph();
    const { properties } = builder;
    const revision = properties.mark?.revision;
    if (revision) this.revisions.count(revision);
    // Deleted whole. A deleted mark after words still ends the block: a boundary too many costs nothing, one that is
    // missing would swallow the head of the next unit.
    if (revision === 'deleted' && builder.isBlank && builder.notes.length === 0) return;
    const style = this.#sheet.paragraph(properties.style);
    const unseen = builder.isBlank && properties.mark?.hidden === true;
    const place = unseen ? null : this.#labels.next(properties, style);
    for (const format of place?.unknownFormats ?? []) builder.note('number-format', format);
    const finished = builder.finish({
      label: place?.label ?? null,
      hints: paragraphHints(properties, style, place, this.#sheet),
      contentsAtEnd: this.fields.contents,
      contentsByStyle: this.contentsControls > 0 || isContentsStyle(properties.style, style.name),
    });
    this.legacy.look(finished.text, builder.oldFont, finished.index);
    this.#add(finished);
  }

  beginTable(): void {
    this.endParagraph();
    this.#tables.push(new TableBuilder());
  }

  endTable(): void {
    const table = this.#tables.pop()?.finish();
    if (table && table.rows.length > 0) this.#add(table);
  }

  #lookOf(run: Run): Appearance {
    const style = this.paragraph?.properties.style;
    run.look ??= appearance(run.properties, this.#sheet.paragraph(style).run, this.#sheet);
    return run.look;
  }

  #append(text: string, look: Appearance, place?: { readonly run: number; readonly char: number }): boolean {
    if (look.hidden || this.revisions.inDeletion || this.fields.inCode) return false;
    this.paragraph?.append(text, {
      look,
      inserted: this.revisions.inInsertion,
      field: this.fields.inResult,
      contents: this.fields.contents,
      ...(place ? { place } : {}),
    });
    return true;
  }

  #add(item: Item): void {
    const table = this.table;
    if (table) table.add(item);
    else this.items.push(item);
  }
}
