import { PropertyReader } from '../properties/property-reader.ts';
import { readXml, type XmlElement, type XmlHandler } from '../xml/read-xml.ts';
import { value } from '../xml/values.ts';
import { type Style, StyleSheet } from './style-sheet.ts';

/** The style sheet of a `styles.xml` (ECMA-376-1, 17.7); null when the part is not well-formed. */
export function readStyles(xml: string): StyleSheet | null {
  const handler = new StylesHandler();
  return readXml(xml, handler) ? new StyleSheet(handler.styles, handler.defaults) : null;
}

class StylesHandler implements XmlHandler {
  readonly styles: Style[] = [];
  readonly defaults: { paragraph: Style['paragraph']; run: Style['run'] } = { paragraph: {}, run: {} };
  readonly #properties = new PropertyReader();
  #style: Style | null = null;
  /** Inside the conditional formats of a table style: they are not the style's own. */
  #conditional = false;

  open(element: XmlElement): void {
    if (this.#conditional || this.#properties.open(element)) return;
    if (element.name === 'w:style') this.#begin(element);
    else if (element.name === 'w:docDefaults') this.#target(this.defaults);
    else if (element.name === 'w:tblStylePr') this.#conditional = true;
    else if (this.#style) this.#describe(this.#style, element);
  }

  close(name: string): void {
    if (name === 'w:tblStylePr') this.#conditional = false;
    if (this.#conditional || this.#properties.close(name)) return;
    if (name === 'w:style') this.#style = null;
  }

  text(): void {}

  #begin(element: XmlElement): void {
    const standard = element.attribute('w:default');
    this.#style = {
      id: element.attribute('w:styleId') ?? '',
      kind: element.attribute('w:type') ?? 'paragraph',
      isDefault: standard === '1' || standard === 'true' || standard === 'on',
      paragraph: {},
      run: {},
    };
    this.styles.push(this.#style);
    this.#target(this.#style);
  }

  #describe(style: Style, element: XmlElement): void {
    const written = value(element);
    if (written === undefined) return;
    if (element.name === 'w:name') style.name = written;
    else if (element.name === 'w:basedOn') style.basedOn = written;
  }

  #target(owner: { paragraph: Style['paragraph']; run: Style['run'] }): void {
    this.#properties.paragraph = owner.paragraph;
    this.#properties.run = owner.run;
  }
}
