import type { SidePart } from './assembly/streams.ts';
import { readBody } from './body/read-body.ts';
import { readSidePart } from './body/read-side-part.ts';
import type { Changes } from './body/revisions.ts';
import type { Story, StoryContext } from './body/story.ts';
import { LegacyReader } from './fonts/legacy-reader.ts';
import type { Numbering } from './numbering/definitions.ts';
import { ListLabels } from './numbering/list-labels.ts';
import { readNumbering } from './numbering/read-numbering.ts';
import type { WordPackage, XmlPart } from './package/word-package.ts';
import { damaged, type Outcome, success } from './problem.ts';
import { readStyles } from './styles/read-styles.ts';
import { StyleSheet } from './styles/style-sheet.ts';

/** The streams of a file. */
export interface ReadFile {
  readonly story: Story;
  readonly sides: readonly SidePart[];
  /** Parts beside the main text that are damaged. */
  readonly unreadable: readonly string[];
}

const SIDE_KINDS = ['footnotes', 'endnotes', 'comments', 'header', 'footer'];

/** Reads all streams; twice when only the whole file told that its old fonts are not to be believed. */
export function readFile(pack: WordPackage, changes: Changes): Outcome<ReadFile> {
  const sheet = stylesOf(pack);
  if (!sheet.ok) return sheet;
  const numbering = numberingOf(pack, sheet.value);
  if (!numbering.ok) return numbering;
  const read = (legacy: LegacyReader) =>
    readStreams(pack, { sheet: sheet.value, legacy, changes }, numbering.value);
  const legacy = new LegacyReader();
  const first = read(legacy);
  const verdicts = legacy.otherVerdicts;
  if (!first.ok || !verdicts) return first;
  return read(new LegacyReader(verdicts));
}

function readStreams(
  pack: WordPackage,
  shared: Pick<StoryContext, 'sheet' | 'legacy' | 'changes'>,
  numbering: Numbering | null,
): Outcome<ReadFile> {
  const context = (isMainText: boolean): StoryContext => ({
    ...shared,
    labels: new ListLabels(numbering),
    boxLabels: new ListLabels(numbering),
    isMainText,
  });
  const story = readBody(pack.main, context(true));
  if (!story.ok) return story;
  const sides: SidePart[] = [];
  const unreadable: string[] = [];
  for (const part of SIDE_KINDS.flatMap((kind) => pack.named(kind))) {
    const xml = pack.read(part);
    const stories = xml.ok ? readSidePart(xml.value.xml, context(false)) : null;
    if (stories) sides.push({ part, stories });
    else unreadable.push(part);
  }
  return success({ story: story.value, sides, unreadable });
}

function stylesOf(pack: WordPackage): Outcome<StyleSheet> {
  const part = pack.related('styles');
  // Without styles the words stand; without the lists an article would lose its number in silence.
  const isMissing = !part.ok && part.detail?.cause === 'missing-part';
  if (!part.ok && !isMissing) return part;
  if (!part.ok || part.value === null) return success(new StyleSheet([], { paragraph: {}, run: {} }));
  return orDamaged(readStyles(part.value.xml), part.value);
}

function numberingOf(pack: WordPackage, styles: StyleSheet): Outcome<Numbering | null> {
  const part = pack.related('numbering');
  if (!part.ok) return part;
  if (part.value === null) return success(null);
  return orDamaged(readNumbering(part.value.xml, styles), part.value);
}

function orDamaged<T>(value: T | null, { name }: XmlPart): Outcome<T> {
  return value === null ? damaged('xml', name) : success(value);
}
