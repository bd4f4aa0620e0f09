import { PropertyReader } from '../properties/property-reader.ts';
import type { XmlElement, XmlHandler } from '../xml/read-xml.ts';
import { copyOf, trimXml } from '../xml/values.ts';
import { Alternatives } from './alternatives.ts';
import { CLOSE, OPEN, SKIPPED } from './elements.ts';
import type { Paragraph } from './paragraph.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import { SkippedTree } from './skipped-tree.ts';
import { Story } from './story.ts';

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
  #box: BodyHandler | null = null;
  #boxDepth = 0;

  constructor(story: Story) {
    this.story = story;
  }

  open(element: XmlElement): void {
    if (this.#box) {
      this.#boxDepth++;
      this.#box.open(element);
    } else if (this.#skipped) {
      this.#skipped.open(element);
      if (element.name === 'w:txbxContent' && !this.#skipped.isRepetition) this.#beginBox();
    } else if (!this.properties.open(element)) this.#enter(element);
  }

  #enter(element: XmlElement): void {
    this.root ??= element.name;
    if (SKIPPED.has(element.name) || !this.#alternatives.open(element))
      this.#skipped = new SkippedTree(element.name);
    else OPEN.get(element.name)?.(this, element);
  }

  close(name: string): void {
    if (this.#box && this.#boxDepth > 0) {
      this.#boxDepth--;
      this.#box.close(name);
      return;
    }
    if (this.#skipped) {
      if (this.#box) this.#endBox(this.#box, this.#skipped);
      if (this.#skipped.close(name)) this.#endSkipped(this.#skipped, name);
      return;
    }
    if (this.properties.close(name)) return;
    this.#alternatives.close(name);
    CLOSE.get(name)?.(this);
  }

  text(text: string): void {
    if (this.#box) this.#box.text(text);
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
    return copyOf(this.#preserve ? text : trimXml(text)).replace(/[\r\n]/g, ' ');
  }

  /** The content of a text box is a story of its own in the midst of a drawing. */
  #beginBox(): void {
    const { context, paragraphs } = this.story;
    const labels = context.boxLabels;
    this.#box = new BodyHandler(new Story({ ...context, labels, isMainText: false }));
    this.#box.story.paragraphs = paragraphs + (this.#skipped?.paragraphs ?? 0);
  }

  #endBox(box: BodyHandler, tree: SkippedTree): void {
    this.#box = null;
    box.story.endParagraph();
    tree.paragraphs = box.story.paragraphs - this.story.paragraphs;
    const { content } = box.story;
    const paragraphs = paragraphsOf(content.items);
    for (const paragraph of paragraphs) tree.found.push(...paragraph.notes);
    tree.found.push(...box.story.notes);
    if (this.story.revisions.isTaken || !paragraphs.some(hasWords)) return;
    tree.found.push({ construct: 'text-box' });
    this.story.beside({ kind: 'text-box', content });
  }

  #endSkipped(tree: SkippedTree, name: string): void {
    this.#skipped = null;
    this.story.paragraphs += tree.paragraphs;
    this.story.runs += tree.runs;
    if (name === 'w:tblPr' && this.story.table) {
      this.story.table.run = this.story.context.sheet.table(tree.tableStyle);
    }
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

function hasWords(paragraph: Paragraph): boolean {
  return paragraph.label !== null || paragraph.text.trim() !== '';
}
