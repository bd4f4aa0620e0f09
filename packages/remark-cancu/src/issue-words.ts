import type { IssueCode } from '@cancu/syntax';

/** The languages of messages. */
export type Language = 'vi' | 'en';

/** What a message says about each thing that was not taken as it stood. */
export const ISSUE_WORDS: Readonly<Record<Language, Readonly<Record<IssueCode, string>>>> = {
  vi: {
    'tracked-changes': 'Văn bản còn đánh dấu sửa đổi; nội dung được đọc như đã chấp nhận mọi sửa đổi.',
    'legacy-font': 'Đoạn này dùng bảng mã tiếng Việt cũ và đã được chuyển sang Unicode; cần đọc lại.',
    'converted-from-doc': 'Tệp Word đời cũ (.doc) được đọc qua một bản chuyển đổi.',
    'not-understood': 'Không hiểu đoạn này; nội dung được giữ nguyên.',
    'contents-list-skipped': 'Mục lục được bỏ qua, không đọc như các điều của văn bản.',
    'repeated-label': 'Số thứ tự này lặp lại.',
    'label-gap': 'Trước chỗ này thiếu một số thứ tự.',
    'quotation-not-closed': 'Phần trích dẫn bắt đầu ở đây không có dấu đóng ngoặc kép.',
    'front-matter-invalid': 'Phần khai báo ở đầu tệp viết chưa đúng nên không được dùng.',
  },
  en: {
    'tracked-changes': 'The file holds tracked changes; it was read as if all were accepted.',
    'legacy-font':
      'This stretch is in an old Vietnamese encoding and was converted to Unicode; read it again.',
    'converted-from-doc': 'This old Word file (.doc) was read from a converted copy.',
    'not-understood': 'This stretch was not understood; it is kept as it is.',
    'contents-list-skipped': 'The table of contents was skipped and not read as articles.',
    'repeated-label': 'This number occurs twice.',
    'label-gap': 'A number is missing before this place.',
    'quotation-not-closed': 'The quotation that begins here has no closing mark.',
    'front-matter-invalid': 'The declarations at the head of the file are malformed and were not used.',
  },
};
