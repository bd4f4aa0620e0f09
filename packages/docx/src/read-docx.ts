import type { Source } from '@cancu/syntax';
import { anchorMap } from './assembly/anchors.ts';
import { issuesOf } from './assembly/issues.ts';
import { Projection } from './assembly/projection.ts';
import { readBody } from './body/read-body.ts';
import type { Story } from './body/story.ts';
import { fileKind } from './container/file-kind.ts';
import { openZip } from './container/zip.ts';
import type { Numbering } from './numbering/definitions.ts';
import { readNumbering } from './numbering/read-numbering.ts';
import { openWordPackage, type WordPackage } from './package/word-package.ts';
import { type DocxProblem, failure, type Outcome, success } from './problem.ts';
import { readStyles } from './styles/read-styles.ts';
import { StyleSheet } from './styles/style-sheet.ts';

export type DocxResult =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly problem: DocxProblem };

/**
 * Reads the main text of a Word file (.docx, .docm, .dotx; transitional and strict). Any bytes give a result: a source, or
 * the reason why there is none. Headers, notes, comments and text boxes are no part of the main text.
 */
export function readDocx(bytes: Uint8Array): DocxResult {
  const kind = fileKind(bytes);
  if (kind !== 'zip') return failure(kind);
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const pack = openWordPackage(zip.value);
  if (!pack.ok) return pack;
  const story = readStory(pack.value);
  if (!story.ok) return story;
  return { ok: true, source: toSource(pack.value.mainPart, story.value) };
}

function readStory(pack: WordPackage): Outcome<Story> {
  const styles = stylesOf(pack);
  if (!styles.ok) return styles;
  const numbering = numberingOf(pack, styles.value);
  if (!numbering.ok) return numbering;
  return readBody(pack.document, styles.value, numbering.value);
}

function stylesOf(pack: WordPackage): Outcome<StyleSheet> {
  const xml = pack.related('styles');
  if (!xml.ok) return xml;
  if (xml.value === null) return success(new StyleSheet([], { paragraph: {}, run: {} }));
  const sheet = readStyles(xml.value);
  return sheet ? success(sheet) : failure('damaged');
}

function numberingOf(pack: WordPackage, styles: StyleSheet): Outcome<Numbering | null> {
  const xml = pack.related('numbering');
  if (!xml.ok) return xml;
  if (xml.value === null) return success(null);
  const numbering = readNumbering(xml.value, styles);
  return numbering ? success(numbering) : failure('damaged');
}

function toSource(part: string, story: Story): Source {
  const projection = new Projection();
  projection.addAll(story.items);
  return {
    text: projection.text,
    blocks: projection.blocks,
    meta: {},
    map: anchorMap(part, projection.lines),
    issues: issuesOf(story, projection.notes, projection.lines),
  };
}
