import { reads, type Token } from './token.ts';

/**
 * How a kind of document is cited: `law` by its name (and number or date), `numbered` only by its number, `self` only as
 * "Quy chế này".
 */
export type KindFamily = 'constitution' | 'law' | 'numbered' | 'self';

export interface Kind {
  readonly words: string;
  readonly slug: string;
  readonly family: KindFamily;
  /** "này" after it in small letters is no citation: "quyết định này" is mostly an act in a single case. */
  readonly onlyCapital?: true;
  /** A short form, cited only with a number. */
  readonly short?: true;
}

/** Longer names before the names they begin with. */
const KINDS: readonly Kind[] = [
  { words: 'hiến pháp', slug: 'hien-phap', family: 'constitution' },
  { words: 'bộ luật', slug: 'bo-luat', family: 'law' },
  { words: 'luật', slug: 'luat', family: 'law' },
  { words: 'pháp lệnh', slug: 'phap-lenh', family: 'law' },
  { words: 'sắc lệnh', slug: 'sac-lenh', family: 'numbered', onlyCapital: true },
  { words: 'lệnh', slug: 'lenh', family: 'numbered', onlyCapital: true },
  { words: 'nghị quyết liên tịch', slug: 'nghi-quyet-lien-tich', family: 'numbered' },
  { words: 'nghị quyết', slug: 'nghi-quyet', family: 'numbered', onlyCapital: true },
  { words: 'nghị định', slug: 'nghi-dinh', family: 'numbered' },
  { words: 'quyết định', slug: 'quyet-dinh', family: 'numbered', onlyCapital: true },
  { words: 'chỉ thị', slug: 'chi-thi', family: 'numbered', onlyCapital: true },
  { words: 'thông tư liên tịch', slug: 'thong-tu-lien-tich', family: 'numbered' },
  { words: 'thông tư liên bộ', slug: 'thong-tu-lien-bo', family: 'numbered' },
  { words: 'thông tư', slug: 'thong-tu', family: 'numbered' },
  { words: 'văn bản hợp nhất', slug: 'van-ban-hop-nhat', family: 'numbered' },
  { words: 'quy chế', slug: 'quy-che', family: 'self', onlyCapital: true },
  { words: 'quy định', slug: 'quy-dinh', family: 'self', onlyCapital: true },
  { words: 'quy chuẩn', slug: 'quy-chuan', family: 'self', onlyCapital: true },
  { words: 'điều lệ', slug: 'dieu-le', family: 'self', onlyCapital: true },
  { words: 'nđ', slug: 'nghi-dinh', family: 'numbered', short: true },
  { words: 'nq', slug: 'nghi-quyet', family: 'numbered', short: true },
  { words: 'qđ', slug: 'quyet-dinh', family: 'numbered', short: true },
  { words: 'tt', slug: 'thong-tu', family: 'numbered', short: true },
  { words: 'ttlt', slug: 'thong-tu-lien-tich', family: 'numbered', short: true },
  { words: 'vbhn', slug: 'van-ban-hop-nhat', family: 'numbered', short: true },
];

const BY_FIRST_WORD: ReadonlyMap<string, readonly Kind[]> = byFirstWord();

function byFirstWord(): Map<string, Kind[]> {
  const map = new Map<string, Kind[]>();
  for (const kind of KINDS) {
    const first = kind.words.split(' ')[0]!;
    map.set(first, [...(map.get(first) ?? []), kind]);
  }
  return map;
}

/** Words in which "luật" and "lệnh" name no document: "pháp luật", "Luật sư", "mệnh lệnh". */
const NOT_AFTER: ReadonlySet<string> = new Set(['pháp', 'kỷ', 'quy', 'mệnh', 'hiệu', 'khẩu']);
const NOT_BEFORE: ReadonlySet<string> = new Set(['sư', 'gia', 'pháp', 'lệ', 'tục', 'định', 'học']);

const KIND_OF_SIGN: readonly (readonly [RegExp, string])[] = [
  [/[/-]NĐ(?:-|$)/, 'nghi-dinh'],
  [/[/-]TTLT-/, 'thong-tu-lien-tich'],
  [/[/-]TT-/, 'thong-tu'],
  [/[/-]QĐ-/, 'quyet-dinh'],
  [/[/-]NQ-/, 'nghi-quyet'],
];

/** The kind that the sign of a number names (`12/2020/NĐ-CP` → `nghi-dinh`); null where it names none. */
export function kindOfNumber(number: string): string | null {
  return KIND_OF_SIGN.find(([sign]) => sign.test(number))?.[1] ?? null;
}

/** The kind of document whose name begins at `at`, and the token after the name. */
export function kindAt(
  list: readonly Token[],
  at: number,
): { readonly kind: Kind; readonly next: number } | null {
  const first = list[at];
  const kinds = first && BY_FIRST_WORD.get(first.low);
  if (!kinds) return null;
  for (const kind of kinds) {
    if (!reads(list, at, kind.words)) continue;
    const next = at + kind.words.split(' ').length;
    if (kind.short && first.text !== first.text.toUpperCase()) return null;
    if (kind.slug === 'luat' || kind.slug === 'lenh') {
      if (NOT_AFTER.has(list[at - 1]?.low ?? '') || NOT_BEFORE.has(list[next]?.low ?? '')) return null;
    }
    return { kind, next };
  }
  return null;
}
