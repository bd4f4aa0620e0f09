import type { XmlElement } from '../xml/read-xml.ts';
import { PARAGRAPH_PROPERTIES, type ParagraphProperties } from './paragraph-properties.ts';
import { RUN_PROPERTIES, type RunProperties } from './run-properties.ts';

/** Parts inside properties that hold other, older or foreign properties: what was before a tracked change, a section. */
const NOT_THESE: ReadonlySet<string> = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'w:numberingChange',
]);

/**
 * Reads `w:pPr` and `w:rPr` wherever they stand: paragraphs and runs, styles, levels of a list. The owner sets the two
 * targets, hands every tag to `open` and `close` first, and goes on with those that come back false.
 */
export class PropertyReader {
  paragraph: ParagraphProperties = {};
  run: RunProperties = {};
  #inside: 'nothing' | 'paragraph' | 'mark' | 'run' = 'nothing';
  #skipping = 0;

  open(element: XmlElement): boolean {
    if (this.#skipping > 0) this.#skipping++;
    else if (this.#inside === 'nothing') return this.#enter(element.name);
    else if (NOT_THESE.has(element.name)) this.#skipping = 1;
    else if (this.#inside === 'paragraph' && element.name === 'w:rPr') this.#enterMark();
    else this.#set(element);
    return true;
  }

  close(name: string): boolean {
    if (this.#inside === 'nothing') return false;
    if (this.#skipping > 0) this.#skipping--;
    else if (name === 'w:rPr') this.#inside = this.#inside === 'mark' ? 'paragraph' : 'nothing';
    else if (name === 'w:pPr') this.#inside = 'nothing';
    return true;
  }

  #enter(name: string): boolean {
    if (name === 'w:pPr') this.#inside = 'paragraph';
    else if (name === 'w:rPr') this.#inside = 'run';
    else return false;
    return true;
  }

  #enterMark(): void {
    this.#inside = 'mark';
    this.paragraph.mark ??= {};
  }

  #set(element: XmlElement): void {
    if (this.#inside === 'paragraph') PARAGRAPH_PROPERTIES.get(element.name)?.(this.paragraph, element);
    else RUN_PROPERTIES.get(element.name)?.(this.#runTarget(), element);
  }

  #runTarget(): RunProperties {
    return this.#inside === 'mark' && this.paragraph.mark ? this.paragraph.mark : this.run;
  }
}
