import type { Draft, Reference } from '@cancu/analysis';
import { isParent, type LawNode } from '@cancu/syntax';
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

function recitalsOf(tree: LawNode): Range[] {
  const out: Range[] = [];
  const visit = (node: LawNode): void => {
    if (node.type === 'recital') out.push(node.at);
    else if (isParent(node)) node.children.forEach(visit);
  };
  visit(tree);
  return out;
}

/**
 * The documents that the text cites as ground, the nearest first: in the procedure's own article, in the article on scope
 * ("quy định chi tiết khoản 3 Điều 12 Luật …"), in the recitals. Citations of the text itself are none.
 */
export function basisOf(group: Group, draft: BasisOfDraft): BasisShown {
  const { provision } = group.facts;
  const scope = draft.scope.get(provision.series);
  return {
    citations: [
      ...citationsIn(draft.references, [provision.at], 'own'),
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
  const inside = references.filter(({ at }) =>
    ranges.some((range) => range.start <= at.start && at.end <= range.end),
  );
  return inside.flatMap((reference) => {
    const { citation } = reference;
    const named = citation.document.by === 'name' ? citation.document.kind : null;
    if (named === null) return [];
    return reference.targets
      .filter((target) => target.document !== 'this')
      .map(({ document, article, clause }) => ({ citation, found, document, kind: named, article, clause }));
  });
}
