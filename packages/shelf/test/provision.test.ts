import type { ProvisionPlace } from '@cancu/law';
import { describe, expect, it } from 'vitest';
import { provisionIn, shelfOf } from '../src/index.ts';
import { law, textOf } from './law.ts';

const text = textOf(
  law(`Điều 3. Giải thích từ ngữ

a) Trại ong là nơi nuôi ong;

b) Mật ong là sản phẩm của ong.

Điều 45. Trách nhiệm của chủ trại ong

1. Ghi sổ theo dõi đàn ong.

2. Báo cáo dịch bệnh:

a) Bệnh thối ấu trùng;

b) Bệnh ve ký sinh.

3. Bảo đảm khoảng cách giữa các trại ong.

4. Thông báo khi di chuyển đàn ong.

5. Tham gia tập huấn.

6. Nộp phí theo quy định của pháp luật.`),
);

const ask = (article: string | null, clause: string | null = null, point: string | null = null) => {
  const place: ProvisionPlace = { article, clause, point };
  const answer = provisionIn(text, place);
  if (!answer) return null;
  return answer.found ? answer.unit.text : `${answer.missing}: ${answer.present.join(' ')}`;
};

describe('a place in a text', () => {
  it.each([
    ['45', '2', 'b', 'Bệnh ve ký sinh.'],
    ['45', '02', 'B', 'Bệnh ve ký sinh.'],
    ['3', null, 'a', 'Trại ong là nơi nuôi ong;'],
    ['45', '9', null, 'clause: 1 2 3 4 5 6'],
    ['45', '2', 'đ', 'point: a b'],
    ['45', '1', 'a', 'point: '],
    ['46', '1', null, 'article: 3 45'],
  ] as const)('Điều %s khoản %s điểm %s', (article, clause, point, said) => {
    expect(ask(article, clause, point)).toBe(said);
  });

  it('is not answered for what a shelf does not keep', () => {
    expect([ask(null), ask('Phụ lục I'), ask('Chương II')]).toEqual([null, null, null]);
  });
});

describe('a shelf', () => {
  const other = { ...text, record: { ...text.record, issued: '2021-12-01' } };
  it('finds a text by its number, however it is written', () => {
    expect(shelfOf([text]).textOf('số 099/2021/QH15')).toBe(text);
    expect(shelfOf([text]).textOf('98/2021/QH15')).toBeNull();
  });
  it('keeps two documents of one number and takes neither for the one', () => {
    const shelf = shelfOf([text, other]);
    expect(shelf.texts).toHaveLength(2);
    expect(shelf.textOf('99/2021/QH15')).toBeNull();
  });
});
