import { type CitedText, citedTextsOf, type Draft, type Reference, type Target } from '@cancu/analysis';
import { type StateId, stateAt } from '@cancu/law';
import type { Place } from '@cancu/syntax';
import { type JsonRange, type Positions, positions } from './position.ts';

/** What the register has for a cited document, on the day by which the draft is judged. */
export interface JsonRegistered {
  readonly number: string;
  /** Title in Vietnamese; empty where the register has none. */
  readonly name: string;
  readonly state: StateId;
}

export interface JsonTarget extends Target {
  /** Null for the draft itself, and where the register has no document or several that may be meant. */
  readonly register: JsonRegistered | null;
}

export interface JsonCitation {
  readonly text: string;
  readonly in: Place;
  readonly address: string;
  readonly range: JsonRange;
  readonly targets: readonly JsonTarget[];
}

/** Every citation with its targets, in text order: what `cancu cite` prints. */
export function citationsOf(draft: Draft): JsonCitation[] {
  const at = positions(draft.source.text.toString());
  const registered = new Map<Reference, JsonRegistered | null>();
  for (const text of citedTextsOf(draft)) {
    const found = registeredOf(text, draft);
    for (const mention of text.mentions) registered.set(mention, found);
  }
  return draft.references.map((reference) => citationOf(reference, at, registered.get(reference) ?? null));
}

function registeredOf({ resolution: { record } }: CitedText, { judgedAt }: Draft): JsonRegistered | null {
  if (record === null) return null;
  return { number: record.number, name: record.name.vi, state: stateAt(record, judgedAt.date).state };
}

function citationOf(reference: Reference, at: Positions, register: JsonRegistered | null): JsonCitation {
  return {
    text: reference.citation.text,
    in: placeOf(reference.in),
    address: reference.address,
    range: at.range(reference.at),
    targets: reference.targets.map(({ document, name, article, clause, point }) => ({
      document,
      name,
      article,
      clause,
      point,
      register,
    })),
  };
}

/** The keys of a place and no others, in their order. */
export function placeOf({ article, clause, point }: Place): Place {
  return { article, clause, point };
}
