import type { XmlPart } from '../package/word-package.ts';
import { damaged, failure, type Outcome, success } from '../problem.ts';
import { readXml } from '../xml/read-xml.ts';
import { BodyHandler } from './body-handler.ts';
import { Story, type StoryContext } from './story.ts';

/** The main text of a document part. */
export function readBody({ name, xml }: XmlPart, context: StoryContext): Outcome<Story> {
  const body = new BodyHandler(new Story(context));
  if (!readXml(xml, body)) return damaged('xml', name);
  return body.root === 'w:document' ? success(body.story) : failure('zip-but-not-docx');
}
