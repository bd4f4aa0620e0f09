import type { Draft } from '@cancu/analysis';
import { outerPlaceOf, type Place, pathTo, perStretch } from '@cancu/syntax';
import { fold, type Range } from '@cancu/text';

/** The power to set parts of a procedure, handed to somebody else: "giao Sở … quy định hồ sơ, trình tự". */
export interface PassedOn {
  readonly at: Range;
  /** To whom, as written. */
  readonly whom: Range;
  readonly place: Place;
  /** Ministers, councils and committees issue legal documents; departments and offices do not. */
  readonly mayLegislate: boolean;
}

const BODY = String.raw`(?:cac\s+)?(?:bo\s+truong|bo\s+(?!phan|luat|may|ho\b|tai)|so\s+(?!luong|do|sach|lieu|huu|ho\b)|uy\s+ban\s+nhan\s+dan|hoi\s+dong\s+nhan\s+dan|chu\s+tich|cuc|tong\s+cuc|chi\s+cuc|giam\s+doc|thu\s+truong|ngan\s+hang\s+nha\s+nuoc|thong\s+doc)`;
const PARTS = String.raw`(?:trinh\s+tu|thu\s+tuc|thanh\s+phan\s+ho\s+so|ho\s+so|cach\s+thuc)`;
const SETS = String.raw`(?:quy\s+dinh|ban\s+hanh|huong\s+dan)\s+(?:chi\s+tiet\s+|cu\s+the\s+|ve\s+|quy\s+dinh\s+)*(?:[a-z]+\s*,?\s+){0,4}?${PARTS}\b`;

/** "giao … quy định trình tự", or the body at the head of a sentence: "Ủy ban nhân dân cấp tỉnh quy định thủ tục …". */
const PASSES = new RegExp(
  String.raw`(?<!\bban\s)\b(?:giao|uy\s+quyen)\s+(?:cho\s+)?(${BODY}\b[^.;:]{0,90}?)\s+${SETS}|(?:^|[.;:]\s+|\n\s*)(?:\d+\.\s+|[a-z]\)\s+)?(${BODY}\b[^.;:,]{0,70}?)\s+${SETS}`,
  'g',
);
const NOT_MEANT = /\bnoi\s+bo\b|\bdu\s+thao\b|\bcong\s+bo\b|\bda\s+(?:quy\s+dinh|ban\s+hanh)\b/;
/** Words that end a name: what is given is a thing, not a power. */
const NO_NAME = /\b(?:ma|da|duoc|khi|truoc|sau|nhung|ho\s+so)\b/;
const LEGISLATES =
  /^(?:cac\s+)?(?:bo\b|uy\s+ban\s+nhan\s+dan\s+(?:cap\s+)?(?:tinh|thanh)|hoi\s+dong\s+nhan\s+dan|ngan\s+hang|thong\s+doc)/;

/** Every place of a draft's own articles at which the power is handed on; quoted words and appendices are left out. */
export function passedOnIn({ tree, source }: Draft): PassedOn[] {
  return tree.stretches.flatMap((stretch) =>
    stretch.within.some(({ type }) => type === 'appendix' || type === 'form' || type === 'preamble')
      ? []
      : found(stretch, source.text).flatMap((one) => located(one, tree)),
  );
}

const found = perStretch(({ at }, text) => {
  const words = fold(text.slice(at.start, at.end));
  return [...words.matchAll(PASSES)].flatMap((match) => {
    const whom = match[1] ?? match[2]!;
    if (NOT_MEANT.test(match[0]) || NO_NAME.test(whom)) return [];
    const offset = match.index + match[0].indexOf(whom);
    const start = at.start + offset;
    // "số" and "Sở" are one without their marks.
    if (/^số/iu.test(text.slice(start, start + 2))) return [];
    return [
      {
        at: { start, end: at.start + match.index + match[0].length },
        whom: { start, end: start + whom.length },
        mayLegislate: LEGISLATES.test(whom),
      },
    ];
  });
});

function located(one: Omit<PassedOn, 'place'>, tree: Draft['tree']): PassedOn[] {
  const path = pathTo(tree, one.at.start);
  if (path.some(({ type }) => type === 'quotation') || !path.some(({ type }) => type === 'article'))
    return [];
  return [{ ...one, place: outerPlaceOf(path) }];
}
