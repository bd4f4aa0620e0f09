import { describe, expect, it } from 'vitest';
import { findProcedures } from '../src/index.ts';
import { draftOf } from './draft.ts';

/** Milliseconds that a text takes; the draft is made before the clock runs. */
function time(text: string): number {
  const draft = draftOf(text);
  const start = performance.now();
  findProcedures(draft);
  return performance.now() - start;
}

describe('the work grows with the text, not with its square', () => {
  it.each([
    ['hồ sơ đề nghị cấp '],
    ['phải được '],
    ['tổ chức nộp hồ sơ '],
    ['Bộ Y tế '],
    ['nộp hồ sơ đến Sở Y tế, '],
    ['trong thời hạn 5 ngày kể từ ngày nhận '],
    ['theo khoản 1 Điều 5, '],
    ['giấy tờ ( '],
    ['cấp, '],
    ['do '],
  ])('a sentence of nothing but “%s”', (piece) => {
    const sentence = (length: number) =>
      `Điều 1. Tên\n1. Tổ chức gửi ${piece.repeat(length / piece.length)}.`;
    time(sentence(20_000));
    // Four times the text may take four times as long; ten leaves room for a busy machine, a square would be sixteen.
    expect(time(sentence(160_000))).toBeLessThan(Math.max(400, 10 * time(sentence(40_000))));
  });

  it('a thousand articles with a procedure each', () => {
    const articles = Array.from(
      { length: 1000 },
      (_, i) => `Điều ${i + 1}. Thủ tục cấp thẻ hạng ${i + 1}
1. Hồ sơ gồm:
a) Đơn đề nghị cấp thẻ;
b) Ảnh.
2. Tổ chức nộp hồ sơ đến Sở Du lịch theo Điều ${i}.`,
    );
    expect(time(articles.join('\n'))).toBeLessThan(5000);
  });

  it('a thousand rules on the number of sets', () => {
    expect(time('Điều 2. Số lượng hồ sơ\nTổ chức nộp 01 bộ hồ sơ.\n'.repeat(1000))).toBeLessThan(5000);
  });
});
