import type { Numbering } from '../numbering/definitions.ts';
import { ListLabels } from '../numbering/list-labels.ts';
import { failure, type Outcome, success } from '../problem.ts';
import type { StyleSheet } from '../styles/style-sheet.ts';
import { readXml } from '../xml/read-xml.ts';
import { BodyHandler } from './body-handler.ts';
import { Story } from './story.ts';

/** The main text of a document part. */
export function readBody(xml: string, sheet: StyleSheet, numbering: Numbering | null): Outcome<Story> {
  const body = new BodyHandler(new Story(sheet, new ListLabels(numbering)));
  if (!readXml(xml, body)) return failure('damaged');
  return body.root === 'w:document' ? success(body.story) : failure('zip-but-not-docx');
}
