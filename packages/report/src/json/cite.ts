import type { Draft, Reference, Target } from '@cancu/analysis';
import type { Place } from '@cancu/syntax';
import { type JsonRange, type Positions, positions } from './position.ts';

export interface JsonCitation {
  readonly text: string;
  readonly in: Place;
  readonly address: string;
  readonly range: JsonRange;
  readonly targets: readonly Target[];
}

/** Every citation with its targets, in text order: what `cancu cite` prints. */
export function citationsOf(draft: Draft): JsonCitation[] {
  const at = positions(draft.source.text.toString());
  return draft.references.map((reference) => citationOf(reference, at));
}

function citationOf(reference: Reference, at: Positions): JsonCitation {
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
    })),
  };
}

/** The keys of a place and no others, in their order. */
export function placeOf({ article, clause, point }: Place): Place {
  return { article, clause, point };
}
