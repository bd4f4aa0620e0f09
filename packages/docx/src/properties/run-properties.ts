import { type RevisionAuthor, revisionAuthor } from '../revision-author.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { isOn, value } from '../xml/values.ts';

/** What the reader needs of `w:rPr` (ECMA-376-1, 17.3.2); a property that is not written is absent. */
export interface RunProperties {
  /** Id of the character style. */
  style?: string;
  bold?: boolean;
  italic?: boolean;
  /** `w:vanish`: Word neither shows nor prints the run. */
  hidden?: boolean;
  superscript?: boolean;
  /** The font of Latin letters; empty when a theme decides it. */
  font?: string;
  /** The font of ASCII letters where it is named apart. */
  asciiFont?: string;
  /** On a paragraph mark: inserted or deleted under change tracking. */
  revision?: 'inserted' | 'deleted';
  revisionBy?: RevisionAuthor;
}

type Setter = (into: RunProperties, element: XmlElement) => void;

export const RUN_PROPERTIES: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  ['w:rStyle', (into, element) => assign(into, 'style', value(element))],
  ['w:b', (into, element) => assign(into, 'bold', isOn(element))],
  ['w:i', (into, element) => assign(into, 'italic', isOn(element))],
  ['w:vanish', (into, element) => assign(into, 'hidden', isOn(element))],
  ['w:vertAlign', (into, element) => assign(into, 'superscript', value(element) === 'superscript')],
  ['w:rFonts', setFonts],
  ['w:ins', (into, element) => setRevision(into, element, 'inserted')],
  ['w:moveTo', (into, element) => setRevision(into, element, 'inserted')],
  ['w:del', (into, element) => setRevision(into, element, 'deleted')],
  ['w:moveFrom', (into, element) => setRevision(into, element, 'deleted')],
]);

function assign<K extends keyof RunProperties>(into: RunProperties, key: K, to: RunProperties[K]): void {
  if (to !== undefined) into[key] = to;
}

function setFonts(into: RunProperties, element: XmlElement): void {
  assign(into, 'font', latinFont(element));
  const themed = element.attribute('w:asciiTheme') !== undefined;
  assign(into, 'asciiFont', themed ? '' : element.attribute('w:ascii'));
}

function setRevision(into: RunProperties, element: XmlElement, revision: 'inserted' | 'deleted'): void {
  into.revision = revision;
  into.revisionBy = revisionAuthor(element);
}

/** Letters above ASCII take `hAnsi`; a theme font wins over a named one (17.3.2.26). */
function latinFont(element: XmlElement): string | undefined {
  const themed = element.attribute('w:hAnsiTheme') ?? element.attribute('w:asciiTheme');
  if (themed !== undefined) return '';
  return element.attribute('w:hAnsi') ?? element.attribute('w:ascii');
}
