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

/** The draft itself says under which case of NĐ 78/2025/NĐ-CP Điều 5 khoản 1 it sets procedures. */
export function namesPurpose({ references }: Draft): boolean {
  return references.some(({ targets }) =>
    targets.some(
      (target) => target.article === '5' && target.clause === '1' && target.document === '78/2025/NĐ-CP',
    ),
  );
}
