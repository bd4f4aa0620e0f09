import { readIssuer } from '@cancu/law';
import type { Range } from '@cancu/text';
import type { Delegate } from './delegation.ts';

/** Those who are named in one breath: "Bộ trưởng Bộ Công an, Bộ trưởng Bộ Quốc phòng". */
export interface DelegateChain {
  readonly who: readonly Delegate[];
  readonly at: Range;
}

/**
 * Names of ministries are made of compounds of two syllables ("Tài chính", "Khoa học và Công nghệ", "Lao động - Thương binh và Xã hội");
 * a few have four. So no list of ministries is needed, which change with every government.
 */
const COMPOUND = String.raw`(?!Bộ|Ủy|Uỷ|Hội đồng|Chính phủ|Thủ |Thống|Tổng|Chánh|Viện|Thanh|Chủ|Tòa|Toà|Kiểm|Ngân)\p{Lu}\p{Ll}* \p{L}\p{Ll}+(?: vận tải| nông thôn)?`;
const MINISTRY = String.raw`Bộ ${COMPOUND}(?:(?:,| -| –) ${COMPOUND}(?= và \p{Lu})| - ${COMPOUND})?(?: và ${COMPOUND})?`;
const LEVEL = `(?: (?:cấp (?:tỉnh|huyện|xã)|các cấp|(?:các )?(?:tỉnh|thành phố)(?:(?:,| và) thành phố)? trực thuộc [Tt]rung ương|thành phố (?:Hà Nội|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)|tỉnh, thành phố|thành phố|tỉnh|huyện|xã))?`;
const COURTS = `(?:Chánh án )?(?:Tòa|Toà) án nhân dân tối cao|(?:Viện trưởng )?Viện [Kk]iểm sát nhân dân tối cao|Hội đồng [Tt]hẩm phán (?:Tòa|Toà) án nhân dân tối cao`;
const ANY_MINISTER = `(?:[Cc]ác )?[Bb]ộ(?: trưởng)?,? (?:và )?(?:[Tt]hủ trưởng )?(?:các )?cơ quan ngang [Bb]ộ(?:,? (?:và )?(?:[Tt]hủ trưởng )?(?:các )?cơ quan thuộc Chính phủ)?`;
const SECTOR_MINISTER = String.raw`(?:[Cc]ác )?[Bb]ộ(?: trưởng(?: các)?(?: [Bb]ộ)?)? quản lý (?:ngành, lĩnh vực|chuyên ngành|ngành|nhà nước về [\p{L} ]{3,40}?(?= quy định| hướng dẫn| ban hành| chủ trì))`;
const ALL = [
  `(?:Ủy|Uỷ) ban [Tt]hường vụ Quốc hội`,
  'Quốc hội',
  'Thủ tướng(?: Chính phủ)?',
  '(?:Tổng )?Thanh tra Chính phủ',
  '(?:Bộ trưởng, Chủ nhiệm )?Văn phòng Chính phủ',
  '(?:Bộ trưởng, Chủ nhiệm )?(?:Ủy|Uỷ) ban Dân tộc',
  'Chính phủ',
  'Chủ tịch nước',
  `(?:Chủ tịch )?(?:(?:Ủy|Uỷ) ban nhân dân|UBND)${LEVEL}`,
  `(?:Hội đồng nhân dân|HĐND)${LEVEL}`,
  '(?:Thống đốc )?Ngân hàng Nhà nước(?: Việt Nam)?',
  '(?:Tổng )?Kiểm toán [Nn]hà nước',
  COURTS,
  ANY_MINISTER,
  SECTOR_MINISTER,
  `(?:Bộ trưởng )?${MINISTRY}`,
];
const DELEGATE = new RegExp(`(?<![\\p{L}])(?:${ALL.join('|')})(?![\\p{L}])`, 'gu');
const LINK = /^(?:,|;| và|, và| hoặc|, hoặc)? $/u;

/** Everybody in a sentence who can receive a power to regulate, those named together as one. Linear: each name is bounded. */
export function delegateChains(sentence: string): DelegateChain[] {
  const chains: { who: Delegate[]; at: { start: number; end: number } }[] = [];
  for (const match of sentence.matchAll(DELEGATE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const last = chains.at(-1);
    const linked = last !== undefined && LINK.test(sentence.slice(last.at.end, start));
    if (last && linked) {
      last.who.push(delegateOf(match[0]));
      last.at.end = end;
    } else chains.push({ who: [delegateOf(match[0])], at: { start, end } });
  }
  return chains;
}

/** Whoever leads a body signs what it regulates; the body itself is often named instead. */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^(?:các )?bộ(?: trưởng)?,? .*ngang bộ/iu, 'Bộ trưởng, Thủ trưởng cơ quan ngang bộ'],
  [/^(?:các )?bộ.* quản lý /iu, 'Bộ trưởng quản lý ngành, lĩnh vực'],
  [/^Thủ tướng/u, 'Thủ tướng Chính phủ'],
  [/Thanh tra Chính phủ/u, 'Tổng Thanh tra Chính phủ'],
  [/Văn phòng Chính phủ/u, 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
  [/ban Dân tộc/u, 'Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc'],
  [/Ngân hàng Nhà nước/u, 'Thống đốc Ngân hàng Nhà nước Việt Nam'],
  [/Kiểm toán/u, 'Tổng Kiểm toán nhà nước'],
  [/Hội đồng [Tt]hẩm phán/u, 'Hội đồng Thẩm phán Tòa án nhân dân tối cao'],
  [/(?:Tòa|Toà) án/u, 'Chánh án Tòa án nhân dân tối cao'],
  [/Viện [Kk]iểm sát/u, 'Viện trưởng Viện kiểm sát nhân dân tối cao'],
];

function delegateOf(words: string): Delegate {
  const name = HEADS.find(([shape]) => shape.test(words))?.[1] ?? inFull(words);
  const { kind, level } = readIssuer(name, null);
  return { name, kind, level };
}

function inFull(words: string): string {
  const spelled = words
    .replace(/Uỷ/gu, 'Ủy')
    .replace('UBND', 'Ủy ban nhân dân')
    .replace('HĐND', 'Hội đồng nhân dân')
    .replace(
      /(?:các )?(?:tỉnh|thành phố)(?:(?:,| và) thành phố)? trực thuộc trung ương|tỉnh, thành phố/iu,
      'cấp tỉnh',
    )
    .replace(/ban thường vụ/iu, 'ban Thường vụ');
  return /^Bộ \p{Lu}/u.test(spelled) ? `Bộ trưởng ${spelled}` : spelled;
}
