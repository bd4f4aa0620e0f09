import type { LegacyReader } from '../fonts/legacy-reader.ts';
import { oldFont } from '../fonts/old-font.ts';
import type { ListLabels, ListPlace } from '../numbering/list-labels.ts';
import type { ParagraphProperties } from '../properties/paragraph-properties.ts';
import type { RunProperties } from '../properties/run-properties.ts';
import type { RevisionAuthor } from '../revision-author.ts';
import { type Appearance, appearance } from '../styles/appearance.ts';
import type { ResolvedStyle, StyleSheet } from '../styles/style-sheet.ts';
import { Fields } from './fields.ts';
import { isContentsStyle, paragraphHints } from './hints.ts';
import type { BesideThing, Construct, Content, Item, Note, ParagraphLabel } from './paragraph.ts';
import { ParagraphBuilder } from './paragraph-builder.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { type Changes, Revisions } from './revisions.ts';
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

/** What the streams of a file share. */
export interface StoryContext {
  readonly sheet: StyleSheet;
  readonly labels: ListLabels;
  readonly legacy: LegacyReader;
  /** Counts the numbers of lists in text boxes: they are a stream of their own, one for all boxes of a part. */
  readonly boxLabels: ListLabels;
  readonly isMainText: boolean;
  readonly changes: Changes;
}

/** The main text as it is being read: what is open now, and what is finished. */
export class Story {
  readonly items: Item[] = [];
  /** Of things that stand between paragraphs. */
  readonly notes: Note[] = [];
  readonly fields: Fields = new Fields();
  readonly revisions: Revisions;
  paragraph: ParagraphBuilder | null = null;
  /** How many content controls around us are tables of contents. */
  contentsControls = 0;
  /** Paragraphs and runs that have begun, for the numbers in anchors. */
  paragraphs = 0;
  runs = 0;
  readonly context: StoryContext;
  readonly #sheet: StyleSheet;
  /** What stands beside no paragraph yet: it belongs to the beginning of the next. */
  #pending: BesideThing[] = [];
  readonly #runs: Run[] = [];
  readonly #tables: TableBuilder[] = [];

  constructor(context: StoryContext) {
    this.context = context;
    this.#sheet = context.sheet;
    this.revisions = new Revisions(context.changes);
  }

  get content(): Content {
    return { items: this.items, trailing: this.#pending };
  }

  get table(): TableBuilder | undefined {
    return this.#tables.at(-1);
  }

  beginParagraph(): ParagraphBuilder {
    this.endParagraph();
    this.paragraph = new ParagraphBuilder(this.paragraphs++, this.fields.contents);
    this.runs = 0;
    for (const thing of this.#pending) this.paragraph.beside(thing);
    this.#pending = [];
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

  /** Deleted text, which stands in an element of its own; elsewhere such an element means nothing. */
  showDeleted(text: string): void {
    if (this.revisions.inDeletion) this.show(text);
  }

  /** Something that belongs here and is no part of the text. */
  beside(thing: BesideThing): void {
    if (this.paragraph) this.paragraph.beside(thing);
    else this.#pending.push(thing);
  }

  /**
   * An optional hyphen shows only at the end of a line. TCVN 3 writes its ư with the same code, and programs that know
   * nothing of it store it as the hyphen.
   */
  softHyphen(): void {
    const run = this.#runs.at(-1);
    if (!run) return;
    if (this.#lookOf(run).oldFont?.encoding === 'tcvn3' && this.context.legacy.believes('tcvn3')) {
      this.show('\u00ad');
    } else this.pass();
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
    // Taken away whole. A deleted mark after words still ends the block: a boundary too many costs nothing, one that is
    // missing would swallow the head of the next unit.
    if (revision === this.revisions.taken && builder.isBlank && builder.notes.length === 0) {
      this.#keepDeletedLine(builder.besides, properties.mark?.revisionBy ?? {});
      return;
    }
    const style = this.#sheet.paragraph(properties.style);
    const unseen = builder.isBlank && properties.mark?.hidden === true;
    const place = unseen ? null : this.context.labels.next(properties, style);
    for (const format of place?.unknownFormats ?? []) builder.note('number-format', format);
    const finished = builder.finish({
      label: this.#labelOf(place, properties, style),
      hints: paragraphHints(properties, style, place, this.#sheet),
      contentsAtEnd: this.fields.contents,
      contentsByStyle: this.contentsControls > 0 || isContentsStyle(properties.style, style.name),
      legacy: this.context.legacy,
      inMainText: this.context.isMainText,
    });
    this.#add(finished);
  }

  #labelOf(
    place: ListPlace | null,
    properties: ParagraphProperties,
    style: ResolvedStyle,
  ): ParagraphLabel | null {
    if (!place || place.label === null) return null;
    const font =
      place.font === undefined
        ? appearance(properties.mark ?? {}, style.run, this.#sheet).oldFont
        : oldFont(place.font);
    return { text: this.context.legacy.piece(place.label, font), glued: place.glued };
  }

  /** A paragraph that is gone whole leaves its words, with their line end, before the next. */
  #keepDeletedLine(besides: readonly BesideThing[], by: RevisionAuthor): void {
    const words = besides.map((thing) => (thing.kind === 'deletion' ? thing.text : '')).join('');
    this.#pending.push(...besides.filter((thing) => thing.kind !== 'deletion'));
    const first = besides.find((thing) => thing.kind === 'deletion');
    this.#pending.push({ ...by, ...first, kind: 'deletion', text: `${words}\n` });
  }

  endRow(): void {
    const by = this.table?.deletedBy ?? {};
    const gone = this.table?.endRow() ?? [];
    for (const paragraph of gone.flatMap((cell) => paragraphsOf(cell.items))) {
      const words = paragraph.beside
        .map(({ thing }) => (thing.kind === 'deletion' ? thing.text : ''))
        .join('');
      const text = `${paragraph.text === '' ? words : paragraph.text}\n`;
      this.#pending.push({ ...by, kind: 'deletion', text });
    }
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
    run.look ??= appearance(run.properties, this.#sheet.paragraph(style).run, this.#sheet, this.table?.run);
    return run.look;
  }

  #append(text: string, look: Appearance, place?: { readonly run: number; readonly char: number }): boolean {
    if (look.hidden || this.fields.inCode) return false;
    if (this.revisions.isTaken) {
      const shown = this.context.legacy.piece(text, look.oldFont).normalize('NFC');
      this.beside({ kind: 'deletion', text: shown, ...this.revisions.takenBy });
      return false;
    }
    this.paragraph?.append(text, {
      look,
      revision: this.revisions.mark,
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
