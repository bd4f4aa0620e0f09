import { type Head, level, type Unit } from '../head/head.ts';
import { openingMarks, quotedHead } from '../head/recognise.ts';
import { isFirstLabel } from '../head/stray.ts';
import { type Line, sourceRanges } from '../line/line.ts';
import type { Continuity } from '../line/wrapping.ts';
import type { OpenNode, TreeBuilder } from '../tree/builder.ts';
import { emit } from '../tree/emit.ts';
import { announcesQuotation, isInstruction } from './amending.ts';
import type { BodyState, BodyTraits, Quotation } from './body-state.ts';
import { FootNotes } from './foot-notes.ts';
import { advance, type Frame, frame, stepIn } from './frame.ts';
import { type Alternative, headIn, type Reading, readingIn } from './principles.ts';
import { QuotationMarks } from './quotation-marks.ts';
import {
  asNamed,
  beginsUnmarked,
  goesOn,
  opensInside,
  type QuotingState,
  reopens,
  returnsToOuter,
} from './quoting.ts';
import { continuesTitle, endsSentence, isArticleTitle } from './titles.ts';

/** Builds the units of a body (or of the body of an attachment), line by line. */
export class BodyReader {
  readonly #tree: TreeBuilder;
  readonly #traits: BodyTraits;
  readonly #outer: Frame;
  #quotation: Quotation | null = null;
  /** The instruction that was read last, until its new wording is over. */
  #instruction: string | null = null;
  /** The head whose title may go on in the next line. */
  #untitled: OpenNode | null = null;
  /** The article before was a heading of the file (Markdown `###`). */
  #headings = false;
  #notes = new FootNotes();
  /** The words read last: of the unit's first line, or of the paragraph so far. */
  #previous = '';

  constructor(tree: TreeBuilder, traits: BodyTraits) {
    this.#tree = tree;
    this.#traits = traits;
    this.#outer = frame(tree.depth);
  }

