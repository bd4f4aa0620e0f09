import { decodeReferences } from './entities.ts';
import { copyOf } from './values.ts';

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** More attributes than this are compared through a set, so that a tag made to hurt takes linear time. */
const MANY = 40;

/**
 * An opening tag in the text of a part. Only the places of its attributes are kept: of a hundred attributes that Word
 * writes the reader asks for ten.
 */
export class Tag {
  /** Where its name begins and ends, and a number made of its letters by which it is found again. */
  nameStart = 0;
  nameEnd = 0;
  nameHash = 0;
  isEmpty = false;
  /** Does it declare namespaces? */
  declares = false;
  readonly #xml: string;
  /** Start and end of the name, start and end of the value, of each attribute. */
  readonly #places: number[] = [];
  #count = 0;

  constructor(xml: string) {
    this.#xml = xml;
  }

  /**
   * Reads the tag that begins behind its `<` at `start` and ends before the next `<` at `end`. Gives the offset behind its
   * `>`, or -1 when it is not well-formed (XML 1.0, 3.1). References in values are looked at when they are asked for.
   */
  read(start: number, end: number): number {
    const xml = this.#xml;
    let at = start;
    let hash = 0;
    for (let code = xml.charCodeAt(at); inName(code); code = xml.charCodeAt(++at)) {
      hash = (Math.imul(hash, 31) + code) | 0;
    }
    if (at === start || !startsName(xml.charCodeAt(start))) return -1;
    this.nameStart = start;
    this.nameEnd = at;
    this.nameHash = hash;
    this.declares = false;
    this.#count = 0;
    for (;;) {
      const afterSpace = skipSpace(xml, at);
      const code = xml.charCodeAt(afterSpace);
      if (code === GREATER) {
        this.isEmpty = false;
        return this.#isUnique() ? afterSpace + 1 : -1;
      }
      if (code === SLASH) {
        this.isEmpty = true;
        return xml.charCodeAt(afterSpace + 1) === GREATER && this.#isUnique() ? afterSpace + 2 : -1;
      }
      if (afterSpace === at) return -1;
      at = this.#readAttribute(afterSpace, end);
      if (at < 0) return -1;
    }
  }

  /** The value of an attribute by its name in the file. */
  attribute(name: string): string | undefined {
    for (let i = 0; i < this.#count; i++) if (this.#isNamed(i, name)) return this.#value(i) ?? '';
    return undefined;
  }

  /** All attributes in their order. */
  *attributes(): Generator<readonly [name: string, value: string]> {
    for (let i = 0; i < this.#count; i++) yield [this.#name(i), this.#value(i) ?? ''];
  }

  /** Can every reference in the values be resolved? */
  hasSoundValues(): boolean {
    for (let i = 0; i < this.#count; i++) if (this.#value(i) === null) return false;
    return true;
  }

  #readAttribute(start: number, end: number): number {
    const xml = this.#xml;
    const nameEnd = skipName(xml, start);
    if (nameEnd === start || !startsName(xml.charCodeAt(start))) return -1;
    let at = skipSpace(xml, nameEnd);
    if (xml.charCodeAt(at) !== EQUALS) return -1;
    at = skipSpace(xml, at + 1);
    const quote = xml.charCodeAt(at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return -1;
    const valueStart = ++at;
    for (; at < end; at++) {
      const code = xml.charCodeAt(at);
      if (code === quote) break;
      if (code < SPACE && !isSpace(code)) return -1;
    }
    if (at >= end) return -1;
    const place = 4 * this.#count++;
    this.#places[place] = start;
    this.#places[place + 1] = nameEnd;
    this.#places[place + 2] = valueStart;
    this.#places[place + 3] = at;
    if (xml.startsWith('xmlns', start)) this.declares = true;
    return at + 1;
  }

  #isNamed(i: number, name: string): boolean {
    const start = this.#places[4 * i]!;
    return this.#places[4 * i + 1]! - start === name.length && this.#xml.startsWith(name, start);
  }

  #name(i: number): string {
    return this.#xml.slice(this.#places[4 * i]!, this.#places[4 * i + 1]!);
  }

  /** Line ends and tabs in a value are spaces (3.3.3). */
  #value(i: number): string | null {
    const written = this.#xml.slice(this.#places[4 * i + 2]!, this.#places[4 * i + 3]!);
    if (!/[&\t\n\r]/.test(written)) return copyOf(written);
    return decodeReferences(written.replace(/\r\n|[\t\n\r]/g, ' '));
  }

  /** No name may stand twice (3.1). */
  #isUnique(): boolean {
    const count = this.#count;
    if (count > MANY) return new Set(Array.from({ length: count }, (_, i) => this.#name(i))).size === count;
    for (let i = 1; i < count; i++) {
      const length = this.#places[4 * i + 1]! - this.#places[4 * i]!;
      for (let j = 0; j < i; j++) {
        if (this.#places[4 * j + 1]! - this.#places[4 * j]! !== length) continue;
        if (this.#isNamed(j, this.#name(i))) return false;
      }
    }
    return true;
  }
}

/** The offset of the first character at or after `at` that is no white space (2.3). */
export function skipSpace(xml: string, at: number): number {
  let next = at;
  for (;;) {
    if (!isSpace(xml.charCodeAt(next))) return next;
    next++;
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === TAB || code === RETURN;
}

/** Characters of names (2.3) below U+0080; above it all are taken: a file that errs there errs elsewhere too. */
const NAME: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w:.-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function inName(code: number): boolean {
  return code >= 128 || NAME[code] === 1;
}

function skipName(xml: string, at: number): number {
  let next = at;
  while (inName(xml.charCodeAt(next))) next++;
  return next;
}

function startsName(code: number): boolean {
  return !(code >= 0x30 && code <= 0x39) && code !== 0x2d && code !== 0x2e;
}
