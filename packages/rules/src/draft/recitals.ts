import { type CitedText, citedTextsOf, type Draft, type Reference } from '@cancu/analysis';
import { containersOf } from '@cancu/syntax';
import type { Range } from '@cancu/text';

/** A document that a recital names as ground. */
export interface Ground {
  readonly reference: Reference;
  readonly text: CitedText;
}

/** The ranges of the recitals of the document itself, in text order; those of forms and quotations are none of its own. */
export function recitalsOf({ tree }: Draft): Range[] {
  const out: Range[] = [];
  for (const stretch of tree.stretches) {
    const path = containersOf(stretch);
    // Recitals stand before everything that is decided.
    if (path.some(({ type }) => type === 'body')) break;
    if (path.some(({ type }) => type !== 'document' && type !== 'preamble')) continue;
    for (const { type, at } of stretch.nodes) if (type === 'recital') out.push(at);
  }
  return out;
}

/**
 * The documents on which the draft says it rests. The documents that amended a ground stand behind it in its recital and come and
 * go with it; those that its title names are no ground at all.
 */
export function groundsOf(draft: Draft): readonly Ground[] {
  let known = KNOWN.get(draft);
  if (!known) {
    known = readGrounds(draft);
    KNOWN.set(draft, known);
  }
  return known;
}

const KNOWN = new WeakMap<Draft, readonly Ground[]>();

function readGrounds(draft: Draft): Ground[] {
  const recitals = recitalsOf(draft);
  const end = recitals.at(-1)?.end ?? 0;
  const early = draft.references.slice(0, firstBehind(draft.references, end));
  const wanted = new Set(early);
  const textOf = new Map(
    citedTextsOf(draft).flatMap((text) =>
      text.mentions.flatMap((one) => (wanted.has(one) ? [[one, text] as const] : [])),
    ),
  );
  return recitals.flatMap((recital) => {
    const inside = early.filter(({ at }) => at.start >= recital.start && at.end <= recital.end);
    const grounds: Ground[] = [];
    let end = recital.start;
    let listed = true;
    for (const reference of inside) {
      const between = draft.source.text.slice(end, reference.at.start);
      listed &&= end === recital.start || /^[\s,;]*(?:và\s+)?$/u.test(between);
      const text = textOf.get(reference);
      if (listed && text) grounds.push({ reference, text });
      end = reference.at.end;
    }
    return grounds;
  });
}

/** How many references stand before an offset; they are in text order. */
function firstBehind(references: readonly Reference[], offset: number): number {
  const found = references.findIndex(({ at }) => at.start >= offset);
  return found < 0 ? references.length : found;
}

/** True for a reference in a recital of the document itself. */
export function isInRecital({ address, apart }: Reference): boolean {
  return !apart && /(?:^|\/)can-cu(?:$|[-/])/.test(address);
}
