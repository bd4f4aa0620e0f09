import { describe, expect, it } from 'vitest';
import { certain, found } from './draft.ts';

/** One article with one sentence, in a decree that says who files what with whom. */
const article = (title: string, sentence: string) => `Điều 1. ${title}\n${sentence}`;

describe('sentences that lay down a procedure', () => {
  it.each([
    [
      'cấp',
      'Cấp Giấy chứng nhận nuôi rong',
      'Hộ nuôi rong đề nghị cấp Giấy chứng nhận vùng nuôi rong nộp 01 bộ hồ sơ tại Sở Nông nghiệp và Môi trường; trong thời hạn 07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở cấp Giấy chứng nhận.',
    ],
    [
      'từ chối',
      'Giấy xác nhận',
      'Người đề nghị xác nhận nộp đơn đến Ủy ban nhân dân cấp xã. Trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ, Chủ tịch Ủy ban nhân dân cấp xã cấp giấy xác nhận; trường hợp từ chối phải trả lời bằng văn bản và nêu rõ lý do.',
    ],
    [
      'gia hạn',
      'Gia hạn giấy phép',
      'Chậm nhất 45 ngày trước khi giấy phép hết hạn, doanh nghiệp nộp đơn đề nghị gia hạn theo Mẫu số 05 đến cơ quan cấp phép; cơ quan cấp phép xem xét, gia hạn trong thời hạn 10 ngày làm việc.',
    ],
    [
      'đăng ký',
      'Đăng ký điểm bán',
      'Hộ kinh doanh đăng ký điểm bán hàng với Ủy ban nhân dân phường bằng đơn theo mẫu; Ủy ban nhân dân phường xác nhận đăng ký trong thời hạn 02 ngày làm việc.',
    ],
    [
      'thu hồi theo đề nghị',
      'Thu hồi giấy xác nhận theo đề nghị',
      'Tổ chức không còn nhu cầu gửi hồ sơ đề nghị thu hồi giấy xác nhận đến Sở Công Thương; hồ sơ gồm văn bản đề nghị và bản chính giấy xác nhận. Sở Công Thương quyết định thu hồi trong thời hạn 05 ngày làm việc.',
    ],
    [
      'điều chỉnh',
      'Điều chỉnh giấy phép',
      'Khi thay đổi người đứng đầu, doanh nghiệp gửi hồ sơ đề nghị điều chỉnh giấy phép đến Bộ Công Thương. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ, Bộ Công Thương điều chỉnh giấy phép.',
    ],
    [
      'miễn',
      'Miễn học phí',
      'Người học có nhu cầu miễn học phí gửi đơn đề nghị kèm bản sao giấy tờ đến cơ sở giáo dục qua Cổng Dịch vụ công quốc gia; trong thời hạn 05 ngày làm việc, Ủy ban nhân dân cấp xã quyết định miễn học phí.',
    ],
  ])('%s', (_, title, sentence) => {
    expect(certain(article(title, sentence)).length).toBe(1);
  });

  it('a hidden demand for a confirmation is at least seen as possible', () => {
    const text = article(
      'Hồ sơ hỗ trợ',
      'Người nhận hỗ trợ gửi đơn có xác nhận của Ủy ban nhân dân cấp xã đến Phòng Kinh tế để được xét hỗ trợ.',
    );
    expect(found(text).length).toBeGreaterThan(0);
  });
});

describe('sentences that lay down none', () => {
  it.each([
    ['thu hồi do vi phạm', 'Giấy phép bị thu hồi khi chủ giấy phép vi phạm quy định về an toàn lao động.'],
    ['báo cáo giữa các cơ quan', 'Sở Y tế gửi báo cáo tổng hợp về Bộ Y tế trước ngày 20 tháng 12 hằng năm.'],
    [
      'lấy ý kiến nội bộ',
      'Ủy ban nhân dân cấp xã lấy ý kiến của Sở Xây dựng trong thời hạn 07 ngày làm việc.',
    ],
    ['báo cáo định kỳ', 'Doanh nghiệp báo cáo định kỳ sáu tháng tình hình nhập khẩu bằng văn bản điện tử.'],
    ['xử phạt', 'Phạt tiền từ 5.000.000 đồng đến 10.000.000 đồng đối với hành vi không lập hồ sơ theo dõi.'],
    [
      'thanh tra',
      'Đoàn thanh tra công bố quyết định thanh tra và yêu cầu cung cấp hồ sơ trong thời hạn 05 ngày.',
    ],
    ['nội bộ cơ quan', 'Công chức nghỉ phép gửi đơn cho người đứng đầu đơn vị.'],
    ['đấu thầu', 'Hồ sơ dự thầu được mở công khai ngay sau thời điểm đóng thầu.'],
    ['lưu giữ', 'Chủ cơ sở phải lưu giữ hồ sơ ít nhất 05 năm.'],
    ['kiểm toán', 'Thủ trưởng đơn vị phê duyệt kế hoạch kiểm toán nội bộ hằng năm.'],
    [
      'dẫn chiếu',
      'Trình tự, thủ tục cấp giấy phép xây dựng thực hiện theo quy định của pháp luật về xây dựng.',
    ],
    ['bãi bỏ', 'Bãi bỏ Điều 12 về cấp giấy xác nhận nguồn gốc.'],
    ['phủ định', 'Thông tư này không quy định thủ tục hành chính.'],
    ['khiếu nại', 'Việc giải quyết khiếu nại thực hiện theo Luật Khiếu nại.'],
    ['ban hành danh mục', 'Bộ trưởng ban hành danh mục thiết bị phải kiểm định.'],
    ['điều kiện thuần túy', 'Cơ sở phải có diện tích tối thiểu 20 m² và có lối thoát hiểm.'],
    ['tòa án', 'Tòa án cấp trích lục bản án cho đương sự theo pháp luật về tố tụng.'],
    ['soạn thảo', 'Phòng chuyên môn thẩm định dự thảo trước khi trình Chủ tịch ký ban hành.'],
    ['nghiệm thu', 'Hội đồng nghiệm thu đánh giá nhiệm vụ khoa học theo hợp đồng đã ký.'],
    ['xuất trình khi được hỏi', 'Khi vận chuyển, chủ xe mang theo giấy tờ để xuất trình khi được yêu cầu.'],
  ])('%s', (title, sentence) => {
    expect(certain(article(`Quy định về ${title}`, sentence)).map(({ name }) => name)).toEqual([]);
  });
});
