/** Words by which a provision deals with the past or ends the document it names. */
const PAST =
  /bãi bỏ|h[uủ][ỷy] bỏ|hết hiệu lực|hiệu lực thi hành|chấm dứt|thay thế|chuyển tiếp|trước (?:ngày|đây|thời điểm)|tiếp tục|còn hiệu lực|ng[ưừ]ng hiệu lực|đã (?:được )?(?:cấp|ban hành|phê duyệt|quyết định|ký|lập|nộp|công nhận|thực hiện|xử phạt|hưởng|giao|chuyển|nhận|có|thẩm định|bổ nhiệm|công bố)|giai đoạn|đến (?:hết |trước )?ngày|từ ngày|sau ngày|thời kỳ|các năm|năm (?:19|20)\d\d (?:trở về|đến)|áp dụng từ/iu;

/** An order to change another text. */
const ORDER =
  /^\W*(?:điều \d+\w?\W+)?(?:\d+\w?[.)]|[a-zđ]\d*\))?\W*(?:sửa đổi|bổ sung|bãi bỏ|bỏ|thay|hợp nhất)\s/iu;

/** Do the words around a reference speak of the past, repeal, replace or change what it names? */
export function speaksOfThePast(words: readonly string[]): boolean {
  return words.some((one) => PAST.test(one) || ORDER.test(one));
}
