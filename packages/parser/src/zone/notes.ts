/**
 * A note at the foot of a page in a consolidated text of the gazette: its number without a sign, then what was changed
 * ("12 Khoản này được sửa đổi, …") or by which document ("7 Thông tư số 40/2025/TT-BTC …").
 */
const NOTE =
  /^\d{1,3}\s+(?:(?:Tên |Đoạn |Cụm từ |Nội dung |Quy định )?(?:[“"][^”"]{0,300}[”"]|(?:Phần|Chương|Mục|Điều|Khoản|Điểm|Phụ lục|Mẫu|khoản|điểm) này|Phụ lục \S{1,6}|Mẫu số \S{1,8})\s[^.;]{0,40}(?:được|bị)\s|(?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh)\s[^.;]{0,80}số\s\d)/u;

/** Does a note begin in this line? It quotes provisions of other texts and lasts to the end of the page. */
export function noteBegins(plain: string): boolean {
  return NOTE.test(plain);
}
