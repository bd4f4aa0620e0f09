import type { Draft } from '@cancu/analysis';
import { outerPlaceOf, type Place, pathTo, perStretch } from '@cancu/syntax';
import type { Range } from '@cancu/text';

/** An amount that a draft sets as a fee. */
export interface FeeAmount {
  readonly at: Range;
  readonly place: Place;
  /** In đồng. */
  readonly amount: number;
}

/** "Lệ phí cấp giấy phép là 200.000 đồng"; costs, school fees and court fees are none of these. */
const FEE =
  /(?<!\p{L})(?:lệ phí|phí (?:thẩm định|cấp|đăng ký|sát hạch|xác minh|kiểm tra))(?!\p{L})[^.;\n]{0,90}?(?<!\p{L})(?:là|:|bằng|mức)\s+(\d{1,3}(?:\.\d{3})+)\s*(?:đồng|đ)(?!\p{L})/giu;

/** The amounts in the articles of a draft and of what is issued with it. */
export function feeAmountsIn({ tree, source }: Draft): FeeAmount[] {
  return tree.stretches.flatMap((stretch) =>
    found(stretch, source.text).flatMap(({ at, amount }) => {
      const path = pathTo(tree, at.start);
      const own = path.some(({ type }) => type === 'article') && !path.some(({ type }) => APART.has(type));
      return own ? [{ at, amount, place: outerPlaceOf(path) }] : [];
    }),
  );
}

const APART: ReadonlySet<string> = new Set(['quotation', 'appendix', 'form', 'preamble']);

const found = perStretch(({ at }, text): readonly Omit<FeeAmount, 'place'>[] =>
  [...text.slice(at.start, at.end).matchAll(FEE)].map((match) => ({
    at: { start: at.start + match.index, end: at.start + match.index + match[0].length },
    amount: Number(match[1]!.replaceAll('.', '')),
  })),
);
