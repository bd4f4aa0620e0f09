import { PropertyReader } from '../properties/property-reader.ts';
import type { StyleSheet } from '../styles/style-sheet.ts';
import { readXml, type XmlElement, type XmlHandler } from '../xml/read-xml.ts';
import { integer, isOn, value } from '../xml/values.ts';
import { type AbstractList, type Level, type ListInstance, Numbering } from './definitions.ts';

/** The lists of a `numbering.xml` (ECMA-376-1, 17.9); null when the part is not well-formed. */
export function readNumbering(xml: string, styles: StyleSheet): Numbering | null {
  const handler = new NumberingHandler();
  return readXml(xml, handler) ? new Numbering(handler.abstracts, handler.instances, styles) : null;
}

/** Word itself takes no longer label; a file made to flood the memory would. */
const MAX_LABEL = 255;

type Describe = (level: Level, element: XmlElement) => void;

const LEVEL: ReadonlyMap<string, Describe> = new Map<string, Describe>([
  [
    'w:start',
    (level, element) => {
      level.start = integer(value(element)) ?? level.start;
    },
  ],
  ['w:numFmt', describeFormat],
  [
    'w:lvlText',
    (level, element) => {
      level.text = (value(element) ?? '').slice(0, MAX_LABEL).normalize('NFC');
    },
  ],
  [
    'w:lvlRestart',
    (level, element) => {
      const after = integer(value(element));
      if (after !== undefined) level.restartAfter = after;
    },
  ],
  [
    'w:isLgl',
    (level, element) => {
      level.legal = isOn(element);
    },
  ],
  [
    'w:suff',
    (level, element) => {
      level.glued = value(element) === 'nothing';
    },
  ],
  [
    'w:lvlPicBulletId',
    (level) => {
      level.picture = true;
    },
  ],
  [
    'w:pStyle',
    (level, element) => {
      const style = value(element);
      if (style !== undefined) level.style = style;
    },
  ],
]);

/** A custom format comes twice: by example for programs that know it, then in a plain form; the first one counts. */
function describeFormat(level: Level, element: XmlElement): void {
  if (level.format === 'custom') return;
  level.format = value(element) ?? 'decimal';
  const pattern = element.attribute('w:format');
  if (pattern !== undefined) level.pattern = pattern.slice(0, MAX_LABEL);
}

class NumberingHandler implements XmlHandler {
  readonly abstracts: AbstractList[] = [];
  readonly instances: ListInstance[] = [];
  readonly #properties = new PropertyReader();
  #abstract: AbstractList | null = null;
  #instance: ListInstance | null = null;
  #level: Level | null = null;
  #overridden = 0;

  open(element: XmlElement): void {
    // The style bound to a level stands outside w:pPr, so properties can be taken first.
    if (this.#level && this.#properties.open(element)) return;
    OPEN.get(element.name)?.(this, element);
    if (this.#level) LEVEL.get(element.name)?.(this.#level, element);
  }

  close(name: string): void {
    if (this.#level && this.#properties.close(name)) return;
    if (name === 'w:lvl') this.#level = null;
    else if (name === 'w:abstractNum') this.#abstract = null;
    else if (name === 'w:num') this.#instance = null;
  }

  text(): void {}

  beginAbstract(element: XmlElement): void {
    this.#abstract = { id: element.attribute('w:abstractNumId') ?? '', levels: new Map() };
    this.abstracts.push(this.#abstract);
  }

  beginInstance(element: XmlElement): void {
    const id = element.attribute('w:numId') ?? '';
    this.#instance = { id, abstract: '', levels: new Map(), starts: new Map() };
    // numId 0 means "no list" in paragraphs, whatever a file defines under it (17.9.18).
    if (id !== '0') this.instances.push(this.#instance);
  }

  beginLevel(element: XmlElement): void {
    const at = integer(element.attribute('w:ilvl')) ?? this.#overridden;
    this.#level = {
      start: 0,
      format: 'decimal',
      text: '',
      legal: false,
      glued: false,
      picture: false,
      paragraph: {},
      run: {},
    };
    (this.#instance ?? this.#abstract)?.levels.set(at, this.#level);
    this.#properties.paragraph = this.#level.paragraph;
    this.#properties.run = this.#level.run;
  }

  beginOverride(element: XmlElement): void {
    this.#overridden = integer(element.attribute('w:ilvl')) ?? 0;
  }

  overrideStart(element: XmlElement): void {
    const start = integer(value(element));
    if (start !== undefined) this.#instance?.starts.set(this.#overridden, start);
  }

  linkStyle(element: XmlElement): void {
    const style = value(element);
    if (this.#abstract && style !== undefined) this.#abstract.styleLink = style;
  }

  useAbstract(element: XmlElement): void {
    if (this.#instance) this.#instance.abstract = value(element) ?? '';
  }
}

type Open = (handler: NumberingHandler, element: XmlElement) => void;

const OPEN: ReadonlyMap<string, Open> = new Map<string, Open>([
  ['w:abstractNum', (handler, element) => handler.beginAbstract(element)],
  ['w:num', (handler, element) => handler.beginInstance(element)],
  ['w:lvl', (handler, element) => handler.beginLevel(element)],
  ['w:lvlOverride', (handler, element) => handler.beginOverride(element)],
  ['w:startOverride', (handler, element) => handler.overrideStart(element)],
  ['w:numStyleLink', (handler, element) => handler.linkStyle(element)],
  ['w:abstractNumId', (handler, element) => handler.useAbstract(element)],
]);
