import { describe, expect, it } from 'vitest';
import { noForeignCompetence } from '../src/basis/no-foreign-competence/rule.ts';
import { type DraftParts, draft, LICENCE } from './drafts.ts';
import { findingsOf } from './engine.ts';

const verdicts = (parts: DraftParts) =>
  findingsOf(noForeignCompetence, draft(parts)).map(
    ({ severity, messageId, source }) =>
      `${severity} ${messageId} ${source?.document} Điều ${source?.article}`,
  );

const withFee = (words: string) => `${LICENCE}\n4. ${words}\n`;
const FEE = withFee('Lệ phí cấp Giấy phép gác kèo ong là 200.000 đồng.');
const CONDITIONS = `Điều 2. Điều kiện kinh doanh mật ong rừng

1. Có kho lạnh từ 50 m² trở lên.

2. Có ba người đã gác kèo năm năm.`;

describe('fees', () => {
  it('are not for a ministry other than that of finance', () => {
    expect(verdicts({ body: FEE })).toEqual(['warning fee 97/2015/QH13 Điều 4']);
  });

  it('are not for a provincial committee', () => {
    const parts = { kind: 'quyet-dinh', number: '15/2023/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Hoa Lư' };
    expect(verdicts({ ...parts, body: FEE })).toEqual(['warning fee 97/2015/QH13 Điều 4']);
  });

  it.each<[string, DraftParts]>([
    ['the Ministry of Finance', { number: '12/2023/TT-BTC', issuer: 'Bộ Tài chính' }],
    [
      'a provincial council',
      { kind: 'nghi-quyet', number: '5/2023/NQ-HĐND', issuer: 'Hội đồng nhân dân tỉnh Hoa Lư' },
    ],
    ['the Government', { kind: 'nghi-dinh', number: '12/2023/NĐ-CP', issuer: 'Chính phủ' }],
    ['whoever before 01/01/2017', { number: '12/2014/TT-BNNPTNT', date: '2014-05-05' }],
  ])('are for %s', (_, parts) => {
    expect(verdicts({ ...parts, body: FEE })).toEqual([]);
  });

  it('may stand in an article of their own', () => {
    const own = `${LICENCE}\nĐiều 3. Lệ phí\n\nLệ phí xét duyệt hằng năm là 500.000 đồng.`;
    expect(verdicts({ body: own })).toEqual(['warning fee 97/2015/QH13 Điều 4']);
  });

  it.each([
    'Chi phí dự thi là 500.000 đồng.',
    'Mức hỗ trợ học phí là 500.000 đồng.',
    'Kinh phí in ấn là 500.000 đồng.',
  ])('are not: %s', (words) => {
    expect(verdicts({ body: `${LICENCE}\nĐiều 3. Mức tiền\n\n${words}` })).toEqual([]);
  });

  it('of another document are only repeated', () => {
    expect(
      verdicts({ body: withFee('Lệ phí cấp Giấy phép là 200.000 đồng theo quy định của Bộ Tài chính.') }),
    ).toEqual([]);
  });
});

describe('conditions of doing business', () => {
  it('are not for a circular', () => {
    expect(verdicts({ body: CONDITIONS })).toEqual(['warning business-condition 61/2020/QH14 Điều 7']);
  });

  it('are not for a provincial council of late 2026, by the decree of that year', () => {
    const parts = { kind: 'nghi-quyet', number: '5/2026/NQ-HĐND', issuer: 'Hội đồng nhân dân tỉnh Hoa Lư' };
    expect(verdicts({ ...parts, date: '2026-09-01', body: CONDITIONS })).toEqual([
      'warning business-condition 96/2026/NĐ-CP Điều 12',
    ]);
  });

  it('are for a decree', () => {
    const parts = { kind: 'nghi-dinh', number: '12/2023/NĐ-CP', issuer: 'Chính phủ' };
    expect(verdicts({ ...parts, body: CONDITIONS })).toEqual([]);
  });

  it('of a decree may be pointed to', () => {
    const body =
      'Điều 2. Điều kiện kinh doanh mật ong rừng\n\nĐiều kiện thực hiện theo quy định tại Điều 12 Nghị định số 156/2018/NĐ-CP.';
    expect(verdicts({ body })).toEqual([]);
  });

  it.each(['Điều kiện vay vốn', 'Điều kiện làm việc', 'Cắt giảm điều kiện kinh doanh'])(
    'is not what stands under “%s”',
    (heading) => {
      expect(verdicts({ body: `Điều 2. ${heading}\n\nCó kho lạnh từ 50 m² trở lên.` })).toEqual([]);
    },
  );
});
