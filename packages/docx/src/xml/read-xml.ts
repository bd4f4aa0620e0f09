import { decodeReferences, hasOnlyXmlCharacters } from './entities.ts';
import { Scope, type TagName } from './scope.ts';
import { skipSpace, Tag } from './tag.ts';

/** An opening tag. One object serves the whole file: a handler reads it and does not keep it. */
export interface XmlElement {
  /** With the reader's prefix: `w:p`, `m:t`; `?:…` for a namespace it does not know. */
  readonly name: string;
  attribute(name: string): string | undefined;
  /** The namespace that a prefix of the file stands for here. */
  namespace(prefix: string): string | undefined;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Streams a part through `handler`. False when the part is not well-formed (Word refuses it too): what the handler saw up
 * to there is not the whole part. Entities are not expanded beyond the five of XML.
 */
export function readXml(xml: string, handler: XmlHandler): boolean {
  return new XmlReader(xml, handler).read();
}

/** Word nests some twenty deep; a file made to exhaust the stack nests without end. */
const MAX_DEPTH = 1000;

const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** Reads well-formed XML 1.0 from `<` to `<`; every check of the standard that a damaged file can fail is made. */
class XmlReader implements XmlElement {
  name = '';
  readonly #xml: string;
  readonly #handler: XmlHandler;
  readonly #tag: Tag;
  /** The elements that are open, and the scope around each. */
  readonly #open: TagName[] = [];
  readonly #outer: Scope[] = [];
  #scope = Scope.outermost();
  #hasRoot = false;
  /** The next `&`, carriage return and `]]>` at or after where we are: most parts hold none. */
  readonly #references: NextPlace;
  readonly #returns: NextPlace;
  readonly #sectionEnds: NextPlace;

  constructor(xml: string, handler: XmlHandler) {
    this.#xml = xml;
    this.#handler = handler;
    this.#tag = new Tag(xml);
    this.#references = new NextPlace(xml, '&');
    this.#returns = new NextPlace(xml, '\r');
    this.#sectionEnds = new NextPlace(xml, ']]>');
  }

  attribute(name: string): string | undefined {
    return this.#tag.attribute(this.#scope.fileName(name));
  }

  namespace(prefix: string): string | undefined {
    return this.#scope.uri(prefix);
  }

  read(): boolean {
    const xml = this.#xml;
    let at = 0;
    let next = xml.indexOf('<');
    while (next >= 0) {
      if (next > at && !this.#text(at, next)) return false;
      const code = xml.charCodeAt(next + 1);
      if (code === EXCLAMATION || code === QUESTION) {
        at = code === QUESTION ? this.#instruction(next) : this.#declaration(next);
        next = at < 0 ? -1 : xml.indexOf('<', at);
      } else if (code === SLASH) {
        at = this.#closingTag(next + 2);
        next = at < 0 ? -1 : xml.indexOf('<', at);
      } else {
        const after = xml.indexOf('<', next + 1);
        at = this.#openingTag(next + 1, after < 0 ? xml.length : after);
        next = after;
      }
      if (at < 0) return false;
    }
    return this.#hasRoot && this.#open.length === 0 && this.#text(at, xml.length);
  }

  /** Outside the root only white space may stand. */
  #text(start: number, end: number): boolean {
    if (this.#open.length === 0) return skipSpace(this.#xml, start) >= end;
    if (this.#sectionEnds.after(start) < end) return false;
    let text = this.#xml.slice(start, end);
    if (!hasOnlyXmlCharacters(text)) return false;
    if (this.#returns.after(start) < end) text = text.replace(/\r\n?/g, '\n');
    if (this.#references.after(start) < end) {
      const decoded = decodeReferences(text);
      if (decoded === null) return false;
      text = decoded;
    }
    this.#handler.text(text);
    return true;
  }

  #openingTag(start: number, end: number): number {
    const tag = this.#tag;
    const behind = tag.read(start, end);
    if (behind < 0 || this.#open.length >= MAX_DEPTH) return -1;
    if (this.#open.length === 0 && this.#hasRoot) return -1;
    if (this.#references.after(start) < behind && !tag.hasSoundValues()) return -1;
    this.#hasRoot = true;
    const outer = this.#scope;
    if (tag.declares) this.#scope = outer.enter(tag.attributes());
    const name = this.#scope.nameOf(tag, this.#xml);
    this.name = name.forReader;
    this.#handler.open(this);
    if (tag.isEmpty) {
      this.#handler.close(name.forReader);
      this.#scope = outer;
    } else {
      this.#open.push(name);
      this.#outer.push(outer);
    }
    return behind;
  }

  #closingTag(start: number): number {
    const name = this.#open.pop();
    const scope = this.#outer.pop();
    if (!name || !scope || !this.#xml.startsWith(name.inFile, start)) return -1;
    const end = skipSpace(this.#xml, start + name.inFile.length);
    if (this.#xml.charCodeAt(end) !== GREATER) return -1;
    this.#handler.close(name.forReader);
    this.#scope = scope;
    return end + 1;
  }

  /** `<?xml …?>` stands at the very beginning or nowhere (2.8). */
  #instruction(start: number): number {
    const content = this.#until('?>', start + 2);
    if (content === null || (start > 0 && /^xml(?:\s|$)/i.test(content))) return -1;
    return start + content.length + 4;
  }

  /** A comment, a CDATA section or a document type. */
  #declaration(start: number): number {
    const xml = this.#xml;
    if (xml.startsWith('<!--', start)) {
      const comment = this.#until('--', start + 4);
      const end = start + 4 + (comment?.length ?? 0) + 2;
      return comment !== null && xml.charCodeAt(end) === GREATER ? end + 1 : -1;
    }
    if (xml.startsWith('<![CDATA[', start)) {
      const text = this.#until(']]>', start + 9);
      if (text === null || this.#open.length === 0) return -1;
      this.#handler.text(text.replace(/\r\n?/g, '\n'));
      return start + 9 + text.length + 3;
    }
    // OPC forbids document types (ISO/IEC 29500-2, 6.2.4), and Word refuses a file with one.
    return -1;
  }

  /** What stands before the end mark; null when there is none, or a character that XML forbids. */
  #until(mark: string, start: number): string | null {
    const end = this.#xml.indexOf(mark, start);
    const content = this.#xml.slice(start, end);
    return end >= 0 && hasOnlyXmlCharacters(content) ? content : null;
  }
}

/** Finds the next place of a sign, looking at each character of the text once however often it is asked. */
class NextPlace {
  readonly #text: string;
  readonly #sign: string;
  #at = -1;

  constructor(text: string, sign: string) {
    this.#text = text;
    this.#sign = sign;
  }

  /** The first place at or after `from`, which does not go back from call to call; infinite when there is none. */
  after(from: number): number {
    if (this.#at < from) {
      const found = this.#text.indexOf(this.#sign, from);
      this.#at = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#at;
  }
}
