import fc from 'fast-check';

/** Words of an invented field, beekeeping, in the manner of legal texts. Nothing is taken from a real document. */
const WHO = [
  'Chủ trại ong',
  'Tổ chức, cá nhân nuôi ong',
  'Cơ quan đăng ký',
  'Ủy ban nhân dân cấp xã',
  'Người mua mật ong',
];
const DOES = [
  'nộp hồ sơ',
  'báo cáo số đàn ong',
  'lập biên bản có chữ ký của các bên',
  'trả kết quả trong thời hạn 05 ngày làm việc',
  'nộp lệ phí 150.000 đồng/lần',
  'công khai danh sách trại ong & bản đồ trên trang thông tin điện tử',
  'ghi sổ theo mẫu <ngày/tháng/năm>',
  'giữ khoảng cách 2*3 km và mã trại_01',
  'dán nhãn [3] lên từng đàn ong',
];
const WHEN = [
  '',
  ' hằng năm',
  ' theo quy định tại khoản 2 Điều 5 Nghị định này',
  ' trước ngày 31 tháng 12',
  ' theo Điều 7 Luật Nuôi ong và Điều 8 của Nghị định này',
  ' (nếu có) – kể cả “ong mật”',
  ' trừ trường hợp nêu tại Điều 3. Kết quả được gửi bằng thư điện tử',
];

/** Lines that look like the beginning of a unit and are none. */
const LIKE_A_UNIT = [
  'Điều 12 của Luật Nuôi ong cũng áp dụng đối với tổ chức.',
  'Khoản 2 Điều này không áp dụng với ong rừng.',
  'Phụ lục I ban hành kèm theo văn bản này gồm hai mẫu đơn.',
  'Mục 2 Chương này áp dụng cho trại ong lớn.',
  'Mẫu số 01 dùng cho chủ trại ong mới.',
  'Chương II, Chương III áp dụng cho trại ong lớn.',
  '2.000.000 đồng đối với tổ chức;',
  '1.1. Mức riêng cho trại ong nhỏ;',
  '(i) trại ong di động;',
  'a.1) trại ong cố định;',
  '- Như trên;',
  '+ Bản sao giấy tờ;',
  '* Ghi chú: tính theo đàn.',
  '# 5 đàn ong trở lên;',
  '“Ong mật” là ong nuôi lấy mật.',
  'Nơi nhận hồ sơ là bộ phận một cửa.',
];

const TITLES = [
  'Phạm vi điều chỉnh',
  'Đối tượng áp dụng',
  'Hồ sơ đăng ký trại ong',
  'Trình tự, thủ tục cấp thẻ',
  'Kiểm tra hằng năm',
  'Mức thu phí, lệ phí (nếu có)',
  'Hỗ trợ năm 2026',
  'Hồ sơ nêu tại Điều 5',
  '02 hình thức đăng ký',
  'Trách nhiệm của Ủy ban nhân dân các cấp trong việc quản lý trại ong trên địa bàn',
  'Điều kiện nuôi ong',
  'Giải thích từ ngữ',
];

const LEADS = [
  'Hồ sơ gồm:',
  'Trình tự thực hiện như sau:',
  'Chủ trại ong có trách nhiệm:',
  'Thành phần hồ sơ theo điểm a khoản 2 Điều 3 gồm các giấy tờ sau đây:',
];

const pick = (from: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...from);

const clause = fc
  .tuple(pick(WHO), pick(DOES), pick(WHEN))
  .map(([who, does, when]) => `${who} ${does}${when}`);

/** A sentence that ends with a stop. */
export const sentence: fc.Arbitrary<string> = clause.map((words) => `${words}.`);

/** One or more sentences. */
export const provision: fc.Arbitrary<string> = fc
  .array(sentence, { minLength: 1, maxLength: 2 })
  .map((all) => all.join(' '));

/** An item of a list. */
export const item: fc.Arbitrary<string> = fc.oneof(
  clause.map((words) => `${words};`),
  sentence,
);

/** Words that announce smaller units. */
export const lead: fc.Arbitrary<string> = pick(LEADS);

/** A paragraph of its own: usually sentences, now and then something that looks like a unit. */
export const paragraph: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: provision },
  { weight: 1, arbitrary: pick(LIKE_A_UNIT) },
);

/** A paragraph of new wording, which does not begin with a quotation mark. */
export const quotedParagraph: fc.Arbitrary<string> = paragraph.filter((words) => !words.startsWith('“'));

export const title: fc.Arbitrary<string> = pick(TITLES);

/** Headings of chapters and the like: mostly in capitals. */
export const headline: fc.Arbitrary<string> = fc
  .tuple(title, fc.boolean())
  .map(([words, small]) => (small ? words : words.toUpperCase()));

/** Two or three columns with a heading row. */
export const table: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .array(fc.tuple(pick(['1', '2', 'a)', 'Điều 3.']), title, pick(['01 bản', '5%', '', '150.000 đồng'])), {
    minLength: 1,
    maxLength: 3,
  })
  .map((rows) => [['Số', 'Tên giấy tờ', 'Ghi chú'], ...rows]);
