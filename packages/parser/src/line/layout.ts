import type { Block } from '@cancu/syntax';
import type { TextView } from '@cancu/text';
import { contentsLines, isContentsHead } from '../zone/contents.ts';
import { isFurniture } from './furniture.ts';
import { type Line, linesOf } from './line.ts';
import { firstFrom } from './order.ts';
import { joinSplitLabels, unjoined } from './split-label.ts';
import { LineLengths, type Wrapping } from './wrapping.ts';

/** What is known of a whole text before it is read line by line. */
export interface Layout {
  readonly blocks: readonly Block[];
  /** Every line; labels that were split over two are joined. */
  readonly all: readonly Line[];
  /** Lines that can stand in a list of contents. */
  readonly heads: readonly Line[];
  /** 1 for each of `all` that a publisher put between the words. */
  readonly furniture: Uint8Array;
  /** 1 for each of `all` that is no word of the law: furniture and contents lists. */
  readonly left: Uint8Array;
  readonly lengths: LineLengths;
  readonly wrapping: Wrapping;
  /** Notes are glued to labels ("4.9 Trường hợp"): the head of the text says that it is consolidated. */
  readonly consolidated: boolean;
  /** How many of `all` are its head. */
  readonly headLines: number;
}

/** A stretch of an array and what stands in its place in another one. */
interface Exchange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** How far a line looks at its neighbours: a label joined to the next line, a page number beside a page head. */
const NEIGHBOURS = 3;

/** Lays a text out; blocks that are the same objects as in `last` are not looked at again. */
export function layoutOf(text: TextView, blocks: readonly Block[], last: Layout | null): Layout {
  if (!last) return laidOut(text, blocks);
  const changed = exchange(last.blocks, blocks);
  return changed ? spliced(text, blocks, last, changed) : { ...last, blocks };
}

function laidOut(text: TextView, blocks: readonly Block[]): Layout {
  const all = joinSplitLabels(linesOf(text, blocks));
  const furniture = new Uint8Array(all.length);
  const lengths = new LineLengths();
  const heads: Line[] = [];
  for (let i = 0; i < all.length; i++) {
    const line = all[i]!;
    if (isFurniture(line, all[i - 1], all[i + 1])) {
      furniture[i] = 1;
      continue;
    }
    lengths.add(line, 1);
    if (isContentsHead(line)) heads.push(line);
  }
  return completed({ blocks, all, heads, furniture, lengths }, null);
}

/** Lays out anew what an exchange of blocks can reach. */
function spliced(text: TextView, blocks: readonly Block[], last: Layout, changed: Exchange): Layout {
  const above = unjoined(linesBefore(last.all, last.blocks[changed.start]));
  const below = unjoined(linesFrom(last.all, last.blocks[changed.oldEnd]));
  const fresh = linesOf(text, blocks.slice(changed.start, changed.newEnd));
  // In offsets of the text: the joined lines before and behind stay as they are.
  const head = above.at(-NEIGHBOURS)?.at.start ?? 0;
  const tail = below[NEIGHBOURS]?.at.start ?? Number.POSITIVE_INFINITY;
  const start = firstFrom(last.all, head);
  const end = firstFrom(last.all, tail);
  const around = joinSplitLabels([...above, ...fresh, ...below]);
  const flags = around.map((line, i) => Number(isFurniture(line, around[i - 1], around[i + 1])));
  const first = firstFrom(around, head);
  const behind = firstFrom(around, tail);
  const lines = around.slice(first, behind);
  const lengths = last.lengths.copy();
  for (let i = start; i < end; i++) if (!last.furniture[i]) lengths.add(last.all[i]!, -1);
  lines.forEach((line, i) => {
    if (!flags[first + i]) lengths.add(line, 1);
  });
  const all = last.all.slice(0, start).concat(lines, last.all.slice(end));
  const furniture = new Uint8Array(all.length);
  furniture.set(last.furniture.subarray(0, start));
  furniture.set(flags.slice(first, behind), start);
  furniture.set(last.furniture.subarray(end), start + lines.length);
  const heads = last.heads.slice(0, firstFrom(last.heads, head)).concat(
    lines.filter((line, i) => !flags[first + i] && isContentsHead(line)),
    last.heads.slice(firstFrom(last.heads, tail)),
  );
  return completed({ blocks, all, heads, furniture, lengths }, start >= last.headLines ? last : null);
}

/** Some lines before a block; all those at the end, where there is no such block. */
function linesBefore(all: readonly Line[], block: Block | undefined): Line[] {
  const end = block ? firstFrom(all, block.at.start) : all.length;
  const lines = all.slice(Math.max(0, end - 2 * NEIGHBOURS), end);
  const joint = lines.at(-1)?.parts;
  // A label whose number stands in the block: only its word stands before.
  if (joint && block && joint[1].at.start >= block.at.start) lines.splice(-1, 1, joint[0]);
  return lines;
}

/** Some lines from a block on; none where there is no such block. */
function linesFrom(all: readonly Line[], block: Block | undefined): Line[] {
  if (!block) return [];
  const start = firstFrom(all, block.at.start);
  const joint = all[start - 1]?.parts?.[1];
  const lines = all.slice(start, start + 2 * NEIGHBOURS);
  return joint && joint.at.start >= block.at.start ? [joint, ...lines] : lines;
}

/** `sameHead`: a layout whose first lines are the same. */
function completed(
  parts: Pick<Layout, 'blocks' | 'all' | 'heads' | 'furniture' | 'lengths'>,
  sameHead: Layout | null,
): Layout {
  const { all, heads, furniture, lengths } = parts;
  const left = contentsLines(all, heads, furniture);
  const { headLines, consolidated } = sameHead ?? headOfText(all, left);
  return { ...parts, left, wrapping: lengths.wrapping, headLines, consolidated };
}

/** What is said of a text as a whole is said in its first lines. */
const HEAD = 200;

function headOfText(all: readonly Line[], left: Uint8Array): Pick<Layout, 'headLines' | 'consolidated'> {
  let seen = 0;
  let consolidated = false;
  let i = 0;
  for (; i < all.length && seen < HEAD; i++) {
    if (left[i]) continue;
    seen++;
    consolidated ||= /VBHN|hợp nhất/iu.test(all[i]!.plain);
  }
  return { headLines: i, consolidated };
}

/** Are lines read by the same measure in both? */
export function sameMeasure(a: Layout, b: Layout): boolean {
  return (
    a.consolidated === b.consolidated &&
    a.wrapping.wrapped === b.wrapping.wrapped &&
    a.wrapping.width === b.wrapping.width
  );
}

/** The lines of `now` that are new, or are words in the one and none in the other; null where there are none. */
export function changedLines(
  before: Layout,
  now: Layout,
): { readonly start: number; readonly end: number } | null {
  const change = exchange(before.all, now.all);
  const shift = now.all.length - before.all.length;
  let start = change?.start ?? now.all.length;
  let end = change?.newEnd ?? 0;
  for (let i = 0; i < start; i++) if (before.left[i] !== now.left[i]) start = i;
  for (let i = now.all.length - 1; i >= end && i - shift >= 0; i--)
    if (before.left[i - shift] !== now.left[i]) end = i + 1;
  if (start >= end && !change) return null;
  return { start, end: Math.max(start, end) };
}

/** What differs between two arrays whose beginning and end are the same objects; null where nothing does. */
function exchange<T>(before: readonly T[], now: readonly T[]): Exchange | null {
  const least = Math.min(before.length, now.length);
  let start = 0;
  while (start < least && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return null;
  let oldEnd = before.length;
  let newEnd = now.length;
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}
