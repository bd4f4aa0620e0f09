import type { XmlElement } from './read-xml.ts';

/** `w:val` of an element, or undefined. */
export function value(element: XmlElement): string | undefined {
  return element.attribute('w:val');
}

/** An on/off property (ST_OnOff): present without a value means on. */
export function isOn(element: XmlElement): boolean {
  const written = value(element);
  return written !== '0' && written !== 'false' && written !== 'off';
}

/** A whole number, or undefined when there is none. */
export function integer(written: string | undefined): number | undefined {
  if (written === undefined || !/^\s*[+-]?\d{1,9}\s*$/.test(written)) return undefined;
  return Number(written);
}

const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  pc: 12,
  pi: 12,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
};

/** A measure in points: a bare number counts twentieths of a point, strict files may write `1.25cm`. */
export function points(written: string | undefined): number | undefined {
  const match = /^\s*([+-]?\d{1,9}(?:\.\d{1,20})?)\s*([a-z]{2})?\s*$/.exec(written ?? '');
  if (!match) return undefined;
  const unit = match[2] === undefined ? 1 / 20 : POINTS[match[2]];
  return unit === undefined ? undefined : Math.round(Number(match[1]) * unit * 100) / 100;
}

/** Shorter slices of a string are copies anyway in the engines we know. */
const SHORT = 13;

/** The text in memory of its own: a slice of a string keeps the whole of it alive, here the XML of a document. */
export function copyOf(text: string): string {
  return text.length < SHORT ? text : ` ${text}`.slice(1);
}

/** Without the white space of XML at both ends; spaces that do not break are no white space there (XML 1.0, 2.3). */
export function trimXml(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlSpace(text.charCodeAt(start))) start++;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
