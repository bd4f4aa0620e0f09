import type { Draft } from '@cancu/analysis';

/** Luật 80/2015/QH13 Điều 27 khoản 4 is named: special measures of a provincial People's Council. */
export function namesSpecialMeasures({ references }: Draft): boolean {
  return references.some(({ targets }) =>
    targets.some(
      ({ document, name, article, clause }) =>
        article === '27' &&
        clause === '4' &&
        (document === '80/2015/QH13' || /ban hành văn bản quy phạm/iu.test(name ?? '')),
    ),
  );
}

/** Provisions that say which case of NĐ 78/2025/NĐ-CP Điều 5 khoản 1 it is; `clauses` null: any. */
const CASES: readonly {
  readonly document: string;
  readonly article: string;
  readonly clauses: readonly string[] | null;
}[] = [
  { document: '78/2025/NĐ-CP', article: '5', clauses: ['1'] },
  // Measures and decentralisation among the powers of a minister, of a province, of special zones and communes.
  { document: '64/2025/QH15', article: '18', clauses: ['2'] },
  { document: '64/2025/QH15', article: '21', clauses: null },
  { document: '64/2025/QH15', article: '22', clauses: null },
];

/** The laws that let powers be decentralised: an article of theirs among the recitals says that this is done. */
const DECENTRALISING: ReadonlySet<string> = new Set(['63/2025/QH15', '72/2025/QH15']);

/** The draft itself says under which case of NĐ 78/2025/NĐ-CP Điều 5 khoản 1 it sets procedures. */
export function namesPurpose({ references }: Draft): boolean {
  return references.some(({ targets, in: place, apart }) =>
    targets.some(({ document, article, clause }) => {
      if (document === null || article === null || apart) return false;
      if (DECENTRALISING.has(document)) return place.article === null;
      return CASES.some(
        (one) =>
          one.document === document &&
          one.article === article &&
          (one.clauses === null || (clause !== null && one.clauses.includes(clause))),
      );
    }),
  );
}
