import type { Citation, CitedDocument } from '@cancu/syntax';
import { oneLine, shift } from '@cancu/text';
import { attachedAt } from './attached.ts';
import { documentAt, furtherDocumentAt, type Manner } from './document.ts';
import { KNOWN_NAMES, type NameList } from './name-list.ts';
import { type Places, placesAt } from './places.ts';
import { styleOf } from './style.ts';
import type { Style } from './title.ts';
import { readsAny, type Token, tokens } from './token.ts';

export interface ReadingOptions {
  /** Names of laws; by default those that are known to all. */
  readonly names?: NameList;
  /** How the text speaks of documents; by default seen from its first words. */
  readonly style?: Style;
  /** Kinds (slugs) that the text uses alone as a short name, after "(sau đây gọi tắt là Pháp lệnh)". */
  readonly bare?: ReadonlySet<string>;
}

/**
 * The citations of legal documents and their provisions in `text`, in order, never overlapping; `at` counts from `offset`.
 * `text` is one stretch of running words (a recital, a clause, the cell of a table); it may hold line ends anywhere, and a form
 * feed where a page ended. Linear in the length of the text.
 */
export function readCitations(text: string, offset = 0, options: ReadingOptions = {}): Citation[] {
  const list = tokens(text);
  const found: Citation[] = [];
  const { names = KNOWN_NAMES, bare = NO_KINDS } = options;
  const styleAt = options.style ? () => options.style! : styleOf(list);
  const take = (start: number, read: Read) => {
    const cut = { start: list[start]!.start, end: list[read.next - 1]!.end };
    found.push({
      at: shift(cut, offset),
      text: oneLine(text.slice(cut.start, cut.end)),
      paths: read.paths,
      document: read.document,
    });
    return read.resume ?? read.next;
  };
  for (let at = 0; at < list.length; ) {
    const manner = { names, style: styleAt(at), bare };
    const step = stepAt(list, at, manner);
    at = typeof step === 'number' ? step : take(at, step);
    for (let before = typeof step === 'number' ? undefined : step.document; before; ) {
      const further = furtherDocumentAt(list, at, before, manner);
      if (further) at = take(further.start, { ...further, paths: [{}] });
      before = further?.document;
    }
  }
  return found;
}

const NO_KINDS: ReadonlySet<string> = new Set();

interface Read extends Pick<Citation, 'paths' | 'document'> {
  readonly next: number;
  readonly resume?: number;
}

/** The citation at `at`, or the token to go on from. */
function stepAt(list: readonly Token[], at: number, manner: Manner): Read | number {
  const remark = definitionEnd(list, at);
  if (remark > at) return remark;
  const places = placesAt(list, at);
  if (places) return placesWithDocument(list, places, manner);
  const document = documentAt(list, at, manner);
  return document ? { ...document, paths: [{}] } : at + 1;
}

const NONE: CitedDocument = { by: 'none' };

function placesWithDocument(list: readonly Token[], places: Places, manner: Manner): Read | number {
  const document = places.anchored ? null : attachedAt(list, places, manner);
  if (document) return { ...document, paths: places.paths };
  return places.strong ? { next: places.next, document: NONE, paths: places.paths } : places.next;
}

const CALLED = ['sau đây gọi', 'sau đây được gọi', 'sau đây viết', 'gọi tắt', 'viết tắt', 'gọi chung'];
const LONGEST_DEFINITION = 40;

/** The token after "(sau đây gọi là …)", which gives a short name and cites nothing; `at` itself where none stands. */
function definitionEnd(list: readonly Token[], at: number): number {
  if (list[at]!.text !== '(' || readsAny(list, at + 1, CALLED) === 0) return at;
  for (let i = at + 1; i < list.length && i < at + LONGEST_DEFINITION; i++)
    if (list[i]!.text === ')') return i + 1;
  return at;
}
