import { type Draft, takesEffect } from '@cancu/analysis';
import { isConsolidated } from '@cancu/basis';

/**
 * All that a rule on cited documents depends on: the references (made anew with the words around them), the law and the day. One
 * value, the same again while nothing of this has changed, so that seven rules compare it at once.
 */
export function readsOfCitations(draft: Draft): readonly unknown[] {
  let known = TOKENS.get(draft);
  if (!known) {
    known = tokenOf(draft);
    TOKENS.set(draft, known);
  }
  return known;
}

const TOKENS = new WeakMap<Draft, readonly [object]>();

/** What the draft asked for last depended on: it is nearly always the same draft, a letter later. */
let last: { readonly reads: readonly unknown[]; readonly token: readonly [object] } | null = null;

function tokenOf(draft: Draft): readonly [object] {
  const { references, law, judgedAt, identity } = draft;
  const reads = [
    law.register,
    law.shelf,
    judgedAt.date,
    judgedAt.origin,
    takesEffect(draft),
    isConsolidated(draft),
    JSON.stringify(identity),
    ...references,
  ];
  const before = last;
  if (before && before.reads.length === reads.length && before.reads.every((one, i) => one === reads[i]))
    return before.token;
  const token: readonly [object] = [{}];
  last = { reads, token };
  return token;
}
