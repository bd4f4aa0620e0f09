import type { XmlElement } from './xml/read-xml.ts';

/** Who changed the text, and when, as the file says (ECMA-376-1, 17.13.4). */
export interface RevisionAuthor {
  readonly author?: string;
  readonly date?: string;
}

/** The author and date of a tracked change or comment, from its element. */
export function revisionAuthor(element: XmlElement): RevisionAuthor {
  const author = element.attribute('w:author');
  const date = element.attribute('w:date');
  return { ...(author ? { author } : {}), ...(date ? { date } : {}) };
}
