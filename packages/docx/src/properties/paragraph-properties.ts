import type { XmlElement } from '../xml/read-xml.ts';
import { integer, points, value } from '../xml/values.ts';
import type { RunProperties } from './run-properties.ts';

/** What the reader needs of `w:pPr` (ECMA-376-1, 17.3.1); a property that is not written is absent. */
export interface ParagraphProperties {
  /** Id of the paragraph style. */
  style?: string;
  /** Id of the numbering instance; `0` takes an inherited numbering away (17.9.18). */
  numbering?: string;
  /** Level of the list, from 0. */
  level?: number;
  /** Outline level from 0; 9 is body text (17.3.1.20). */
  outline?: number;
  centred?: boolean;
  /** Left indent in points. */
  indent?: number;
  /** Properties of the paragraph mark. */
  mark?: RunProperties;
}

type Setter = (into: ParagraphProperties, element: XmlElement) => void;

export const PARAGRAPH_PROPERTIES: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  ['w:pStyle', (into, element) => assign(into, 'style', value(element))],
  ['w:numId', (into, element) => assign(into, 'numbering', value(element)?.trim())],
  ['w:ilvl', (into, element) => assign(into, 'level', integer(value(element)))],
  ['w:outlineLvl', (into, element) => assign(into, 'outline', integer(value(element)))],
  ['w:jc', (into, element) => assign(into, 'centred', value(element) === 'center')],
  ['w:ind', (into, element) => assign(into, 'indent', leftIndent(element))],
]);

function assign<K extends keyof ParagraphProperties>(
  into: ParagraphProperties,
  key: K,
  to: ParagraphProperties[K],
): void {
  if (to !== undefined) into[key] = to;
}

/** `left` of transitional files is `start` in strict ones (17.3.1.12). */
function leftIndent(element: XmlElement): number | undefined {
  return points(element.attribute('w:left') ?? element.attribute('w:start'));
}
