import type { LineLabel, SourceMap } from '@cancu/syntax';
import type { Beside, Content } from '../body/paragraph.ts';
import type { SideKind, SideStory } from '../body/read-side-part.ts';
import { anchorMap } from './anchors.ts';
import { Projection } from './projection.ts';

/** A text that runs beside the main text. */
export interface DocxStream {
  readonly kind: SideKind | 'text-box';
  /** The id that Word gives notes and comments. */
  readonly id?: string;
  /** NFC, lines divided by `\n`, without automatic numbers. */
  readonly text: string;
  /** Where it is anchored in the main text; absent for headers and footers and what stands in them. */
  readonly at?: number;
  /** Automatic numbers of its lines. */
  readonly labels: readonly LineLabel[];
  /** Part of the package that holds it. */
  readonly part: string;
  readonly map: SourceMap;
  /** Of a comment: who wrote it, and when. */
  readonly author?: string;
  readonly date?: string;
}

/** The streams of one side part. */
export interface SidePart {
  readonly part: string;
  readonly stories: readonly SideStory[];
}

/**
 * Text boxes, notes and comments in the order of their anchors, then headers and footers. A note that the main text does
 * not refer to is not shown by Word and left out; so is a header, or a box in it, of nothing but fields: a page number.
 */
export function streamsOf(
  mainPart: string,
  main: Projection,
  sides: readonly SidePart[],
): readonly DocxStream[] {
  const streams: DocxStream[] = [];
  const notes = notesById(sides);
  gather(main.beside, mainPart, notes, streams, (at) => at);
  for (const { part, stories } of sides) {
    for (const { kind, story } of stories) {
      if (kind === 'header' || kind === 'footer') addWhole(kind, part, story.content, notes, streams);
    }
  }
  return streams;
}

interface Note {
  readonly part: string;
  readonly side: SideStory;
}

function notesById(sides: readonly SidePart[]): Map<string, Note> {
  const notes = new Map<string, Note>();
  for (const { part, stories } of sides) {
    for (const side of stories) {
      if (side.id !== undefined) notes.set(`${side.kind} ${side.id}`, { part, side });
    }
  }
  return notes;
}

/** What stands beside a text; `place` turns its offsets into those of the main text. */
function gather(
  besides: readonly Beside[],
  part: string,
  notes: Map<string, Note>,
  streams: DocxStream[],
  place: (at: number) => number | undefined,
): void {
  for (const { at: offset, thing } of besides) {
    if (thing.kind === 'deletion') continue;
    const at = place(offset);
    if (thing.kind === 'text-box') {
      const box = Projection.of(thing.content);
      const isPageNumber = at === undefined && !hasWordsOfItsOwn(box);
      if (!isPageNumber) streams.push(stream('text-box', part, box, at));
      gather(box.beside, part, notes, streams, () => at);
      continue;
    }
    const note = notes.get(`${thing.kind} ${thing.id}`);
    if (!note) continue;
    // A comment is referred to where its passage begins and where it ends: the first counts.
    notes.delete(`${thing.kind} ${thing.id}`);
    const content = Projection.of(note.side.story.content);
    streams.push({ ...stream(thing.kind, note.part, content, at), id: thing.id, ...note.side.by });
    gather(content.beside, note.part, notes, streams, () => at);
  }
}

function addWhole(
  kind: SideKind,
  part: string,
  content: Content,
  notes: Map<string, Note>,
  streams: DocxStream[],
): void {
  const projection = Projection.of(content);
  if (hasWordsOfItsOwn(projection)) streams.push(stream(kind, part, projection, undefined));
  gather(projection.beside, part, notes, streams, () => undefined);
}

function stream(
  kind: DocxStream['kind'],
  part: string,
  content: Projection,
  at: number | undefined,
): DocxStream {
  return {
    kind,
    text: content.text,
    ...(at !== undefined ? { at } : {}),
    labels: content.labels,
    part,
    map: anchorMap(part, content.lines),
  };
}

function hasWordsOfItsOwn({ text, blocks }: Projection): boolean {
  let from = 0;
  let rest = '';
  for (const { mark, at } of blocks.flatMap((block) => block.spans)) {
    if (mark !== 'field') continue;
    rest += text.slice(from, at.start);
    from = Math.max(from, at.end);
  }
  return /[\p{L}\p{N}]/u.test(rest + text.slice(from));
}
