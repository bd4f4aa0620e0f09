import { type Head, level, type Unit } from '../head/head.ts';
import { openingMarks, quotedHead } from '../head/recognise.ts';
import { type Line, sourceRanges } from '../line/line.ts';
import type { Continuity } from '../line/wrapping.ts';
import type { OpenNode, TreeBuilder } from '../tree/builder.ts';
import { emit } from '../tree/emit.ts';
import { announcesQuotation, isInstruction } from './amending.ts';
import { advance, type Frame, frame } from './frame.ts';
import { type OpenMarks, QuotationMarks } from './quotation-marks.ts';
import { beginsUnmarked, opensInside, type QuotingState, reopens, returnsToOuter } from './quoting.ts';
import { accepts } from './sequence.ts';
import { continuesTitle, endsSentence, isArticleTitle } from './titles.ts';

/** What the document as a whole says about the body that is read. */
export interface BodyTraits {
  /** Notes are glued to labels in consolidated texts ("4.9 Trường hợp"). */
  readonly consolidated: boolean;
  /** The document changes others, by its title. */
  readonly amending: boolean;
}

/** A quotation that is open: marked ones end at their closing mark, unmarked ones where the outer numbering goes on. */
interface Quotation {
  readonly frame: Frame;
  marks: QuotationMarks | null;
  /** Its closing mark was read; the next line shows whether that came too early. */
  ended: boolean;
}

/** What a body reader must know to go on from the line at which a unit begins. */
export interface BodyState {
  readonly traits: BodyTraits;
  readonly outer: Readonly<Frame>;
  readonly quotation: {
    readonly frame: Readonly<Frame>;
    readonly marks: OpenMarks | null;
    readonly ended: boolean;
  } | null;
  readonly instruction: string | null;
  readonly headings: boolean;
  readonly previous: string;
}

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
      const marks = quotation.marks && new QuotationMarks(quotation.marks);
      reader.#quotation = { frame: { ...quotation.frame }, marks, ended: quotation.ended };
    }
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
      quotation: open && { frame: { ...open.frame }, marks: open.marks?.open ?? null, ended: open.ended },
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
    return this.#quotation?.marks != null && !this.#quotation.ended;
  }

  line(line: Line, continuity: Continuity): void {
    const marks = continuity === 'joined' ? 0 : openingMarks(line.plain);
    const quoted = marks > 0 ? quotedHead(line.plain) : null;
    if (this.#quotation?.ended) this.#resumeOrClose(line, continuity);
    if (this.#quotation) return this.#quotedLine(line, quoted, continuity);
    if (quoted && this.#mayQuote()) return this.#openQuotation(line, quoted.head, quoted.skip);
    if (marks > 0 && this.#instruction && continuity === 'fresh')
      return this.#openQuotation(line, null, marks);
    const { head } = line;
    if (!head) return this.#text(line, continuity);
    const words = line.plain.slice(head.labelEnd).trim();
    if (beginsUnmarked(head, words, continuity, this.#quotingState()))
      return this.#openQuotation(line, head, 0);
    if (this.#accepts(head, this.#outer, continuity) && !this.#isRunningHead(head))
      return this.#unit(line, head, this.#outer);
    this.#text(line, continuity);
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

  /** A chapter named again before its first article: the head of a page, or a title given twice. */
  #isRunningHead(head: Head): boolean {
    if (level(head.unit) >= level('article')) return false;
    const open = this.#tree.container(head.unit, this.#outer.floor);
    return open?.container.number === head.number && !open.hasUnits && !this.#outer.inArticle;
  }

  #accepts(head: Head, into: Frame, continuity: Continuity): boolean {
    // "4.9 Trường hợp" is clause 4 with note 9 only where notes are glued; a dash after a number is an old label.
    const glued = head.unit === 'clause' && head.strength === 'weak' && head.glued === true;
    return (!glued || this.#traits.consolidated) && accepts(head, into, continuity);
  }

  #quotedLine(line: Line, quoted: { head: Head; skip: number } | null, continuity: Continuity): void {
    const { frame: inner, marks } = this.#quotation!;
    if (quoted && !marks) {
      this.#closeQuotation();
      return this.#openQuotation(line, quoted.head, quoted.skip);
    }
    const { head } = line;
    if (head) {
      const words = line.plain.slice(head.labelEnd).trim();
      const heading = line.block.hints.heading !== undefined;
      if (returnsToOuter(head, words, heading, continuity, inner, marks !== null, this.#quotingState())) {
        this.#closeQuotation();
        return this.#unit(line, head, this.#outer);
      }
    }
    const unit = head && (this.#accepts(head, inner, continuity) || opensInside(head, inner, continuity));
    if (head && unit) this.#unit(line, head, inner);
    else this.#text(line, continuity);
    if (marks?.closesWith(line.plain)) this.#quotation!.ended = true;
  }

  #openQuotation(line: Line, head: Head | null, skip: number): void {
    this.#untitled = null;
    this.#tree.open('quotation');
    const inner = frame(this.#tree.depth);
    const marks = skip > 0 ? new QuotationMarks() : null;
    this.#quotation = { frame: inner, marks, ended: false };
    if (skip > 0) emit(this.#tree, line, 'text', 0, skip);
    if (head) this.#unit(line, head, inner, skip);
    else {
      emit(this.#tree, line, 'text', skip);
      this.#previous = line.plain;
    }
    if (marks?.closesWith(line.plain.slice(skip))) this.#quotation.ended = true;
  }

  /** The line after a closing mark: where it goes on with the quoted numbering, the mark was a slip. */
  #resumeOrClose(line: Line, continuity: Continuity): void {
    const quotation = this.#quotation!;
    const { head } = line;
    const words = head ? line.plain.slice(head.labelEnd).trim() : '';
    if (head && reopens(head, words, continuity, quotation.frame, this.#quotingState())) {
      quotation.marks = null;
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

  #unit(line: Line, head: Head, into: Frame, from = 0): void {
    this.#closeDownTo(head.unit, into);
    const auto = line.auto > 0 ? { auto: true as const } : {};
    const node = this.#tree.open(head.unit, { number: head.number, ...auto });
    advance(into, head);
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
