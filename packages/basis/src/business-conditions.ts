import type { Draft } from '@cancu/analysis';
import { type Parent, type Place, pathTo, perStretch, placeOf } from '@cancu/syntax';
import { fold, type Range } from '@cancu/text';

/** An article that sets conditions of doing business. */
export interface BusinessCondition {
  /** Its heading. */
  readonly at: Range;
  readonly place: Place;
}

const HEADING =
  /^[\s*"“]*(?:dieu\s+\d+[a-z]?\.?\s*)?(?:quy\s+dinh\s+(?:ve\s+)?)?dieu\s+kien\s+(?:dau\s+tu\s+)?(?:kinh\s+doanh|(?:cap\s+giay\s+(?:phep|chung\s+nhan)[^.]{0,60}|hoat\s+dong\s+)kinh\s+doanh)\b/;
/** The conditions are those of a law or decree that is named. */
const SET_ELSEWHERE =
  /\b(?:theo|tai)\s+(?:cac\s+)?(?:quy\s+dinh\s+(?:tai|cua)\s+)?(?:diem\s+\S+\s+|khoan\s+\S+\s+|dieu\s+\d+\S*\s+)*(?:cua\s+)?(?:bo\s+luat|luat|nghi\s+dinh|phap\s+lenh|nghi\s+quyet\s+cua\s+quoc\s+hoi)\b/;

/** The articles of a draft, and of what is issued with it, under a heading on conditions of doing business. */
export function businessConditionsIn({ tree, source }: Draft): BusinessCondition[] {
  return tree.stretches.flatMap((stretch) =>
    found(stretch, source.text).map((at) => ({ at, place: placeOf(pathTo(tree, at.start)) })),
  );
}

const found = perStretch(({ nodes }, text): readonly Range[] =>
  nodes
    .filter(
      (node): node is Parent => node.type === 'article' && 'titleAt' in node && node.titleAt !== undefined,
    )
    .filter(({ at, titleAt }) => {
      if (!HEADING.test(fold(text.slice(titleAt!.start, titleAt!.end)))) return false;
      return !SET_ELSEWHERE.test(fold(text.slice(titleAt!.end, at.end)).replace(/\s+/g, ' '));
    })
    .map(({ titleAt }) => titleAt!),
);
