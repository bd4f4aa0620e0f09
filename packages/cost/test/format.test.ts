import { formatDong, formatDongRange, formatNumber, formatValue, type MoneyStyle } from '@cancu/cost';
import { describe, expect, it } from 'vitest';

describe('đồng', () => {
  it.each<[number, MoneyStyle, string, string]>([
    [0, 'exact', '0 đ', '0 đ'],
    [999, 'exact', '999 đ', '999 đ'],
    [1_250_000, 'exact', '1.250.000 đ', '1,250,000 đ'],
    [-1_250_000, 'exact', '−1.250.000 đ', '−1,250,000 đ'],
    [18_509_608, 'exact', '18.509.608 đ', '18,509,608 đ'],
    [999, 'prose', '999 đ', '999 đ'],
    [12_345, 'prose', '12.300 đ', '12,300 đ'],
    [999_600, 'prose', '1 triệu đ', '1 million đ'],
    [1_250_000, 'prose', '1,25 triệu đ', '1.25 million đ'],
    [18_509_608, 'prose', '18,5 triệu đ', '18.5 million đ'],
    [1_250_000_000, 'prose', '1,25 tỷ đ', '1.25 billion đ'],
    [393_400_000_000, 'prose', '393 tỷ đ', '393 billion đ'],
    [2_034_000_000_000, 'prose', '2,03 nghìn tỷ đ', '2.03 trillion đ'],
    [-64_100_000, 'prose', '−64,1 triệu đ', '−64.1 million đ'],
  ])('%d %s: %s, %s', (value, style, vi, en) => {
    expect(formatDong(value, style, 'vi')).toBe(vi);
    expect(formatDong(value, style, 'en')).toBe(en);
  });

  it.each([
    [{ low: 10_000, base: 15_000, high: 20_000 }, '10.000–20.000 đ'],
    [{ low: 5, base: 5, high: 5 }, '5 đ'],
    [{ low: -10_000, base: 0, high: 20_000 }, '−10.000 đ … 20.000 đ'],
  ])('a range %o: %s', (range, words) => {
    expect(formatDongRange(range, 'exact', 'vi')).toBe(words);
  });
});

describe('other figures', () => {
  it('are written in the signs of the language', () => {
    expect(formatNumber(1 / 3, 'vi')).toBe('0,333');
    expect(formatNumber(-0.0001, 'vi')).toBe('0');
    expect(formatValue({ low: 10, base: 15, high: 45 }, 'minutes', 'vi')).toBe('15 phút (10–45)');
    expect(formatValue({ low: 0.2, base: 0.2, high: 0.2 }, 'timesPerYear', 'en')).toBe('0.2 times/year');
  });
});
