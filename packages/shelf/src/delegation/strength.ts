import type { DelegationStrength } from './delegation.ts';

/** What is done in a procedure, after "việc", "thẩm quyền", or in a list. */
const DONE = `(?:cấp(?! (?:tỉnh|huyện|xã|bộ|trung ương|cơ sở|dưới|trên|học|uỷ|ủy))|đổi|thu hồi|gia hạn|đình chỉ|đăng ký|phê duyệt|công nhận|xác nhận|chứng nhận|chấp thuận|cho phép|khai báo|kê khai|thẩm định|chỉ định|miễn|giảm|hoàn|xét|tiếp nhận|nộp|thông báo|công bố|cấp phép|sát hạch)`;
const NAMED =
  /(?<!\p{L})(?:trình tự|(?<!kiểm soát )thủ tục|hồ sơ|quy trình|biểu mẫu|mẫu(?! (?:vật|mã|nước|máu|thử|bệnh))|thành phần hồ sơ|thời hạn giải quyết)(?!\p{L})/iu;
const MATTER = new RegExp(
  String.raw`(?<!\p{L})(?:việc|thẩm quyền|tổ chức|cách thức|thời hạn|thời gian|phương thức)(?: và thời hạn)? (?:[\p{L}]+,? ){0,4}?${DONE}(?!\p{L})`,
  'iu',
);
const LIST =
  /(?<![\p{L}])(?<!phân )cấp(?:,| và| hoặc) (?:cấp lại|cấp đổi|đổi|gia hạn|thu hồi|đình chỉ|sử dụng)/iu;

/** "mức thu phí thẩm định cấp giấy phép" is money, not a procedure. */
const MONEY = /^\s*(?:về )?(?:mức |chế độ thu|phí|lệ phí|giá|định mức)/iu;

/** How much a power gives, by the words of what is regulated. */
export function strengthOf(subject: string, guiding: boolean): DelegationStrength {
  if (NAMED.test(subject)) return 'procedure';
  if (!MONEY.test(subject) && (MATTER.test(subject) || LIST.test(subject))) return 'procedure';
  return guiding ? 'guidance' : 'detail';
}
