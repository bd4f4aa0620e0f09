import { type Draft, takesEffect } from '@cancu/analysis';
import { isConsolidated } from '@cancu/basis';

/**
 * All that a rule on cited documents depends on: the references (made anew with the words around them), the law and the day.
 */
export function readsOfCitations(draft: Draft): readonly unknown[] {
  const { references, law, judgedAt, identity } = draft;
  return [
    law.register,
    law.shelf,
    judgedAt.date,
    judgedAt.origin,
    takesEffect(draft),
    isConsolidated(draft),
    JSON.stringify(identity),
    ...references,
  ];
}
