import { PropertyReader } from '../properties/property-reader.ts';
import type { XmlElement, XmlHandler } from '../xml/read-xml.ts';
import { trimXml } from '../xml/values.ts';
import { Alternatives } from './alternatives.ts';
import { CLOSE, OPEN, SKIPPED } from './elements.ts';
import { SkippedTree } from './skipped-tree.ts';
import type { Story } from './story.ts';

/**
 * Turns the tags of the main document part into a story. Content controls, links, smart tags and custom XML need no entry
 * in the tables: what is not named is transparent.
 */
export class BodyHandler implements XmlHandler {
  readonly story: Story;
  readonly properties: PropertyReader = new PropertyReader();
  /** Root element of the part; it tells whether the part is a Word document. */
  root: string | null = null;
  /** Inside the properties of a row, where `w:ins` and `w:del` speak of the row. */
  inRowProperties = false;
  /** The signs that structure a formula and wait for the text that they stand before. */
  formulaSign = '';
  /** Content controls that are open; true for tables of contents. */
  readonly controls: boolean[] = [];
  readonly #alternatives = new Alternatives();
  #skipped: SkippedTree | null = null;
  #text: string | null = null;
  #preserve = false;

  constructor(story: Story) {
    this.story = story;
  }

  open(element: XmlElement): void {
    if (this.#skipped) this.#skipped.open(element);
    else if (!this.properties.open(element)) this.#enter(element);
  }

  #enter(element: XmlElement): void {
    this.root ??= element.name;
    if (SKIPPED.has(element.name) || !this.#alternatives.open(element))
      this.#skipped = new SkippedTree(element.name);
    else OPEN.get(element.name)?.(this, element);
  }

  close(name: string): void {
    if (this.#skipped) {
      if (this.#skipped.close(name)) this.#endSkipped(this.#skipped, name);
      return;
    }
    if (this.properties.close(name)) return;
    this.#alternatives.close(name);
    CLOSE.get(name)?.(this);
  }

  text(text: string): void {
    if (this.#skipped) this.#skipped.text(text);
    else if (this.#text !== null) this.#text += text;
  }

  beginText(element: XmlElement): void {
    this.#text = '';
    this.#preserve = element.attribute('xml:space') === 'preserve';
  }

  /** The text of a `w:t` as Word shows it: outer white space only when it is to be kept, line ends as spaces. */
  endText(): string {
    const text = this.#text ?? '';
    this.#text = null;
    return (this.#preserve ? text : trimXml(text)).replace(/[\r\n]/g, ' ');
  }

  #endSkipped(tree: SkippedTree, name: string): void {
    this.#skipped = null;
    this.story.paragraphs += tree.paragraphs;
    this.story.runs += tree.runs;
    // The alternative that is not taken repeats the one that is.
    if (name === 'mc:Choice' || name === 'mc:Fallback') return;
    for (const { construct, detail } of tree.found) this.story.note(construct, detail);
    if (name === 'w:sdtPr' && tree.gallery === 'Table of Contents') this.#markContents();
  }

  #markContents(): void {
    if (this.controls.length === 0 || this.controls.at(-1)) return;
    this.controls[this.controls.length - 1] = true;
    this.story.contentsControls++;
  }
}
