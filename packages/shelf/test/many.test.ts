import { cpuUsage } from 'node:process';
import { expect, it } from 'vitest';
import { delegationsIn, readLawText, shelfOf, writeLawText } from '../src/index.ts';
import { law, textOf } from './law.ts';

const SENTENCE =
  'Tổ chức, cá nhân nuôi ong theo quy định tại khoản 1 Điều 4 của Luật này nộp hồ sơ đến Ủy ban nhân dân cấp xã nơi đặt trại ong.';
const article = (number: number) =>
  [
    `Điều ${number}. Trại ong thứ ${number}`,
    ...[1, 2, 3, 4].map((clause) => `${clause}. ${SENTENCE}`),
    '5. Chính phủ quy định chi tiết Điều này.',
  ].join('\n\n');

/** Milliseconds that this process has worked: what else the machine does meanwhile does not count. */
const worked = () => (cpuUsage().user + cpuUsage().system) / 1000;

/** A law of some length: 100 articles, 60,000 letters. */
const long = law(Array.from({ length: 100 }, (_, i) => article(i + 1)).join('\n\n'));

it('300 laws of 100 articles are read, written and read again in less than a minute', () => {
  const laws = 10;
  const begun = worked();
  for (let i = 0; i < laws; i++) {
    const text = textOf(long.replace('99/2021/QH15', `${i + 1}/2021/QH15`));
    expect(delegationsIn(text)).toHaveLength(100);
    expect(readLawText(writeLawText(text, 'x')).ok).toBe(true);
  }
  expect(((worked() - begun) / laws) * 300).toBeLessThan(60_000);
});

it('a shelf of many texts answers as fast as one of few', () => {
  const text = textOf(law('Điều 1. Phạm vi\n\nLuật này quy định việc nuôi ong.'));
  const many = Array.from({ length: 20_000 }, (_, i) => ({
    ...text,
    record: { ...text.record, number: `${i + 1}/2021/QH15`, name: { vi: `Luật ${i}`, en: '' } },
  }));
  const shelf = shelfOf(many);
  const begun = worked();
  for (const { record } of many) expect(shelf.textOf(record.number)?.record).toBe(record);
  expect(worked() - begun).toBeLessThan(5000);
});
