import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatNumber, wordReport } from '../src/index.ts';

it('writes numbers as each language groups them', () => {
  expect(formatNumber(1_250_000, 'vi')).toBe('1.250.000');
  expect(formatNumber(1_250_000, 'en')).toBe('1,250,000');
  expect(formatNumber(-1234.5, 'vi')).toBe('-1.234,5');
  expect(formatNumber(999, 'vi')).toBe('999');
  expect(formatNumber(0.005, 'en')).toBe('0.01');
  expect(formatNumber(-0.001, 'vi')).toBe('0');
});

it('loses no digit of a whole number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
      expect(Number(formatNumber(value, 'vi').replaceAll('.', ''))).toBe(value);
    }),
  );
});

it('writes dates, numbers and words of each language where the message has a placeholder', () => {
  const part = (text: string) => ({ what: text, why: text, todo: text });
  const messages = { m: { vi: part('{kind} ngày {date}: {n} đ.'), en: part('{kind} of {date}: {n} đ.') } };
  const data = { 'kind.vi': 'thông tư', 'kind.en': 'circular', date: '2026-11-25', n: 12000 };
  const words = wordReport(messages, 'm', data, true);
  expect(words.vi.what).toBe('Thông tư ngày 25/11/2026: 12.000 đ.');
  expect(words.en.what).toBe('Circular of 2026-11-25: 12,000 đ.');
});
