import { describe, expect, it } from 'vitest';
import { isShouting } from './shouting.ts';

describe('isShouting', () => {
  it.each(['QUY ĐỊNH CHUNG', 'ĐIỀU KHOẢN THI HÀNH (1)', 'CHƯƠNG II', 'QUY CHẾ của SỞ', 'ƯỜ'])(
    '%s',
    (words) => {
      expect(isShouting(words)).toBe(true);
    },
  );

  it.each(['Quy định chung', 'Điều 5. UBND tỉnh', 'Ư', '', '12 - 34', 'ườ', '第一章'])('not: %s', (words) => {
    expect(isShouting(words)).toBe(false);
  });
});
