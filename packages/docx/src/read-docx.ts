import type { Source } from '@cancu/syntax';
import { anchorMap } from './assembly/anchors.ts';
import { type DocxDeletion, deletionsOf } from './assembly/deletions.ts';
import { damagedParts, issuesOf } from './assembly/issues.ts';
import { Projection } from './assembly/projection.ts';
import { type DocxStream, streamsOf } from './assembly/streams.ts';
import type { Changes } from './body/revisions.ts';
import { otherThanZip } from './container/file-kind.ts';
import { openZip } from './container/zip.ts';
import { openWordPackage } from './package/word-package.ts';
import type { Failure } from './problem.ts';
import { type ReadFile, readFile } from './read-file.ts';

export type DocxResult =
  | {
      readonly ok: true;
      /** The main text, as if all tracked changes were accepted, or as if none had been made. */
      readonly source: Source;
      /** What runs beside the main text: text boxes, notes, comments, headers, footers. */
      readonly streams: readonly DocxStream[];
      /** What tracked changes take away from the main text (of `rejected`: what they add to it), in text order. */
      readonly deletions: readonly DocxDeletion[];
    }
  | Failure;

export interface DocxOptions {
  readonly changes?: Changes;
}

/**
 * Reads a Word file (.docx, .docm, .dotx; transitional and strict). Any bytes give a result: a source, or the reason why
 * there is none. `changes` says how tracked changes are read; `accepted` when it does not.
 */
export function readDocx(bytes: Uint8Array, { changes = 'accepted' }: DocxOptions = {}): DocxResult {
  const other = otherThanZip(bytes);
  if (other) return other;
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  const pack = openWordPackage(zip.value);
  if (!pack.ok) return pack;
  const file = readFile(pack.value, changes);
  return file.ok ? assemble(pack.value.main.name, file.value) : file;
}

function assemble(part: string, { story, sides, unreadable }: ReadFile): DocxResult {
  const main = Projection.of(story.content);
  const source: Source = {
    text: main.text,
    blocks: main.blocks,
    meta: {},
    map: anchorMap(part, main.lines),
    issues: [...issuesOf(story, main.notes, main.lines), ...damagedParts(unreadable)],
  };
  return { ok: true, source, streams: streamsOf(part, main, sides), deletions: deletionsOf(main.beside) };
}
