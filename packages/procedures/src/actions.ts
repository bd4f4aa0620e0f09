import { fold } from '@cancu/text';
import type { Action } from './procedure.ts';
import type { Reading } from './reading.ts';

/**
 * The words for what is applied for, and the action they stand for: the leading words of 2,600 names of procedures on the
 * national portal of public services. Written as they stand in names; compared without tone marks.
 */
export const ACTION_WORDS: readonly (readonly [word: string, action: Action])[] = [
  ['cấp mới', 'issue'],
  ['cấp phép', 'issue'],
  ['cấp', 'issue'],
  ['xin phép', 'issue'],
  ['cấp lại', 'reissue'],
  ['khôi phục', 'reissue'],
  ['phục hồi', 'reissue'],
  ['cấp đổi', 'exchange'],
  ['đổi', 'exchange'],
  ['chuyển đổi', 'exchange'],
  ['gia hạn', 'renew'],
  ['cấp gia hạn', 'renew'],
  ['kéo dài', 'renew'],
  ['cấp điều chỉnh', 'amend'],
  ['cấp sửa đổi', 'amend'],
  ['cấp bổ sung', 'amend'],
  ['cấp thay đổi', 'amend'],
  ['điều chỉnh', 'amend'],
  ['sửa đổi', 'amend'],
  ['bổ sung', 'amend'],
  ['thay đổi', 'amend'],
  ['hiệu đính', 'amend'],
  ['cập nhật', 'amend'],
  ['mở rộng', 'amend'],
  ['thu hồi', 'revoke'],
  ['hủy bỏ', 'revoke'],
  ['hủy', 'revoke'],
  ['nộp lại', 'revoke'],
  ['trả lại', 'revoke'],
  ['miễn nhiệm', 'revoke'],
  ['dừng', 'revoke'],
  ['rút', 'revoke'],
  ['đăng ký', 'register'],
  ['ghi danh', 'register'],
  ['nhập học', 'register'],
  ['tiếp nhận', 'register'],
  ['xóa đăng ký', 'deregister'],
  ['chấm dứt', 'deregister'],
  ['giải thể', 'deregister'],
  ['xóa', 'deregister'],
  ['phê duyệt', 'approve'],
  ['chấp thuận', 'approve'],
  ['chấp thuận lại', 'approve'],
  ['cho phép', 'approve'],
  ['thỏa thuận', 'approve'],
  ['cho ý kiến', 'approve'],
  ['thành lập', 'approve'],
  ['sáp nhập', 'approve'],
  ['công nhận', 'recognise'],
  ['thừa nhận', 'recognise'],
  ['xác nhận', 'confirm'],
  ['xác định', 'confirm'],
  ['chứng nhận', 'confirm'],
  ['chứng thực', 'confirm'],
  ['hợp pháp hóa', 'confirm'],
  ['thông báo', 'notify'],
  ['khai báo', 'notify'],
  ['trình báo', 'notify'],
  ['kê khai', 'notify'],
  ['thẩm định', 'appraise'],
  ['thẩm tra', 'appraise'],
  ['kiểm tra', 'appraise'],
  ['kiểm định', 'appraise'],
  ['giám định', 'appraise'],
  ['đánh giá', 'appraise'],
  ['sát hạch', 'appraise'],
  ['kiểm dịch', 'appraise'],
  ['miễn', 'exempt'],
  ['giảm', 'exempt'],
  ['hoãn', 'exempt'],
  ['tạm dừng', 'exempt'],
  ['tạm hoãn', 'exempt'],
  ['chỉ định', 'designate'],
  ['bổ nhiệm', 'designate'],
  ['bổ nhiệm lại', 'designate'],
  ['giao', 'designate'],
  ['công bố', 'declare'],
  ['tự công bố', 'declare'],
  ['giải quyết', 'settle'],
  ['chi trả', 'settle'],
  ['hỗ trợ', 'settle'],
  ['hoàn trả', 'settle'],
  ['nhận lại tiền', 'settle'],
  ['trả lại tiền', 'settle'],
  ['rút tiền', 'settle'],
  ['hoàn', 'settle'],
  ['thanh toán', 'settle'],
  ['trợ cấp', 'settle'],
  ['hưởng', 'settle'],
  ['tính', 'settle'],
  ['bồi thường', 'settle'],
];

/** "cấp tỉnh", "cấp có thẩm quyền": a level of the administration, not an act. */
const LEVELS = [
  'tinh',
  'xa',
  'huyen',
  'bo',
  'trung uong',
  'co tham quyen',
  'duoi',
  'tren',
  'hoc',
  'cuu',
  'so',
  'do',
  'uy',
  'phuc tham',
  'giam doc',
];

const BY_WORD = new Map<string, Action>();
for (const [word, action] of ACTION_WORDS) BY_WORD.set(fold(word), action);

const WORD = new RegExp(
  `(?:${[...BY_WORD.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|')})(?![a-z])`,
  'y',
);
const LEVEL = new RegExp(`\\s+(?:${LEVELS.join('|').replaceAll(' ', '\\s+')})(?![a-z])`, 'y');

/** One syllable without its tone is too common a word: "đổi" must not be read in "đối với". "cấp" is scanned badly too often. */
const STRICT = new Map<string, string>();
for (const [word] of ACTION_WORDS) {
  if (!word.includes(' ') && word !== 'cấp') STRICT.set(fold(word), word);
}

/** "giao dịch", "hoàn thiện": the same syllable in another word. */
const OTHER_WORDS =
  /(?:giao\s+(?:dich|thong|duc|nhan|ke|ket)|hoan\s+(?:thien|thanh|cong|toan|chinh)|giam\s+(?!tien|thue|phi|le\s|hoc\s|muc|thoi|nghia|gia\b|tru)[a-z]+|tinh\s+(?:lai|chat|nang|day|hop|xac|thue)|cap\s+(?:nhat|thoat|dong)|doi\s+(?:voi|moi|tuong)|dung\s+(?:de|chung))/y;

export interface ActionWord {
  readonly action: Action;
  readonly end: number;
  /** The word, folded, one space between its parts. */
  readonly word: string;
}

/** The word of an action that begins at `from`, or null. */
export function actionAt(reading: Reading, from: number): ActionWord | null {
  WORD.lastIndex = from;
  const found = WORD.exec(reading.folded);
  if (!found) return null;
  const word = found[0].replace(/\s+/g, ' ');
  const end = from + found[0].length;
  OTHER_WORDS.lastIndex = from;
  if (OTHER_WORDS.test(reading.folded) && !word.includes(' ')) return null;
  LEVEL.lastIndex = end;
  if (word === 'cap' && LEVEL.test(reading.folded)) return null;
  const exact = STRICT.get(word);
  if (exact && !matches(reading.words.slice(from, end), exact)) return null;
  return { action: BY_WORD.get(word)!, end, word };
}

/** "hoà" and "hòa" are one word. */
function matches(written: string, exact: string): boolean {
  const sorted = (word: string): string => [...word.toLowerCase().normalize('NFD')].sort().join('');
  return sorted(written) === sorted(exact);
}
