/**
 * What the closing provisions of a text do: say from when it is in force, how cases begun before are treated, which texts end, who
 * carries it out (NĐ 78/2025/NĐ-CP Điều 63, 66 and 70 on their order and words; Luật 64/2025/QH15 Điều 53 on effect).
 */
export type Role = 'effect' | 'transition' | 'repeal' | 'implementation';

const TEXT =
  '(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Quy định|Quy chế)';
const THIS = `${TEXT} này`;
const OF_THIS = new RegExp(`^${THIS} `, 'u');
const IN_FORCE = `${THIS} (?:bắt đầu )?có hiệu lực`;
/** "từ ngày Luật này có hiệu lực", "kể từ ngày 01 tháng 7". */
const FROM = `(?:thi hành )?(?:kể )?(?:từ|khi)(?: ngày| thời điểm)? (?:${THIS}|\\d|ngày \\d)`;

/** Titles, without notes and in small letters. */
const TITLES: readonly (readonly [Role, RegExp])[] = [
  [
    'effect',
    /^(?:ngày có )?hiệu lực(?: thi hành(?: của [\p{L} ]{2,30})?(?: và [^.;]{1,80})?| của [\p{L} ]{2,20} này)?$/u,
  ],
  ['effect', /^hiệu lực và (?:trách nhiệm|tổ chức|quy định|điều khoản|hướng dẫn|bãi bỏ)/u],
  ['transition', /chuy[ểế]n tiếp| khi [\p{L} ]{2,20} này có hiệu lực/u],
  ['repeal', /^(?:quy định )?bãi bỏ|^(?:các |những )?(?:văn bản|quy định)[^.;]{0,40} hết hiệu lực/u],
  [
    'implementation',
    /^(?:tổ chức|trách nhiệm|trách nhiệm tổ chức|hướng dẫn|trách nhiệm hướng dẫn|quy định chi tiết và hướng dẫn|trách nhiệm hướng dẫn và) (?:thi hành|thực hiện)(?: [\p{L} ]{2,20} này)?$|^(?:quy định chi tiết|trách nhiệm hướng dẫn)$/u,
  ],
];

/** Titles of articles whose clauses are of every kind. */
const MIXED = /^(?:các )?(?:điều khoản|quy định) (?:thi hành|cuối cùng)$/u;

/**
 * Sentences, the strongest sign first: what was begun "before this text is in force" is no provision on effect, nor is what ends
 * "from the day it is in force"; what else is so "from that day" is transition.
 */
const SENTENCES: readonly (readonly [Role, RegExp])[] = [
  ['transition', /^(?:Điều khoản|Quy định) chuyển tiếp /u],
  ['transition', new RegExp(`(?:trước|[Tt]ại|đến) (?:ngày |thời điểm |khi )(?:mà )?${IN_FORCE}`, 'u')],
  [
    'repeal',
    new RegExp(
      ` (?:(?:hết|chấm dứt) hiệu lực|bãi bỏ|thay thế) ${FROM}|^(?:Kể từ|Từ) ngày ${IN_FORCE}[^;]{0,400} hết hiệu lực`,
      'u',
    ),
  ],
  ['repeal', /sau(?: đây)? (?:được bãi bỏ|bị bãi bỏ|hết hiệu lực)/u],
  ['repeal', new RegExp(`^Bãi bỏ |^(?:Huỷ bỏ|Hủy bỏ) ${TEXT} |^${THIS} (?:thay thế|bãi bỏ)`, 'u')],
  ['effect', new RegExp(`^(?:Điều|Khoản|Điểm|Các|Quy định|Riêng) [^.]{0,200}${THIS} có hiệu lực`, 'u')],
  ['effect', /^(?:Các|Những) [^.;:]{0,80}sau(?: đây)? có hiệu lực/u],
  ['effect', new RegExp(`^${THIS} (?:chính thức |(?:đã )?được [^.;]{0,160})?có hiệu lực`, 'u')],
  ['transition', new RegExp(`(?:[Kk]ể từ|Từ) ngày ${IN_FORCE}`, 'u')],
  [
    'implementation',
    new RegExp(`chịu trách nhiệm[^.;]{0,80} (?:thi hành|thực hiện|hướng dẫn)[^.;]{0,40} ${THIS}`, 'u'),
  ],
  [
    'implementation',
    new RegExp(
      `(?:hướng dẫn|tổ chức|triển khai)[^.;]{0,40} (?:thi hành|thực hiện)[^.;]{0,20} ${THIS}(?! quy định)`,
      'u',
    ),
  ],
  [
    'implementation',
    new RegExp(
      `^(?!${THIS})[^.;]{0,160}quy định chi tiết (?:[^.;]{0,40}được giao|và hướng dẫn thi hành)`,
      'u',
    ),
  ],
];

/** The longest beginning of a provision that is looked at, in UTF-16 units. */
const BEGINNING = 1200;

/** The role that a title tells, `mixed` where every clause has one of its own, null where it tells none. */
export function roleOfTitle(title: string): Role | 'mixed' | null {
  const words = title
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s\d[\]*.|]{1,12}$/u, '');
  if (MIXED.test(words)) return 'mixed';
  return TITLES.find(([, shape]) => shape.test(words))?.[0] ?? null;
}

/** The role that the first words of a provision tell; null where they tell none. */
export function roleOfWords(provision: string): Role | null {
  const words = provision.slice(0, BEGINNING).replace(/\s+/gu, ' ').trim();
  return SENTENCES.find(([, shape]) => shape.test(words))?.[0] ?? null;
}

/** Is what stands as a title the beginning of a sentence: "Quyết định này có hiệu lực⏎kể từ ngày ký"? */
export function isSentence(title: string): boolean {
  return OF_THIS.test(title);
}
