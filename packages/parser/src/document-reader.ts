import type { Identity, Source } from '@cancu/syntax';
import { level } from './head/head.ts';
import { identityOf } from './identity/identity.ts';
import type { Layout } from './line/layout.ts';
import type { Line } from './line/line.ts';
import { type Continuity, continuity } from './line/wrapping.ts';
import { endsInStop, type ReaderState, type Zone } from './reader-state.ts';
import { type Cut, TreeBuilder } from './tree/builder.ts';
import { emit } from './tree/emit.ts';
import { isAmendingTitle } from './zone/amending.ts';
import { appendixHead, attachmentBegins, formHead } from './zone/attached.ts';
import { BodyReader } from './zone/body.ts';
import { closingBegins } from './zone/closing.ts';
import { isRecital, PreambleReader } from './zone/preamble.ts';

/**
 * Walks the lines of a document through its zones: front, recitals, body, signatures, attached regulations, appendices.
 * Which zone may follow which, and why, is decided here and nowhere else.
 */
export class DocumentReader {
  readonly #tree: TreeBuilder<ReaderState>;
  readonly #source: Source;
  readonly #layout: Layout;
  readonly #head: string[] = [];
  #zone: Zone = 'front';
  #preamble: PreambleReader | null = null;
  #body: BodyReader | null = null;
  #before: Line | undefined;
  #appendix: string | null = null;
  #identity: Identity | null = null;
  /** The last article of the main body, as printed. */
  #lastArticle: string | null = null;

  /** Begins at the first line, or where `from` was noted. */
  constructor(source: Source, layout: Layout, from: ReaderState | null) {
    this.#source = source;
    this.#layout = layout;
    this.#tree = from ? new TreeBuilder(from.frame, from.cursor) : new TreeBuilder();
    if (from) {
      this.#resume(from);
    } else {
      this.#tree.open('document');
      this.#tree.open('front');
    }
  }

  furniture(index: number): void {
    this.#tree.begin(index, null);
    this.#body?.pageEnds();
    this.#tree.leaf('furniture', this.#layout.all[index]!.at);
  }

