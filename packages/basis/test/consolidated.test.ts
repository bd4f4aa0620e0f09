import { describe, expect, it } from 'vitest';
import { originalOf } from '../src/consolidated.ts';

const head = (title: string, number: string | null = null) => ({
  number,
  kind: 'thong-tu',
  issuer: 'Bộ Tài chính',
  issued: '2026-02-01',
  title,
});

describe('a consolidation', () => {
  it.each([
    [
      'Thông tư số 12/2014/TT-BTC ngày 05 tháng 5 năm 2014 của Bộ Tài chính quy định về gác kèo ong, có hiệu lực kể từ ngày 20 tháng 6 năm 2014, được sửa đổi, bổ sung bởi:',
      { number: '12/2014/TT-BTC', issued: '2014-05-05', issuer: 'Bộ Tài chính' },
    ],
    [
      'GÁC KÈO ONG Luật Gác kèo số 92/2019/QH14 ngày 3 tháng 6 năm 2019 của Quốc hội, có hiệu lực kể từ ngày 01 tháng 01 năm 2020, được sửa đổi, bổ sung bởi:',
      { number: '92/2019/QH14', issued: '2019-06-03', issuer: 'Quốc hội' },
    ],
  ])('goes by the text it consolidates: %s', (title, expected) => {
    expect(originalOf(head(title))).toMatchObject(expected);
  });

  it('whose head names no other text, or one that it amends itself, has no original', () => {
    expect(
      originalOf(
        head('Sửa đổi Thông tư số 12/2014/TT-BTC ngày 05 tháng 5 năm 2014 của Bộ Tài chính quy định về phí'),
      ),
    ).toBeNull();
    expect(originalOf(head('Quy định về gác kèo ong'))).toBeNull();
  });
});
