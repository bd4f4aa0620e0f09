import type { Container, Identity } from '@cancu/syntax';
import type { Line } from './line/line.ts';
import { continuity, type Wrapping } from './line/wrapping.ts';
import type { OpenContainer } from './tree/builder.ts';
import { announcesQuotation, isAmendingTitle } from './zone/amending.ts';
import type { BodyState } from './zone/body-state.ts';

export type Zone = 'front' | 'preamble' | 'body' | 'closing' | 'attachment-front' | 'attachment' | 'appendix';

/** Everything that reading knows before a line with which a stretch begins: from here it can begin anew. */
export interface ReaderState {
  readonly zone: Zone;
  readonly before: Line | undefined;
  /** An empty line stands before the line with which the stretch begins. */
  readonly apart: boolean;
  readonly body: BodyState | null;
  /** The number of the open appendix. */
  readonly appendix: string | null;
  readonly lastArticle: string | null;
  readonly identity: Identity | null;
  readonly frame: readonly OpenContainer[];
  /** The end of the words read before. */
  readonly cursor: number;
}

/**
 * Will reading go on alike from two states, given that `line` follows and began a stretch once? The words before it count
 * only as far as they decide its place; what the head says of the document goes its own way.
 */
export function goOnAlike(a: ReaderState, b: ReaderState, line: Line, wrapping: Wrapping): boolean {
  return (
    a.zone === b.zone &&
    a.appendix === b.appendix &&
    a.lastArticle === b.lastArticle &&
    (a.identity === null) === (b.identity === null) &&
    isAmending(a) === isAmending(b) &&
    endsInStop(a.before) === endsInStop(b.before) &&
    continuity(a.before, line, wrapping, a.apart) === continuity(b.before, line, wrapping, b.apart) &&
    sameBody(a.body, b.body) &&
    a.frame.length === b.frame.length &&
    a.frame.every(
      (one, i) =>
        one.hasUnits === b.frame[i]!.hasUnits && sameContainer(one.container, b.frame[i]!.container),
    )
  );
}

/** What is still to be decided by the title: a body that was begun knows it. */
function isAmending({ body, identity }: ReaderState): boolean {
  return body === null && isAmendingTitle(identity?.title ?? '');
}

/** An appendix may be cut after such a line. */
export function endsInStop(line: Line | undefined): boolean {
  return line !== undefined && /\.$/.test(line.plain);
}

/** Containers that say the same of themselves, at the same place of the text. */
function sameContainer(a: Container, b: Container): boolean {
  return (
    a === b ||
    (a.type === b.type &&
      a.number === b.number &&
      a.auto === b.auto &&
      a.title === b.title &&
      a.titleAt?.start === b.titleAt?.start &&
      a.titleAt?.end === b.titleAt?.end &&
      a.alternatives?.join() === b.alternatives?.join())
  );
}

function sameBody(a: BodyState | null, b: BodyState | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.traits.amending === b.traits.amending &&
    a.traits.consolidated === b.traits.consolidated &&
    a.instruction === b.instruction &&
    a.headings === b.headings &&
    announcesQuotation(a.previous) === announcesQuotation(b.previous) &&
    lastSign(a.previous) === lastSign(b.previous) &&
    sameValues(a.notes, b.notes) &&
    sameValues(a.outer, b.outer) &&
    sameQuotation(a.quotation, b.quotation)
  );
}

function sameQuotation(a: BodyState['quotation'], b: BodyState['quotation']): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.ended === b.ended &&
    a.marked === b.marked &&
    sameValues(a.marks, b.marks) &&
    sameValues(a.frame, b.frame)
  );
}

/** The sign that announces or goes on with a list. */
function lastSign(words: string): string {
  return /[:;]\s*$/.exec(words)?.[0].trim() ?? '';
}

function sameValues(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
