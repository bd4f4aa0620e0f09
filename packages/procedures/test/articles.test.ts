import { describe, expect, it } from 'vitest';
import { certain, lines, only } from './draft.ts';

describe('one procedure over several articles', () => {
  const text = `Điều 4. Điều kiện cấp giấy phép bến nổi
1. Có phương án an toàn.
2. Có người vận hành được đào tạo.
Điều 5. Hồ sơ đề nghị cấp giấy phép bến nổi
1. Đơn đề nghị cấp giấy phép bến nổi.
2. Phương án an toàn.
Điều 6. Trình tự cấp giấy phép bến nổi
1. Tổ chức nộp 01 bộ hồ sơ quy định tại Điều 5 trực tiếp hoặc trực tuyến đến Sở Xây dựng.
2. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Xây dựng cấp giấy phép bến nổi.`;

  it('is one, with papers of one article and steps of another', () => {
    const procedure = only(text);
    expect(procedure.action).toBe('issue');
    expect(procedure.articles).toEqual(expect.arrayContaining(['5', '6']));
    expect(procedure.components.dossier!.items).toHaveLength(2);
    expect(procedure.components.timeLimit).toMatchObject({ value: 10, unit: 'working-day' });
  });
});

describe('several procedures in one article', () => {
  it('each with its own papers', () => {
    const text = `Điều 7. Cấp, cấp lại thẻ bến nổi
1. Cấp thẻ bến nổi:
a) Người đề nghị nộp 01 bộ hồ sơ gồm đơn đề nghị cấp thẻ và 01 ảnh đến Sở Xây dựng bằng hình thức trực tiếp;
b) Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Xây dựng cấp thẻ bến nổi.
2. Cấp lại thẻ bến nổi:
a) Người bị mất thẻ nộp 01 bộ hồ sơ gồm đơn đề nghị cấp lại thẻ đến Sở Xây dựng bằng hình thức trực tiếp;
b) Trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Xây dựng cấp lại thẻ bến nổi.`;
    expect(lines(certain(text))).toEqual(['7.1 issue Cấp thẻ bến nổi', '7.2 reissue Cấp lại thẻ bến nổi']);
  });
});

describe('amending texts', () => {
  const text = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
NGHỊ ĐỊNH
Sửa đổi, bổ sung một số điều của Nghị định số 5/2020/NĐ-CP về bến nổi
Điều 1. Bổ sung Điều 12a vào sau Điều 12 như sau:
“Điều 12a. Cấp giấy phép bến nổi
1. Tổ chức nộp 01 bộ hồ sơ trực tiếp đến Sở Xây dựng. Hồ sơ gồm: đơn đề nghị cấp giấy phép; phương án an toàn.
2. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Xây dựng cấp giấy phép bến nổi.”.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2026.`;

  it('give the article as quoted, and the amending one beside it', () => {
    const procedure = only(text);
    expect(procedure.place.article).toBe('12a');
    expect(procedure.amendedIn).toBe('1');
  });
});

describe('texts that set nothing of their own', () => {
  it('a decision of publication restates', () => {
    const text = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
QUYẾT ĐỊNH
Về việc công bố danh mục thủ tục hành chính lĩnh vực đường thủy
Điều 1. Công bố kèm theo Quyết định này danh mục thủ tục hành chính.
Điều 2. Tổ chức nộp 01 bộ hồ sơ đề nghị cấp giấy phép bến nổi trực tiếp đến Sở Xây dựng; trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ, Sở Xây dựng cấp giấy phép.`;
    expect(certain(text).every(({ status }) => status === 'restated')).toBe(true);
  });
});

describe('the ground that a text shows', () => {
  it('own article, scope and recitals, the nearest first', () => {
    const text = `Căn cứ Luật Giao thông đường thủy nội địa số 23/2004/QH11;
Điều 1. Phạm vi điều chỉnh
Thông tư này quy định chi tiết khoản 3 Điều 12 Luật Giao thông đường thủy nội địa.
Điều 2. Cấp giấy phép bến nổi
1. Tổ chức nộp 01 bộ hồ sơ trực tiếp đến Sở Xây dựng. Hồ sơ gồm: đơn đề nghị cấp giấy phép; phương án an toàn.
2. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Xây dựng cấp giấy phép bến nổi.`;
    const { basis } = only(text);
    expect(basis.citations.map(({ found, article }) => [found, article])).toEqual([
      ['scope', '12'],
      ['recital', null],
    ]);
  });
});

describe('an article of times alone', () => {
  const text = `Điều 3. Thời hạn giải quyết đăng ký bến phao
1. Đăng ký bến phao: không quá 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ.
Điều 4. Đăng ký bến phao
1. Chủ bến phao nộp 01 bộ hồ sơ đăng ký bến phao trực tiếp đến Sở Xây dựng. Hồ sơ gồm: giấy khai đăng ký bến phao; bản vẽ bến.
2. Sở Xây dựng kiểm tra hồ sơ, cấp giấy chứng nhận đăng ký bến phao.`;

  it('lays no procedure down, and what it says counts as said elsewhere', () => {
    const procedure = only(text);
    expect(procedure.place.article).toBe('4');
    expect(procedure.missing).not.toContain('time-limit');
  });
});

describe('a sentence for all procedures of a text', () => {
  it('says the channels and the number of sets for each of them', () => {
    const text = `Điều 2. Thẩm quyền
1. Sở Xây dựng cấp giấy phép bến phao.
2. Việc tiếp nhận hồ sơ giải quyết các thủ tục về bến phao được thực hiện trực tiếp hoặc trực tuyến; hồ sơ quy định tại Nghị định này lập thành 01 bộ.
Điều 4. Cấp giấy phép bến phao
1. Tổ chức gửi hồ sơ đề nghị cấp giấy phép bến phao đến Sở Xây dựng. Hồ sơ gồm: đơn đề nghị cấp giấy phép; phương án an toàn.
2. Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Xây dựng cấp giấy phép bến phao.`;
    const procedure = only(text);
    expect(procedure.components.channels.map(({ value }) => value)).toEqual(['in-person', 'online']);
    expect(procedure.components.sets!.value).toBe(1);
    expect(procedure.missing).toEqual([]);
  });
});
