/** A decree of many pages on keeping bees, in the words of such decrees and with everything they have. */
const HEAD = `---
so-hieu: 7/2031/NĐ-CP
ngay-ban-hanh: 2031-03-05
---
CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 7/2031/NĐ-CP
Hà Nội, ngày 05 tháng 3 năm 2031

NGHỊ ĐỊNH
QUY ĐỊNH VỀ NUÔI ONG VÀ ĐĂNG KÝ TRẠI ONG

Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;
Căn cứ Luật Chăn nuôi số 32/2018/QH14;
Theo đề nghị của Bộ trưởng Bộ Nông nghiệp và Môi trường;
Chính phủ ban hành Nghị định quy định về nuôi ong và đăng ký trại ong.

## Chương I
QUY ĐỊNH CHUNG

## Điều 1. Phạm vi điều chỉnh
Nghị định này quy định chi tiết khoản 3 Điều 54 Luật Chăn nuôi về nuôi ong và đăng ký trại ong.

## Điều 2. Giải thích từ ngữ
1. Trại ong là nơi đặt từ 20 đàn ong trở lên.
2. Mùa hoa là thời gian cây nguồn mật ra hoa tại địa bàn.

## Chương II
ĐĂNG KÝ TRẠI ONG
`;

/** An article without procedures. */
function rule(number: number): string {
  return `
## Điều ${number}. Khoảng cách giữa các trại ong
1. Trại ong cách khu dân cư ít nhất 200 mét, trừ trường hợp quy định tại khoản 2 Điều này.
2. Tại địa bàn có mùa hoa ngắn hơn 30 ngày, khoảng cách giữa hai trại ong do chủ trại thỏa thuận:
a) Với chủ trại liền kề;
b) Với cộng đồng dân cư theo quy định tại Điều 2 Nghị định này.
3. Chủ trại ong che chắn nguồn nước theo quy chuẩn kỹ thuật về chăn nuôi.
`;
}

/** An article that lays a procedure down. */
function procedure(number: number): string {
  return `
## Điều ${number}. Trình tự, thủ tục đăng ký trại ong loại ${number}
1. Chủ trại ong lập 01 bộ hồ sơ đăng ký trại ong, nộp trực tiếp hoặc qua dịch vụ bưu chính tại Ủy ban nhân dân cấp xã nơi đặt trại.
2. Hồ sơ đăng ký gồm:
a) Đơn đăng ký theo Mẫu số 01 tại Phụ lục I ban hành kèm theo Nghị định này;
b) Bản sao giấy chứng nhận quyền sử dụng đất.
3. Trong thời hạn 10 ngày kể từ ngày nhận đủ hồ sơ, Ủy ban nhân dân cấp xã cấp giấy đăng ký trại ong; trường hợp từ chối phải trả lời bằng văn bản và nêu rõ lý do.
`;
}

const ARTICLES = Array.from({ length: 24 }, (_, i) => (i % 5 === 2 ? procedure(i + 3) : rule(i + 3))).join(
  '',
);

const END = `
## Điều 27. Sửa đổi, bổ sung một số điều của Nghị định số 13/2020/NĐ-CP
1. Sửa đổi, bổ sung khoản 2 Điều 5 như sau:
“2. Chủ trại thông báo cho Ủy ban nhân dân cấp xã trước khi chuyển đàn ong 03 ngày.
a) Thông báo gồm số đàn và tuyến đường;
b) Thông báo được gửi bằng văn bản.”.
2. Bãi bỏ Điều 6, khoản 1 Điều 7.

## Điều 28. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành từ ngày 01 tháng 5 năm 2031.

Nơi nhận:
- Ban Bí thư Trung ương Đảng;
- Lưu: VT.

TM. CHÍNH PHỦ
THỦ TƯỚNG
`;

export const DECREE: string = HEAD + ARTICLES + END;

export const APPENDIX: string = `
PHỤ LỤC I
MẪU GIẤY TỜ
(Ban hành kèm theo Nghị định số 7/2031/NĐ-CP)

Mẫu số 01
ĐƠN ĐĂNG KÝ TRẠI ONG
Kính gửi: Ủy ban nhân dân xã.
${Array.from({ length: 60 }, (_, i) => `${i + 1}. Số đàn ong thuộc loài thứ ${i + 1} đặt tại trại, theo khoản 1 Điều 2.`).join('\n')}
`;
