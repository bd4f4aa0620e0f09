import { citedTextsOf, type Draft } from '@cancu/analysis';
import type { DocumentRecord } from '@cancu/law';
import type { BasisCitation } from '@cancu/procedures';
import type { Citation } from '@cancu/syntax';

/** The register's record of a cited document; null where the register has none, or several that fit. */
export function recordOf({ citation }: BasisCitation, draft: Draft): DocumentRecord | null {
  return recordsIn(draft).get(citation) ?? null;
}

const KNOWN = new WeakMap<Draft, ReadonlyMap<Citation, DocumentRecord>>();

function recordsIn(draft: Draft): ReadonlyMap<Citation, DocumentRecord> {
  let known = KNOWN.get(draft);
  if (!known) {
    known = new Map(
      citedTextsOf(draft).flatMap(({ mentions, resolution: { record } }) =>
        record === null ? [] : mentions.map(({ citation }) => [citation, record] as const),
      ),
    );
    KNOWN.set(draft, known);
  }
  return known;
}
