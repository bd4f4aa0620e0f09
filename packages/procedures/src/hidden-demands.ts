import { type BasisOfDraft, basisAt } from './basis.ts';
import type { Demand } from './demand.ts';
import type { Facts } from './facts.ts';
import type { Groups } from './link.ts';
import { segmentsIn } from './scope.ts';

/** The demands that no list of papers carries: with its dossier a consent is a procedure in plain sight. */
export function hiddenDemands(all: readonly Facts[], groups: Groups, basis: BasisOfDraft): Demand[] {
  const plain = [...groups.values()]
    .flat()
    .filter(({ seeds }) => seeds.some(({ dossier }) => (dossier?.items.length ?? 0) > 0));
  return all.flatMap((facts) => {
    const { demands } = facts;
    if (demands.length === 0) return [];
    const seen = new Set(
      plain.flatMap(({ scope }) => {
        const units = scope.get(facts);
        return units ? segmentsIn(facts, units) : [];
      }),
    );
    return demands.flatMap(({ segment, ...demand }) => {
      if (seen.has(segment) && demand.kind !== 'agreement') return [];
      const own = segment.clause?.at ?? facts.provision.at;
      return [{ ...demand, basis: basisAt(own, facts.provision.series, basis) }];
    });
  });
}
