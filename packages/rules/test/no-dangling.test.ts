import { describe, expect, it } from 'vitest';
import { noDangling } from '../src/reference/no-dangling/rule.ts';
import { findingsOf } from './engine.ts';

const found = (text: string) =>
  findingsOf(noDangling, text).map(({ messageId, words }) => `${messageId}: ${words.vi.what}`);

const TWO = `Điều 1. Hồ sơ

1. Đơn.

2. Giấy tờ sau đây:

a) Sơ đồ;

b) Ảnh.

Điều 2. Nộp hồ sơ

`;

describe('references inside a document', () => {
  it.each([
    'Người nộp theo khoản 2 Điều 1 Thông tư này.',
    'Người nộp theo điểm b khoản 2 Điều 1.',
    'Người nộp theo Điều 9 Luật Lâm nghiệp số 16/2017/QH14.',
    'Việc nộp quy định tại Điều này.',
  ])('lead somewhere: %s', (sentence) => {
    expect(found(TWO + sentence)).toEqual([]);
  });

  it('to an article that is not there', () => {
    expect(found(`${TWO}Người nộp theo Điều 9 Thông tư này.`)).toEqual([
      'no-article: Dẫn đến “Điều 9 Thông tư này”, nhưng văn bản này không có Điều 9.',
    ]);
  });

  it('to a clause that is not there', () => {
    expect(found(`${TWO}Người nộp theo khoản 3 Điều 1 Thông tư này.`)).toEqual([
      'no-clause: Dẫn đến “khoản 3 Điều 1 Thông tư này”, nhưng Điều 1 không có khoản 3.',
    ]);
  });

  it('to a point that is not there', () => {
    expect(found(`${TWO}Người nộp theo điểm c khoản 2 Điều 1 Thông tư này.`)).toEqual([
      'no-point: Dẫn đến “điểm c khoản 2 Điều 1 Thông tư này”, nhưng ở đó không có điểm c.',
    ]);
  });

  it('in wording quoted for another document are left alone', () => {
    const text = `Điều 1. Sửa đổi, bổ sung Điều 4 Nghị định số 5/2020/NĐ-CP như sau:

“Điều 4. Hồ sơ

1. Người nộp theo Điều 30 Nghị định này.”

Điều 2. Hiệu lực thi hành

Nghị định này có hiệu lực từ ngày ký.`;
    expect(found(text)).toEqual([]);
  });

  it('to an appendix: only a file that has some can miss one', () => {
    expect(found(`${TWO}Mẫu đơn tại Phụ lục II ban hành kèm theo Thông tư này.`)).toEqual([]);
    const withAppendix = `${TWO}Mẫu đơn tại Phụ lục II ban hành kèm theo Thông tư này.\n\nNơi nhận:\n\n- Như trên;\n\nPHỤ LỤC I\n\nDanh mục`;
    expect(found(withAppendix).map((line) => line.split(':')[0])).toEqual(['no-attached']);
  });
});
