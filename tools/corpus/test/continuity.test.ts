import { readPlainText } from '@cancu/markdown';
import { describe, expect, it } from 'vitest';
import { missingBetween } from '../src/anomaly.ts';
import { continuityOf } from '../src/continuity.ts';

function breaks(text: string): string[] {
  return continuityOf(readPlainText(text)).places.map(
    ({ kind, address, line }) => `${kind} ${address}, line ${line}`,
  );
}

const DECREE = 'NGHỊ ĐỊNH\nVề thẻ bến cá\n';

describe('continuity', () => {
  it('finds nothing in a text in order, inserted units included', () => {
    const text = `${DECREE}Điều 1. Phạm vi
1. Một.
1a. Một a.
2. Hai gồm:
a) Đơn;
b) Ảnh;
c) Bản sao;
d) Giấy tờ;
đ) Lệ phí.
Điều 1a. Đối tượng
Cá nhân.
Điều 2. Hiệu lực
Từ ngày ký.
`;
    expect(breaks(text)).toEqual([]);
  });

  it('finds gaps, repeats and a lost beginning, with their lines', () => {
    const text = `${DECREE}Điều 1. Phạm vi
2. Hai.
4. Bốn gồm:
a) Đơn;
d) Ảnh;
d) Bản sao.
Điều 3. Hiệu lực
Từ ngày ký.
`;
    expect(breaks(text)).toEqual([
      'start dieu-1/khoan-2, line 4',
      'gap dieu-1/khoan-4, line 5',
      'gap dieu-1/khoan-4/diem-d, line 7',
      'repeat dieu-1/khoan-4/diem-d, line 8',
      'gap dieu-3, line 9',
    ]);
  });

  it('shows the line that can be the missing unit', () => {
    const text = `${DECREE}Điều 1. Phạm vi
1. Một.
Theo khoản 2: Hai.
3. Ba.
Điều 2. Hiệu lực
Từ ngày ký.
`;
    const [place] = continuityOf(readPlainText(text)).places;
    expect(place?.candidates.map(({ line }) => line)).toEqual([5]);
  });

  it('names the missing numbers in the order of Vietnamese letters', () => {
    expect(missingBetween('c', 'e')).toEqual(['d', 'đ']);
    expect(missingBetween(null, '3')).toEqual(['1', '2']);
    expect(missingBetween('e', 'g')).toEqual([]);
  });
});
