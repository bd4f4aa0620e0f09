import { describe, expect, it } from 'vitest';
import { isCertainEnough } from '../src/index.ts';
import { certain, found, lines } from './draft.ts';

/** A clause in an article whose heading says nothing of a procedure. */
const clause = (sentence: string) =>
  `Điều 4. Quy định cụ thể\n1. ${sentence}\n2. Cục trưởng Cục Chăn nuôi tổ chức thực hiện Điều này.`;

describe('an outcome told without papers or steps', () => {
  it.each([
    [
      'cấp lại theo đề nghị',
      'Thẻ hành nghề bị rách hoặc thất lạc được cấp lại theo đề nghị của người có thẻ.',
      'reissue',
      'Cấp lại Thẻ hành nghề',
    ],
    [
      'phải có xác nhận',
      'Hộ nhận hỗ trợ giống phải có xác nhận của trưởng bản và Ủy ban nhân dân cấp xã trên đơn.',
      'confirm',
      'Xác nhận Hộ nhận hỗ trợ giống',
    ],
    [
      'công nhận sau thẩm định',
      'Làng nghề được công nhận đạt chuẩn khi Hội đồng thẩm định hồ sơ và kiểm tra thực tế chấm từ 80 điểm.',
      'recognise',
      'Công nhận Làng nghề',
    ],
    [
      'phải được chấp thuận',
      'Việc lấp ao, hồ trong khu dân cư phải được Ủy ban nhân dân tỉnh chấp thuận bằng văn bản.',
      'approve',
      'Chấp thuận lấp ao, hồ',
    ],
  ])('%s: possible, not certain', (_, sentence, action, name) => {
    const [procedure, ...others] = found(clause(sentence));
    expect(others).toEqual([]);
    expect(procedure).toMatchObject({ action, name });
    expect(isCertainEnough(procedure!)).toBe(false);
  });

  it.each([
    [
      'bị thu hồi khi vi phạm',
      'Giấy phép nuôi hươu bị thu hồi khi chủ giấy phép vi phạm quy định về phòng dịch.',
    ],
    [
      'theo đề nghị của cơ quan',
      'Giấy phép nuôi hươu bị thu hồi theo đề nghị của Thanh tra Bộ Nông nghiệp và Môi trường.',
    ],
    [
      'kế hoạch của cơ quan nhà nước',
      'Kế hoạch tiêm phòng hằng năm phải được Ủy ban nhân dân tỉnh phê duyệt trước ngày 31 tháng 01.',
    ],
    [
      'giữa các cơ quan',
      'Sở Tài chính phải được Ủy ban nhân dân tỉnh chấp thuận trước khi phân bổ kinh phí.',
    ],
    ['điều kiện thuần túy', 'Trại nuôi phải đáp ứng diện tích tối thiểu 50 m².'],
  ])('%s: nothing', (_, sentence) => {
    expect(lines(found(clause(sentence)))).toEqual([]);
  });

  it('is only a mention where another article lays the procedure down', () => {
    const text = `Điều 3. Người hành nghề vớt rong
Thẻ hành nghề vớt rong bị rách được cấp lại theo đề nghị của người có thẻ.
Điều 4. Cấp lại thẻ hành nghề vớt rong
1. Người có thẻ nộp 01 bộ hồ sơ trực tiếp đến Sở Nông nghiệp và Môi trường. Hồ sơ gồm: đơn đề nghị cấp lại thẻ; thẻ bị rách.
2. Trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Nông nghiệp và Môi trường cấp lại thẻ.`;
    const procedures = found(text);
    expect(lines(procedures)).toEqual(['4.1 reissue Cấp lại thẻ hành nghề vớt rong']);
    expect(procedures[0]!.articles).toContain('3');
  });
});

describe('a sentence that lacks most parts but is a procedure all the same', () => {
  it.each([
    [
      'thời hạn và từ chối',
      'Trong thời hạn 04 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Chủ tịch Ủy ban nhân dân cấp xã cấp giấy xác nhận nguồn gốc gỗ vườn; trường hợp từ chối phải trả lời bằng văn bản và nêu rõ lý do.',
      '4.1 issue Cấp giấy xác nhận nguồn gốc gỗ vườn',
    ],
    [
      'thông báo chờ trả lời',
      'Chủ vườn thông báo bằng văn bản cho Ủy ban nhân dân cấp xã trước khi phun thuốc từ máy bay không người lái và chỉ được phun sau khi có văn bản tiếp nhận.',
      expect.stringContaining('notify'),
    ],
    [
      'thu hồi theo đề nghị',
      'Giấy xác nhận trại giống bị thu hồi theo đề nghị của chủ trại; hồ sơ gồm văn bản đề nghị và bản chính giấy xác nhận.',
      '4.1 revoke Thu hồi Giấy xác nhận trại giống',
    ],
    [
      'gia hạn',
      'Chậm nhất 20 ngày trước khi giấy phép nuôi chim yến hết hạn, chủ cơ sở nộp đơn đề nghị gia hạn theo Mẫu số 02.',
      '4.1 renew Gia hạn giấy phép nuôi chim yến',
    ],
    [
      'điều chỉnh',
      'Doanh nghiệp điều chỉnh nội dung giấy phép khai thác yến khi thay đổi người đại diện, gửi hồ sơ đến Bộ Nông nghiệp và Môi trường trong 15 ngày kể từ ngày thay đổi.',
      '4.1 amend Điều chỉnh nội dung giấy phép khai thác yến',
    ],
  ])('%s', (_, sentence, line) => {
    expect(lines(certain(clause(sentence)))).toEqual([line]);
  });
});
