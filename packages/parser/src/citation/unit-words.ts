import { isCapital, reads, type Token } from './token.ts';

/** Units of a document that a citation may name, from small to large. */
export type Level =
  | 'row'
  | 'point'
  | 'clause'
  | 'article'
  | 'form'
  | 'subsection'
  | 'section'
  | 'chapter'
  | 'part'
  | 'appendix';

const RANK: Readonly<Record<Level, number>> = {
  row: 0,
  point: 1,
  clause: 2,
  article: 3,
  form: 4,
  subsection: 5,
  section: 6,
  chapter: 7,
  part: 8,
  appendix: 9,
};

/** Order of size: a point is smaller than a clause. */
export function rank(level: Level): number {
  return RANK[level];
}

interface UnitWord {
  readonly words: string;
  readonly level: Level;
  /** Words before it with which it means something else: "thời điểm", "tài khoản", "danh mục". */
  readonly notAfter?: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const NOT_POINT = words(
  'thời địa quan đặc thí trọng ưu nhược khuyết cao tiêu yếu giao tâm luận trăm chỉ cứ chấm số',
);
const NOT_CLAUSE = words('tài điều');
const NOT_ARTICLE = words('nghị');
const NOT_SECTION = words('danh hạng chuyên đề thư khoản tiết');
const NOT_PART = words('thành cổ học một toàn đa góp hợp vốn ngoại');

/** Longer names before the names they begin with; `khoân` and `điêu` are what scanning makes of the words. */
const UNIT_WORDS: readonly UnitWord[] = [
  { words: 'điểm', level: 'point', notAfter: NOT_POINT },
  { words: 'khoản', level: 'clause', notAfter: NOT_CLAUSE },
  { words: 'khoân', level: 'clause', notAfter: NOT_CLAUSE },
  { words: 'điều', level: 'article', notAfter: NOT_ARTICLE },
  { words: 'điêu', level: 'article', notAfter: NOT_ARTICLE },
  { words: 'tiểu mục', level: 'subsection' },
  { words: 'mục', level: 'section', notAfter: NOT_SECTION },
  { words: 'chương', level: 'chapter', notAfter: words('văn') },
  { words: 'phần', level: 'part', notAfter: NOT_PART },
  { words: 'phụ lục', level: 'appendix' },
  { words: 'biểu mẫu', level: 'form' },
  { words: 'mẫu', level: 'form', notAfter: words('biểu') },
  { words: 'tiết', level: 'row', notAfter: words('chi thời') },
  { words: 'số thứ tự', level: 'row' },
];

const BY_FIRST_WORD: ReadonlyMap<string, readonly UnitWord[]> = (() => {
  const map = new Map<string, UnitWord[]>();
  for (const unit of UNIT_WORDS) {
    const first = unit.words.split(' ')[0]!;
    map.set(first, [...(map.get(first) ?? []), unit]);
  }
  return map;
})();

export interface UnitWordAt {
  readonly level: Level;
  readonly capital: boolean;
  readonly next: number;
}

/** The word for a unit that stands at `at`, and the token after it. */
export function unitWordAt(list: readonly Token[], at: number): UnitWordAt | null {
  const first = list[at];
  const candidates = first && BY_FIRST_WORD.get(first.low);
  if (!candidates) return null;
  for (const unit of candidates) {
    if (!reads(list, at, unit.words)) continue;
    if (unit.notAfter?.has(list[at - 1]?.low ?? '')) return null;
    return { level: unit.level, capital: isCapital(first), next: at + unit.words.split(' ').length };
  }
  return null;
}
