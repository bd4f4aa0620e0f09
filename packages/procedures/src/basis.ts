import type { Draft, Reference } from '@cancu/analysis';
import { containersOf, type Document } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import type { Facts } from './facts.ts';
import type { Group } from './group.ts';
import type { BasisCitation, BasisShown } from './procedure.ts';

/** What a draft offers as the ground of all its procedures; computed once. */
export interface BasisOfDraft {
  readonly references: readonly Reference[];
  readonly recitals: readonly Range[];
  /** Articles on scope ("Phạm vi điều chỉnh"), by numbering. */
  readonly scope: ReadonlyMap<string, Range>;
}

const SCOPE = /^[\s*]*(?:pham\s+vi|pham\s+vi\s+dieu\s+chinh)\b/;

/** The heading (folded) of an article on scope. */
export const isScopeHeading = (title: string): boolean => SCOPE.test(title);

export function basisOfDraft(draft: Draft, all: readonly Facts[]): BasisOfDraft {
  const scope = new Map<string, Range>();
  for (const { provision, title } of all) {
    if (isScopeHeading(title) && !scope.has(provision.series)) scope.set(provision.series, provision.at);
  }
  return { references: draft.references, recitals: recitalsOf(draft.tree), scope };
}

function recitalsOf({ stretches }: Document): Range[] {
  return stretches.flatMap((stretch) =>
    containersOf(stretch).at(-1)?.type === 'preamble'
      ? stretch.nodes.filter(({ type }) => type === 'recital').map(({ at }) => at)
      : [],
  );
}

/**
 * The documents that the text cites as ground, the nearest first: in the procedure's own article, in the article on scope
 * ("quy định chi tiết khoản 3 Điều 12 Luật …"), in the recitals. Citations of the text itself are none.
 */
export function basisOf(group: Group, draft: BasisOfDraft): BasisShown {
  const { provision } = group.facts;
  return basisAt(provision.at, provision.series, draft);
}

/** The same for what stands in a range of a numbering. */
export function basisAt(at: Range, series: string, draft: BasisOfDraft): BasisShown {
  const scope = draft.scope.get(series);
  return {
    citations: [
      ...citationsIn(draft.references, [at], 'own'),
      ...citationsIn(draft.references, scope ? [scope] : [], 'scope'),
      ...citationsIn(draft.references, draft.recitals, 'recital'),
    ],
  };
}

function citationsIn(
  references: readonly Reference[],
  ranges: readonly Range[],
  found: BasisCitation['found'],
): BasisCitation[] {
  const inside = ranges.flatMap((range) => within(references, range));
  return inside.flatMap((reference) => {
    const { citation } = reference;
    const named = citation.document.by === 'name' ? citation.document.kind : null;
    if (named === null) return [];
    return reference.targets
      .filter((target) => target.document !== 'this')
      .map(({ document, article, clause }) => ({ citation, found, document, kind: named, article, clause }));
  });
}

/** The references in a range; they stand in text order. */
function within(references: readonly Reference[], range: Range): Reference[] {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (references[middle]!.at.start < range.start) low = middle + 1;
    else high = middle;
  }
  const found: Reference[] = [];
  for (let i = low; i < references.length && references[i]!.at.start < range.end; i++)
    if (references[i]!.at.end <= range.end) found.push(references[i]!);
  return found;
}
