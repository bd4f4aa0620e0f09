import { describe, expect, it } from 'vitest';
import { certain, only } from './draft.ts';

const AMENDS = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
NGHỊ ĐỊNH
Sửa đổi, bổ sung một số điều của Nghị định số 7/2021/NĐ-CP về nghề lặn
Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 7/2021/NĐ-CP như sau:
1. Sửa đổi, bổ sung khoản 2 và khoản 3 Điều 8 như sau:
“2. Người lặn nộp 01 bộ hồ sơ đề nghị cấp thẻ lặn trực tiếp đến Sở Du lịch. Hồ sơ gồm: đơn đề nghị cấp thẻ lặn; giấy khám sức khỏe.
3. Trong thời hạn 04 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Du lịch cấp thẻ lặn.”.
Điều 2. Hiệu lực thi hành
Nghị định này có hiệu lực từ ngày 01 tháng 9 năm 2026.`;

describe('status', () => {
  it('clauses quoted to amend change an existing procedure, at the place of the amended text', () => {
    const procedure = only(AMENDS);
    expect(procedure).toMatchObject({ status: 'changed', amendedIn: '1' });
    expect(procedure.place).toMatchObject({ article: '8', clause: '2' });
    expect(procedure.components.timeLimit).toMatchObject({ value: 4, unit: 'working-day' });
  });

  it('a whole article put in is new', () => {
    const text = AMENDS.replace(
      '1. Sửa đổi, bổ sung khoản 2 và khoản 3 Điều 8 như sau:\n“2. ',
      '1. Bổ sung Điều 8a vào sau Điều 8 như sau:\n“Điều 8a. Cấp thẻ lặn\n1. ',
    ).replace('\n3. Trong', '\n2. Trong');
    expect(only(text)).toMatchObject({ status: 'new', amendedIn: '1' });
  });

  it('powers moved to another body set no procedure', () => {
    const text = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THÔNG TƯ
Phân cấp thẩm quyền giải quyết thủ tục hành chính trong nghề lặn
Điều 2. Phân cấp thẩm quyền cấp thẻ lặn
1. Thẩm quyền cấp thẻ lặn của Bộ Văn hóa, Thể thao và Du lịch do Ủy ban nhân dân cấp tỉnh thực hiện.
2. Hồ sơ, trình tự, thủ tục cấp thẻ lặn thực hiện theo Điều 8 Nghị định số 7/2021/NĐ-CP.`;
    expect(certain(text).every(({ status }) => status === 'decentralised')).toBe(true);
  });
});

describe('missing parts follow the law of the day', () => {
  const bare = `Điều 5. Cấp thẻ lặn
1. Người lặn nộp hồ sơ đến Sở Du lịch. Hồ sơ gồm: đơn đề nghị cấp thẻ; ảnh.
2. Sở Du lịch xem xét, cấp thẻ lặn; trường hợp từ chối phải nêu rõ lý do.`;

  it.each([
    ['2026-08-01', ['channel', 'dossier-sets', 'time-limit']],
    // The number of sets came in with Decree 92/2017/NĐ-CP.
    ['2012-03-01', ['channel', 'time-limit']],
    // Before Decree 63/2010/NĐ-CP came into force no rule named the parts.
    ['2009-03-01', []],
  ])('on %s', (day, missing) => {
    expect(only(bare, day).missing).toEqual(missing);
  });
});
