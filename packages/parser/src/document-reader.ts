import type { Identity, Parent, Source } from '@cancu/syntax';
import { headOf } from './head/recognise.ts';
import { adoptedIn } from './identity/date.ts';
import { identityOf } from './identity/identity.ts';
import type { Line } from './line/line.ts';
import { isShouting } from './line/shouting.ts';
import { type Continuity, continuity, type Wrapping } from './line/wrapping.ts';
import { TreeBuilder } from './tree/builder.ts';
import { emit } from './tree/emit.ts';
import { isAmendingTitle } from './zone/amending.ts';
import { appendixHead, attachmentBegins, formHead } from './zone/attached.ts';
import { BodyReader } from './zone/body.ts';
import { closingBegins } from './zone/closing.ts';
import { isRecital, PreambleReader } from './zone/preamble.ts';

type Zone = 'front' | 'preamble' | 'body' | 'closing' | 'attachment-front' | 'attachment' | 'appendix';

/**
 * Walks the lines of a document through its zones: front, recitals, body, signatures, attached regulations, appendices.
 * Which zone may follow which, and why, is decided here and nowhere else.
 */
export class DocumentReader {
  readonly #tree = new TreeBuilder();
  readonly #source: Source;
  readonly #lines: readonly Line[];
  readonly #wrapping: Wrapping;
  readonly #consolidated: boolean;
  readonly #head: string[] = [];
  #zone: Zone = 'front';
  #preamble: PreambleReader | null = null;
  #body: BodyReader | null = null;
  #before: Line | undefined;
  #appendix: string | null = null;
  #identity: Identity | null = null;
  /** The first words of the closing: a law says there on which day it was passed. */
  #closingWords = '';
  /** Articles of the main body when its signatures began. */
  #mainArticles: readonly string[] = [];

  constructor(source: Source, lines: readonly Line[], wrapping: Wrapping) {
    this.#source = source;
    this.#lines = lines;
    this.#wrapping = wrapping;
    this.#consolidated = lines.slice(0, 200).some((line) => /VBHN|hợp nhất/iu.test(line.plain));
    this.#tree.open('document');
    this.#tree.open('front');
  }

  furniture(line: Line): void {
    this.#body?.pageEnds();
    this.#tree.leaf('furniture', line.at);
  }

  line(index: number): void {
    const line = this.#lines[index]!;
    const flow = continuity(this.#before, line, this.#wrapping);
    this.#take(line, index, flow);
    this.#before = line;
  }

  finish(): { root: Parent; identity: Identity } {
    this.#leave();
    const root = this.#tree.finish(this.#source.text.length);
    const identity = this.#identity ?? identityOf(this.#head, this.#source.meta);
    return { root, identity: { ...identity, issued: identity.issued ?? adoptedIn(this.#closingWords) } };
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
        this.#body.articles.length > 0 &&
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
    if (this.#zone === 'closing' && this.#closingWords.length < 400) this.#closingWords += ` ${line.plain}`;
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
    const head = headOf(line.plain);
    if (!head || head.unit === 'clause' || head.unit === 'point') return false;
    if (head.unit === 'article') {
      const alone = head.labelEnd === line.plain.length && flow === 'fresh';
      return head.strength === 'strong' || alone || line.block.hints.heading !== undefined;
    }
    return head.strength === 'strong' && (flow === 'fresh' || isShouting(line.plain));
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
    return new BodyReader(this.#tree, { consolidated: this.#consolidated, amending });
  }

  #enterClosing(): void {
    this.#mainArticles = this.#zone === 'body' ? this.#body!.articles : this.#mainArticles;
    this.#endBody();
    this.#tree.open('closing');
    this.#zone = 'closing';
  }

  /** Signatures that were none: an article goes on with the numbering (page signatures of the gazette, quoted blocks). */
  #resumes(line: Line, flow: Continuity): boolean {
    if (flow === 'joined' || this.#appendix !== null) return false;
    const head = line.block.kind === 'paragraph' ? headOf(line.plain) : null;
    const last = Number.parseInt(this.#mainArticles.at(-1) ?? '', 10);
    return (
      head?.unit === 'article' && head.strength === 'strong' && Number.parseInt(head.number, 10) === last + 1
    );
  }

  #attachmentBegins(line: Line, index: number): boolean {
    // A model charter in an appendix is one of its forms, not a regulation of this document.
    if (this.#zone === 'attachment-front' || this.#zone === 'appendix' || this.#body?.quoting) return false;
    if (this.#body && this.#body.articles.length === 0) return false;
    return line.block.kind === 'paragraph' && attachmentBegins(this.#lines, index);
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
