import {
  assemble,
  type Container,
  containersOf,
  type Document,
  type Identity,
  type Parent,
  type Source,
} from '@cancu/syntax';
import type { TextView } from '@cancu/text';
import { DocumentReader } from './document-reader.ts';
import { adoptedIn } from './identity/date.ts';
import { changedLines, type Layout, layoutOf, sameMeasure } from './line/layout.ts';
import { goOnAlike, type ReaderState } from './reader-state.ts';
import type { Cut } from './tree/builder.ts';
import { attachmentMayBegin, REACH } from './zone/attached.ts';

/** How a document was read, for reading it again. */
interface Reading {
  readonly layout: Layout;
  readonly cuts: readonly Cut<ReaderState>[];
  readonly identity: Identity;
}

/**
 * Parses a document again and again while it is edited. Blocks that are the same objects as in the source before must stand
 * for the same words at the same place; then only those stretches are read anew in which a line changed, and the next ones
 * as far as the change reaches. The tree is the one that `parseLaw` gives for the same source.
 */
export class LawParser {
  #last: Reading | null = null;
  #identity: Identity | null = null;

  parse(source: Source): Document {
    const layout = layoutOf(source.text, source.blocks, this.#last?.layout ?? null);
    const last = this.#last && sameMeasure(this.#last.layout, layout) ? this.#last : null;
    const reading = last ? readAgain(source, layout, last) : read(source, layout);
    this.#last = reading;
    this.#identity = sameOr(this.#identity, identityOf(reading, source.text));
    return documentOf(reading, this.#identity, source.text);
  }
}

function read(source: Source, layout: Layout): Reading {
  return { layout, ...readFrom(source, layout, null, () => false) };
}

/** Reads from the last stretch before the change up to the first one that goes on as it did. */
function readAgain(source: Source, layout: Layout, last: Reading): Reading {
  const change = changedLines(last.layout, layout);
  if (!change) return { ...last, layout };
  const shift = layout.all.length - last.layout.all.length;
  const reached = reachBack(layout, change.start);
  const begin = Math.max(
    0,
    last.cuts.findLastIndex(({ line, entry }) => line < reached && entry !== null),
  );
  const later = new Map<number, number>();
  last.cuts.forEach(({ line, entry }, i) => {
    if (entry && line + shift >= change.end) later.set(line + shift, i);
  });
  let joint = last.cuts.length;
  let same = new Map<Container, Container>();
  const joins = (number: number, state: ReaderState | null): boolean => {
    const i = state && later.get(number);
    const entry = typeof i === 'number' ? last.cuts[i]!.entry : null;
    if (!state || !entry || !goOnAlike(state, entry, layout.all[number]!, layout.wrapping)) return false;
    joint = i!;
    same = new Map(state.frame.map(({ container }, level) => [container, entry.frame[level]!.container]));
    return true;
  };
  const fresh = readFrom(source, layout, last.cuts[begin]!, joins);
  const cuts = [
    ...last.cuts.slice(0, begin),
    ...fresh.cuts.map((cut) => inOldFrame(cut, same)),
    ...last.cuts.slice(joint).map((cut) => (shift === 0 ? cut : { ...cut, line: cut.line + shift })),
  ];
  return { layout, cuts, identity: begin === 0 ? fresh.identity : last.identity };
}

/** A title in capitals is that of a regulation by what stands in the lines below it. */
function reachBack({ all, left }: Layout, line: number): number {
  let reached = line;
  let seen = 0;
  for (let i = line - 1; i >= 0 && seen < REACH; i--) {
    if (left[i]) continue;
    seen++;
    if (attachmentMayBegin(all[i]!)) reached = i;
  }
  return reached;
}

function readFrom(
  source: Source,
  layout: Layout,
  from: Cut<ReaderState> | null,
  stop: (line: number, state: ReaderState | null) => boolean,
): Omit<Reading, 'layout'> {
  const reader = new DocumentReader(source, layout, from?.entry ?? null);
  for (let index = from?.line ?? 0; index < layout.all.length; index++) {
    if (layout.left[index]) {
      reader.furniture(index);
      continue;
    }
    const state = reader.stateBefore(index);
    if (stop(index, state)) break;
    reader.line(index, state);
  }
  return reader.finish();
}

/** The containers that stay open where the old reading goes on are the old ones. */
function inOldFrame(cut: Cut<ReaderState>, same: ReadonlyMap<Container, Container>): Cut<ReaderState> {
  const old = (container: Container) => same.get(container) ?? container;
  const { stretch, entry } = cut;
  const changed = containersOf(stretch).some((container) => old(container) !== container);
  if (!changed) return cut;
  return {
    ...cut,
    stretch: { ...stretch, within: stretch.within.map(old), opens: stretch.opens.map(old) },
    entry: entry && {
      ...entry,
      frame: entry.frame.map((one) => ({ ...one, container: old(one.container) })),
    },
  };
}

/** What the head says, and the day of passing that a law says at its end. */
function identityOf({ cuts, identity }: Reading, text: TextView): Identity {
  if (identity.issued !== null) return identity;
  return { ...identity, issued: adoptedIn(closingWords(cuts, text)) };
}

/** While it says the same, an identity stays the same object. */
function sameOr(before: Identity | null, now: Identity): Identity {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

/** The tree is put together when somebody looks at it; who reads by stretches never does. */
function documentOf({ cuts }: Reading, identity: Identity, { length }: TextView): Document {
  const stretches = cuts.map(({ stretch }) => stretch);
  const { number, title } = identity;
  let whole: Parent | null = null;
  const assembled = (): Parent => {
    whole ??= assemble(stretches, length);
    return whole;
  };
  return {
    type: 'document',
    get at() {
      return assembled().at;
    },
    get children() {
      return assembled().children;
    },
    identity,
    stretches,
    ...(number === null ? {} : { number }),
    ...(title === null ? {} : { title }),
  };
}

/** The first words of the signatures: a law says there on which day it was passed. */
function closingWords(cuts: readonly Cut<ReaderState>[], text: TextView): string {
  let words = '';
  for (const { stretch } of cuts) {
    if (words.length > 400) break;
    if (containersOf(stretch).at(-1)?.type !== 'closing') continue;
    for (const { type, at } of stretch.nodes)
      if (type === 'text') words += ` ${text.slice(at.start, at.end)}`;
  }
  return words;
}
