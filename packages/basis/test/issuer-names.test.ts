import { describe, expect, it } from 'vitest';
import { isAmong, maySucceed } from '../src/issuer-names.ts';

const DAY = '2023-06-12';

describe('whether an issuer is one of those who may regulate', () => {
  it.each([
    ['Bộ Tài chính', 'Bộ trưởng Bộ Tài chính', true],
    ['Bộ Tài chính', 'Bộ trưởng Bộ Y tế', false],
    ['Bộ Tài chính', 'Bộ trưởng, Thủ trưởng cơ quan ngang bộ', true],
    ['Ngân hàng Nhà nước Việt Nam', 'Thống đốc Ngân hàng Nhà nước Việt Nam', true],
    ['Bộ Tài chính', 'Chính phủ', false],
    ['Chính phủ', 'Chính phủ', true],
    ['Ủy ban nhân dân tỉnh Hoa Lư', 'Ủy ban nhân dân cấp tỉnh', true],
    ['Ủy ban nhân dân tỉnh Hoa Lư', 'Hội đồng nhân dân cấp tỉnh', false],
    ['Hội đồng nhân dân tỉnh Hoa Lư', 'Hội đồng nhân dân cấp tỉnh', true],
  ])('%s, %s: %s', (issuer, to, answer) => {
    expect(isAmong(issuer, [to], DAY)).toBe(answer);
  });

  it('an unknown issuer is none of them', () => {
    expect(isAmong(null, ['Chính phủ'], DAY)).toBe(false);
  });

  it('after the mergers of 2025 one ministry may have taken over from another', () => {
    expect(maySucceed('Bộ Tài chính', ['Bộ trưởng Bộ Kế hoạch và Đầu tư'], '2025-06-01')).toBe(true);
    expect(maySucceed('Bộ Tài chính', ['Bộ trưởng Bộ Kế hoạch và Đầu tư'], '2024-06-01')).toBe(false);
    expect(maySucceed('Bộ Tài chính', ['Chính phủ'], '2025-06-01')).toBe(false);
  });
});