  /**
   * What must be known to begin with a line, where a stretch may begin with it. Null in the head of a document, which is
   * always read from its first line.
   */
  stateBefore(index: number): ReaderState | null {
    if (!this.#mayBegin(index)) return null;
    return {
      zone: this.#zone,
      before: this.#before,
      apart: isApart(this.#layout, index),
      body: this.#body?.state ?? null,
      appendix: this.#appendix,
      lastArticle: this.#lastArticle,
      identity: this.#identity,
      frame: this.#tree.frame,
      cursor: this.#tree.cursor,
    };
  }

  #mayBegin(index: number): boolean {
    const line = this.#layout.all[index]!;
    if (this.#zone === 'front' || this.#zone === 'preamble') {
      if (!line.head || !this.#bodyBegins(line, this.#flowTo(index))) return false;
      this.#identity ??= identityOf(this.#head, this.#source.meta);
      return true;
    }
    if (this.#body?.titling) return false;
    if (this.#zone !== 'appendix' && this.#zone !== 'closing')
      return line.head !== null && (level(line.head.unit) <= level('article') || !this.#tree.inArticle);
    return this.#mayCut(line) || appendixHead(line) !== null || formHead(line) !== null;
  }

  #flowTo(index: number): Continuity {
    const line = this.#layout.all[index]!;
    return continuity(this.#before, line, this.#layout.wrapping, isApart(this.#layout, index));
  }

  /** Takes the next line that is words of the law; `entry` is the state before it. */
  line(index: number, entry: ReaderState | null): void {
    const line = this.#layout.all[index]!;
    this.#tree.begin(index, entry);
    if (this.#mayCut(line)) this.#tree.cut();
    this.#take(line, index, this.#flowTo(index));
    this.#before = line;
  }

  /** The stretches of the lines so far, and what the head says of the document. */
  finish(): { cuts: readonly Cut<ReaderState>[]; identity: Identity } {
    const identity = this.#identity ?? identityOf(this.#head, this.#source.meta);
    return { cuts: this.#tree.finish(), identity };
  }

  #resume(from: ReaderState): void {
    this.#zone = from.zone;
    this.#before = from.before;
    this.#appendix = from.appendix;
    this.#lastArticle = from.lastArticle;
    this.#identity = from.identity;
    if (from.body) this.#body = BodyReader.at(this.#tree, from.body);
    if (from.zone === 'preamble') this.#preamble = new PreambleReader(this.#tree, true);
  }

  /**
   * Long appendices and lists of recipients are cut too: at about every fourth line that begins after a full stop. Which
   * line it is follows from its own words, so that an edit moves no other cut.
   */
  #mayCut(line: Line): boolean {
    if (this.#zone !== 'appendix' && this.#zone !== 'closing') return false;
    return endsInStop(this.#before) && cutHere(line.plain);
  }

  #take(line: Line, index: number, flow: Continuity): void {
    if (this.#zone === 'front' || this.#zone === 'preamble') {
      // A file that holds only an appendix begins with its head.
      if (this.#head.length === 0 && appendixHead(line)) return this.#enterAttached(line);
      if (this.#bodyBegins(line, flow)) this.#enterBody();
      else return this.#beforeBody(line);
    }
    if (this.#attachmentBegins(line, index)) return this.#enterAttachment(line);
    if (this.#attachedBegins(line, flow)) return this.#enterAttached(line);
    if (this.#zone === 'attachment-front') {
      if (this.#bodyBegins(line, flow)) {
        this.#tree.close();
        this.#zone = 'attachment';
        this.#body = this.#openBody();
      } else return emit(this.#tree, line, 'text');
    }
    if (this.#body && this.#zone !== 'closing') {
      if (
        !this.#body.quoting &&
        this.#body.lastArticle !== null &&
        flow !== 'joined' &&
        closingBegins(line, this.#source.text)
      )
        this.#enterClosing();
      else return this.#body.line(line, flow);
    }
    if (this.#zone === 'closing' && this.#resumes(line, flow)) {
      this.#tree.close();
      this.#zone = 'body';
      this.#body = this.#openBody();
      return this.#body.line(line, flow);
    }
    emit(this.#tree, line, 'text');
  }

  #beforeBody(line: Line): void {
    if (this.#zone === 'front' && isRecital(line.plain)) {
      this.#tree.close();
      this.#zone = 'preamble';
      this.#preamble = new PreambleReader(this.#tree);
    }
    if (this.#preamble) return this.#preamble.line(line);
    this.#head.push(
      ...(line.block.cells?.map((cell) => this.#source.text.slice(cell.at.start, cell.at.end)) ?? [
        line.plain,
      ]),
    );
    emit(this.#tree, line, 'text');
  }

  #bodyBegins(line: Line, flow: Continuity): boolean {
    if (line.block.kind !== 'paragraph' || flow === 'joined') return false;
    const { head } = line;
    if (!head || head.unit === 'clause' || head.unit === 'point') return false;
    if (head.unit === 'article') {
      const alone = head.labelEnd === line.plain.length && flow === 'fresh';
      return head.strength === 'strong' || alone || line.block.hints.heading !== undefined;
    }
    return head.strength === 'strong' && (flow === 'fresh' || line.shouts);
  }

  #enterBody(): void {
    if (this.#preamble) this.#preamble.end();
    else this.#tree.close();
    this.#preamble = null;
    this.#zone = 'body';
    this.#body = this.#openBody();
  }

  #openBody(): BodyReader {
    this.#tree.open('body');
    this.#identity ??= identityOf(this.#head, this.#source.meta);
    const amending = isAmendingTitle(this.#identity.title ?? '');
    return new BodyReader(this.#tree, { consolidated: this.#layout.consolidated, amending });
  }

  #enterClosing(): void {
    if (this.#zone === 'body') this.#lastArticle = this.#body!.lastArticle;
    this.#endBody();
    this.#tree.open('closing');
    this.#zone = 'closing';
  }

  /** Signatures that were none: an article goes on with the numbering (page signatures of the gazette, quoted blocks). */
  #resumes(line: Line, flow: Continuity): boolean {
    if (flow === 'joined' || this.#appendix !== null) return false;
    const head = line.block.kind === 'paragraph' ? line.head : null;
    const last = Number.parseInt(this.#lastArticle ?? '', 10);
    return (
      head?.unit === 'article' && head.strength === 'strong' && Number.parseInt(head.number, 10) === last + 1
    );
  }

  #attachmentBegins(line: Line, index: number): boolean {
    // A model charter in an appendix is one of its forms, not a regulation of this document.
    if (this.#zone === 'attachment-front' || this.#zone === 'appendix' || this.#body?.quoting) return false;
    if (this.#body && this.#body.lastArticle === null) return false;
    return line.block.kind === 'paragraph' && attachmentBegins(this.#layout, index);
  }

  #enterAttachment(line: Line): void {
    this.#leave();
    this.#appendix = null;
    this.#tree.open('attachment');
    this.#tree.open('front');
    this.#zone = 'attachment-front';
    emit(this.#tree, line, 'title');
  }

  /** An appendix or a form begins: after the signatures by its words alone, inside a body only as a heading. */
  #attachedBegins(line: Line, flow: Continuity): boolean {
    if (line.block.kind !== 'paragraph' || flow === 'joined' || this.#body?.quoting) return false;
    const settled = this.#zone === 'closing' || this.#zone === 'appendix';
    const appendix = appendixHead(line);
    if (appendix) {
      const alone =
        this.#zone === 'attachment' && appendix.labelEnd === line.plain.length && flow === 'fresh';
      return settled || alone || this.#isHeading(line);
    }
    return settled && formHead(line) !== null && flow === 'fresh';
  }

  #isHeading(line: Line): boolean {
    const { heading, centred, bold } = line.block.hints;
    return (
      line.plain.length < 160 &&
      (line.plain.startsWith('PHỤ LỤC') || heading !== undefined || (centred === true && bold === true))
    );
  }

  #enterAttached(line: Line): void {
    const appendix = appendixHead(line);
    // A running head repeats the number of the open appendix before each part of it.
    if (appendix && this.#zone === 'appendix' && this.#appendix === appendix.number) {
      if (this.#tree.top.type === 'form') this.#tree.close();
      return emit(this.#tree, line, 'text');
    }
    const found = appendix ?? formHead(line)!;
    if (appendix || this.#zone !== 'appendix') this.#leave();
    else if (this.#tree.top.type === 'form') this.#tree.close();
    this.#tree.open(appendix ? 'appendix' : 'form', found.number ? { number: found.number } : {});
    if (appendix || this.#zone !== 'appendix') this.#appendix = appendix?.number ?? '';
    this.#zone = 'appendix';
    emit(this.#tree, line, 'label', 0, found.labelEnd);
    emit(this.#tree, line, 'title', found.labelEnd);
  }

  #endBody(): void {
    if (!this.#body) return;
    this.#body.end();
    this.#tree.close();
    this.#body = null;
  }

  /** Closes every zone down to the document. */
  #leave(): void {
    this.#preamble?.end();
    this.#preamble = null;
    this.#endBody();
    this.#tree.closeTo(1);
  }
}

/** Does an empty line stand before a line? Its neighbour or the line itself says so. */
function isApart({ all }: Layout, index: number): boolean {
  return (
    Boolean(all[index - 1]?.block.hints.emptyAfter || all[index]!.block.hints.emptyBefore) &&
    all[index]!.first
  );
}

function cutHere(words: string): boolean {
  let sum = words.length;
  for (let i = 0; i < 12 && i < words.length; i++) sum = (sum * 31 + words.charCodeAt(i)) & 0xffff;
  return (sum & 3) === 0;
}