  /** A reader that goes on where another one stood. */
  static at(tree: TreeBuilder, { traits, outer, quotation, ...state }: BodyState): BodyReader {
    const reader = new BodyReader(tree, traits);
    Object.assign(reader.#outer, outer);
    if (quotation) {
      const marks = new QuotationMarks(quotation.marks);
      reader.#quotation = { ...quotation, frame: { ...quotation.frame }, marks };
    }
    reader.#notes = new FootNotes(state.notes);
    reader.#instruction = state.instruction;
    reader.#headings = state.headings;
    reader.#previous = state.previous;
    return reader;
  }

  get state(): BodyState {
    const open = this.#quotation;
    return {
      traits: this.#traits,
      outer: { ...this.#outer },
      quotation: open && { ...open, frame: { ...open.frame }, marks: open.marks.open },
      notes: this.#notes.state,
      instruction: this.#instruction,
      headings: this.#headings,
      previous: this.#previous,
    };
  }

  /** The number of the last article of the body itself, as printed; null before the first. */
  get lastArticle(): string | null {
    return this.#outer.lastArticle;
  }

  /** A head stands open whose title may go on in the next line. */
  get titling(): boolean {
    return this.#untitled !== null;
  }

  /** A marked quotation is open. */
  get quoting(): boolean {
    return this.#quotation?.marked === true && !this.#quotation.ended;
  }

  /** A page of the publisher is over: so is the note at its foot. */
  pageEnds(): void {
    if (this.#traits.consolidated) this.#notes.pageEnds();
  }

  line(line: Line, flow: Continuity): void {
    if (this.#traits.consolidated && this.#notes.takes(line, flow, this.#outer))
      return emit(this.#tree, line, 'furniture');
    // A heading is over where its first clause or point begins, in whatever word it ends ("… hằng tháng").
    const continuity = this.#untitled && isFirstLabel(line.plain) ? 'fresh' : flow;
    const marks = continuity === 'joined' ? 0 : openingMarks(line.plain);
    const quoted = marks > 0 ? quotedHead(line.plain) : null;
    if (this.#quotation?.ended) this.#resumeOrClose(line, continuity);
    if (this.#quotation) return this.#quotedLine(line, quoted, continuity);
    if (quoted && this.#mayQuote()) return this.#openQuotation(line, quoted.head, quoted.skip);
    if (marks > 0 && this.#instruction && continuity === 'fresh')
      return this.#openQuotation(line, null, marks);
    const head = headIn(this.#outer, line, continuity, this.#previous);
    if (!head) return this.#text(line, continuity);
    const words = line.plain.slice(head.labelEnd).trim();
    if (beginsUnmarked(head, words, continuity, this.#quotingState()))
      return this.#openQuotation(line, head, 0);
    const reading = this.#readingIn(this.#outer, head, continuity);
    if (!reading) return this.#text(line, continuity);
    const repeated = this.#repeats(head);
    if (repeated === 'empty') return this.#text(line, continuity);
    this.#unit(
      line,
      reading.head,
      this.#outer,
      repeated ? [...reading.against, 'running-head'] : reading.against,
    );
  }

  /** Closes what is still open in this body. */
  end(): void {
    this.#closeQuotation();
    this.#tree.closeTo(this.#outer.floor);
    this.#untitled = null;
  }

  #quotingState(): QuotingState {
    return {
      outer: this.#outer,
      headings: this.#headings,
      instruction: this.#instruction,
      previous: this.#previous,
    };
  }

  /** New wording needs something that announces it; elsewhere a mark before a label is a slip or a quoted term. */
  #mayQuote(): boolean {
    const announced = this.#instruction !== null || announcesQuotation(this.#previous);
    return this.#outer.inArticle && (this.#traits.amending || announced);
  }

  /** Does a head name an open chapter again? One that is still `empty` is named by the head of a page, or its title is given twice. */
  #repeats(head: Head): 'empty' | 'begun' | null {
    if (level(head.unit) >= level('article')) return null;
    const open = this.#tree.container(head.unit, this.#outer.floor);
    if (open?.container.number !== head.number) return null;
    return open.hasUnits || this.#outer.inArticle ? 'begun' : 'empty';
  }

  #readingIn(frame: Frame, head: Head, continuity: Continuity): Reading | null {
    const reading = readingIn(frame, head, continuity, this.#previous, this.#traits.consolidated);
    if (reading !== 'inner-item') return reading;
    frame.innerList = Number(head.number);
    return null;
  }

  #quotedLine(line: Line, quoted: { head: Head; skip: number } | null, continuity: Continuity): void {
    const { frame: inner, marked, marks } = this.#quotation!;
    if (quoted && !marked) {
      this.#closeQuotation();
      return this.#openQuotation(line, quoted.head, quoted.skip);
    }
    const head = headIn(inner, line, continuity, this.#previous);
    if (head) {
      const words = line.plain.slice(head.labelEnd).trim();
      const heading = line.block.hints.heading !== undefined;
      if (returnsToOuter(head, words, heading, continuity, inner, marked, this.#quotingState())) {
        const open = marked || stepIn(head, inner) === 'next';
        this.#closeQuotation();
        return this.#unit(line, head, this.#outer, open ? ['quoted'] : []);
      }
    }
    if (quoted && continuity === 'fresh' && goesOn(quoted.head, inner))
      return this.#markedAgain(line, quoted);
    const reading = head && this.#quotedReading(head, inner, continuity);
    const own = !marked && head !== null && stepIn(head, this.#outer) === 'next';
    if (reading) this.#unit(line, reading.head, inner, own ? [...reading.against, 'own'] : reading.against);
    else this.#text(line, continuity);
    if (marks.closesWith(line.plain)) this.#quotation!.ended = true;
  }

  /** A unit that goes on with the quoted numbering behind a mark of its own: the marks are counted from here. */
  #markedAgain(line: Line, { head, skip }: { head: Head; skip: number }): void {
    const quotation = this.#quotation!;
    this.#unit(line, { ...head, labelStart: skip }, quotation.frame, []);
    quotation.marks = new QuotationMarks();
    quotation.ended = quotation.marks.closesWith(line.plain.slice(skip));
  }

  #quotedReading(head: Head, inner: Frame, continuity: Continuity): Reading | null {
    if (opensInside(head, inner, continuity)) return { head, against: [] };
    return this.#readingIn(inner, head, continuity);
  }

  #openQuotation(line: Line, head: Head | null, skip: number): void {
    this.#untitled = null;
    const node = this.#tree.open('quotation');
    if (skip === 0) node.alternatives = ['own'];
    const inner = frame(this.#tree.depth);
    const marks = new QuotationMarks();
    this.#quotation = { frame: inner, marked: skip > 0, marks, ended: false };
    if (skip > 0) emit(this.#tree, line, 'text', 0, skip);
    const named = head && asNamed(head, this.#instruction);
    if (named) this.#unit(line, named, inner, named.unit === head.unit ? [] : ['clause'], skip);
    else {
      emit(this.#tree, line, 'text', skip);
      this.#previous = line.plain;
    }
    if (marks.closesWith(line.plain.slice(skip))) this.#quotation.ended = true;
  }

  /** The line after a closing mark: where it goes on with the quoted numbering, the mark was a slip. */
  #resumeOrClose(line: Line, continuity: Continuity): void {
    const quotation = this.#quotation!;
    const { head } = line;
    const words = head ? line.plain.slice(head.labelEnd).trim() : '';
    if (head && reopens(head, words, continuity, quotation.frame, this.#quotingState())) {
      quotation.marked = false;
      quotation.marks = new QuotationMarks();
      quotation.ended = false;
    } else this.#closeQuotation();
  }

  #closeQuotation(): void {
    if (!this.#quotation) return;
    this.#tree.closeTo(this.#quotation.frame.floor - 1);
    this.#quotation = null;
    this.#untitled = null;
    this.#previous = '';
  }

  #unit(
    line: Line,
    head: Head,
    into: Frame,
    against: readonly Alternative[],
    from: number = head.labelStart ?? 0,
  ): void {
    this.#closeDownTo(head.unit, into);
    const auto = line.auto > 0 ? { auto: true as const } : {};
    const node = this.#tree.open(head.unit, { number: head.number, ...auto });
    if (against.length > 0) node.alternatives = [...against];
    advance(into, head);
    if (head.labelStart) emit(this.#tree, line, 'unknown', 0, head.labelStart);
    emit(this.#tree, line, 'label', from, head.labelEnd);
    const words = line.plain.slice(head.labelEnd).trim();
    const titled = level(head.unit) < level('clause');
    const isTitle = titled && words !== '' && (head.unit !== 'article' || isArticleTitle(words));
    emit(this.#tree, line, isTitle ? 'title' : 'text', head.labelEnd);
    if (isTitle) appendTitle(node, words, line, from);
    this.#untitled = titled && (words === '' || isTitle) ? node : null;
    this.#previous = words;
    if (into !== this.#outer) return;
    if (head.unit === 'article') this.#headings = line.block.hints.heading !== undefined;
    this.#instruction = isInstruction(words) || (!titled && announcesQuotation(words)) ? words : null;
  }

  #text(line: Line, continuity: Continuity): void {
    const node = this.#untitled;
    if (node && line.block.kind === 'paragraph' && continuesTitle(node, line, continuity)) {
      emit(this.#tree, line, 'title');
      appendTitle(node, line.plain, line);
      this.#previous = `${this.#previous} ${line.plain}`.trim();
    } else {
      if (node && endsSentence(node, line, continuity)) this.#tree.untitle(node);
      this.#untitled = null;
      emit(this.#tree, line, 'text');
      this.#previous = continuity === 'fresh' ? line.plain : `${this.#previous} ${line.plain}`;
    }
    if (!this.#quotation && isInstruction(this.#previous)) this.#instruction = this.#previous;
  }

  #closeDownTo(unit: Unit, into: Frame): void {
    const at = level(unit);
    while (this.#tree.depth > into.floor) {
      const open = level(this.#tree.top.type as Unit);
      if (open >= 0 && open < at) break;
      this.#tree.close();
    }
  }
}

/** `from`: where the unit begins in the line, behind the marks that open a quotation. */
function appendTitle(node: OpenNode, title: string, line: Line, from = 0): void {
  node.title = node.title ? `${node.title} ${title.trim()}` : title.trim();
  // Signs of the format around the heading stand outside the unit.
  const words = sourceRanges(line, from, line.plain.length);
  const start = node.titleAt?.start ?? words[0]?.start ?? line.at.start;
  node.titleAt = { start, end: words.at(-1)?.end ?? line.at.end };
}
