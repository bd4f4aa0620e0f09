import { describe, expect, it } from 'vitest';
import { findDemands } from '../src/index.ts';
import { draftOf } from './draft.ts';

/** `4.1 approval Chi cục Kiểm lâm` for each demand of a clause. */
function demands(...clauses: string[]): string[] {
  const body = clauses.map((one, i) => `${i + 1}. ${one}`).join('\n');
  const draft = draftOf(`Điều 4. Khai thác trong rừng tràm\n${body}\nĐiều 5. Bảo vệ\nRừng tràm được bảo vệ.`);
  return findDemands(draft).map(
    ({ kind, place, authority }) =>
      `${place.article}.${place.clause} ${kind} ${draft.source.text.slice(authority.start, authority.end)}`,
  );
}

describe('a consent asked in passing', () => {
  it.each([
    [
      'Chủ rừng xây dựng phương án khai thác mật và được Chi cục Kiểm lâm phê duyệt trước mùa hoa.',
      '4.1 approval Chi cục Kiểm lâm',
    ],
    [
      'Sau khi sửa lán, chủ rừng có văn bản đề nghị gửi Ủy ban nhân dân cấp xã để được kiểm tra, xác nhận.',
      '4.1 approval Ủy ban nhân dân cấp xã',
    ],
    ['Tổ chức đưa khách vào rừng phải có văn bản đồng ý của Sở Du lịch.', '4.1 approval Sở Du lịch'],
    [
      'Người dẫn đường đã học lớp do các trường cao đẳng mở trên cơ sở thống nhất chương trình với Cục Kiểm lâm.',
      '4.1 agreement Cục Kiểm lâm',
    ],
  ])('%s', (sentence, expected) => {
    expect(demands(sentence)).toEqual([expected]);
  });

  it('a report that waits for a consent', () => {
    expect(
      demands(
        'Doanh nghiệp phải nộp báo cáo thay đổi lán trại về Chi cục Kiểm lâm.',
        'Trong thời hạn 10 ngày, Chi cục Kiểm lâm có văn bản đồng ý với thay đổi.',
      ),
    ).toEqual(['4.1 answered-report Chi cục Kiểm lâm']);
  });

  it('a plan that is filed and approved', () => {
    expect(
      demands(
        'Trước ngày 15 tháng 11, công ty lâm nghiệp trình Cục Kiểm lâm kế hoạch trồng rừng năm sau.',
        'Trước ngày 15 tháng 12, Cục Kiểm lâm phê duyệt kế hoạch trồng rừng.',
      ),
    ).toEqual(['4.1 filed-plan Cục Kiểm lâm']);
  });
});

describe('what is consented to', () => {
  const thing = (...clauses: string[]) => {
    const body = clauses.map((one, i) => `${i + 1}. ${one}`).join('\n');
    const draft = draftOf(`Điều 4. Khai thác trong rừng tràm\n${body}`);
    const [demand] = findDemands(draft);
    return demand && draft.source.text.slice(demand.thing.start, demand.thing.end);
  };

  it.each([
    [
      'Sau khi sửa lán, chủ rừng có văn bản đề nghị gửi Ủy ban nhân dân cấp xã để được kiểm tra, xác nhận việc hoàn thành lán trại.',
      'việc hoàn thành lán trại',
    ],
    [
      'Chủ rừng xây dựng phương án khai thác mật và được Chi cục Kiểm lâm phê duyệt trước mùa hoa.',
      'phương án khai thác mật',
    ],
  ])('%s', (sentence, expected) => {
    expect(thing(sentence)).toBe(expected);
  });

  it('is a report, without the words that lead to the authority', () => {
    expect(
      thing(
        'Doanh nghiệp phải nộp báo cáo thay đổi lán trại về Chi cục Kiểm lâm.',
        'Trong thời hạn 10 ngày, Chi cục Kiểm lâm có văn bản đồng ý với thay đổi.',
      ),
    ).toBe('báo cáo thay đổi lán trại');
  });
});

describe('what is none', () => {
  it.each([
    [
      'it is laid down elsewhere',
      'Chủ rừng lập phương án và được Chi cục Kiểm lâm phê duyệt theo quy định của pháp luật về lâm nghiệp.',
    ],
    ['nobody outside the State asks', 'Hạt Kiểm lâm lập phương án và được Chi cục Kiểm lâm phê duyệt.'],
    ['public money', 'Cơ sở lập kế hoạch, dự toán và được Sở Tài chính phê duyệt.'],
    ['between private parties', 'Chủ rừng lập phương án và được bên mua đồng ý.'],
    ['it need not be', 'Chủ rừng không cần phải có xác nhận của Ủy ban nhân dân cấp xã.'],
    ['a report that nobody answers', 'Chủ rừng gửi báo cáo kết quả trồng rừng về Chi cục Kiểm lâm.'],
  ])('%s', (_, sentence) => {
    expect(demands(sentence)).toEqual([]);
  });

  it('what a dossier of the article carries', () => {
    expect(
      demands(
        'Chủ rừng lập phương án khai thác mật và được Chi cục Kiểm lâm phê duyệt. Hồ sơ gồm:\na) Đơn đề nghị phê duyệt phương án khai thác mật;\nb) Phương án khai thác mật.\nChủ rừng nộp hồ sơ đến Chi cục Kiểm lâm.',
      ),
    ).toEqual([]);
  });
});
