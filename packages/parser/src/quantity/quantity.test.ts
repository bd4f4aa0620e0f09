import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDurations } from './durations.ts';
import { readMoney } from './money.ts';

const durations = (text: string) =>
  readDurations(text).map(({ value, unit, at }) => [text.slice(at.start, at.end), value, unit]);
const money = (text: string) => readMoney(text).map(({ dong, at }) => [text.slice(at.start, at.end), dong]);

describe('lengths of time', () => {
  it.each([
    ['trong thời hạn 05 ngày làm việc kể từ ngày nhận', [['05 ngày làm việc', 5, 'working-day']]],
    ['không quá 15 ngày', [['15 ngày', 15, 'day']]],
    ['trong 03 (ba) ngày làm việc', [['03 (ba) ngày làm việc', 3, 'working-day']]],
    ['ba mươi (30) ngày', [['ba mươi (30) ngày', 30, 'day']]],
    ['sau 24 giờ', [['24 giờ', 24, 'hour']]],
    [
      '06 tháng, một năm',
      [
        ['06 tháng', 6, 'month'],
        ['một năm', 1, 'year'],
      ],
    ],
    [
      'năm ngày; năm năm',
      [
        ['năm ngày', 5, 'day'],
        ['năm năm', 5, 'year'],
      ],
    ],
    [
      'hai mươi mốt ngày, một trăm hai mươi ngày',
      [
        ['hai mươi mốt ngày', 21, 'day'],
        ['một trăm hai mươi ngày', 120, 'day'],
      ],
    ],
    [
      '1/2 ngày làm việc và 1,5 tháng',
      [
        ['1/2 ngày làm việc', 0.5, 'working-day'],
        ['1,5 tháng', 1.5, 'month'],
      ],
    ],
    ['02 tuần', [['02 tuần', 14, 'day']]],
    ['từ 05 đến 10 ngày', [['10 ngày', 10, 'day']]],
  ])('%s', (text, expected) => expect(durations(text)).toEqual(expected));

  it.each([
    'ngày 25 tháng 02 năm 2025',
    'ngày 15/02/2025',
    'tháng 6 năm 2025',
    'lúc 8 giờ',
    '8 giờ 30 phút',
    'trước 16 giờ',
    'Điều 5 năm 2020',
  ])('no length of time: %s', (text) => expect(durations(text)).toEqual([]));
});

describe('money', () => {
  it.each([
    ['nộp 500.000 đồng/hồ sơ', [['500.000 đồng', 500_000]]],
    [
      '1,5 triệu đồng; 2 tỷ đồng',
      [
        ['1,5 triệu đồng', 1_500_000],
        ['2 tỷ đồng', 2_000_000_000],
      ],
    ],
    ['1 tỷ 500 triệu đồng', [['1 tỷ 500 triệu đồng', 1_500_000_000]]],
    ['hai trăm nghìn đồng', [['hai trăm nghìn đồng', 200_000]]],
    ['500.000 (năm trăm nghìn) đồng', [['500.000 (năm trăm nghìn) đồng', 500_000]]],
    [
      '200.000đ, 100.000 VNĐ',
      [
        ['200.000đ', 200_000],
        ['100.000 VNĐ', 100_000],
      ],
    ],
    [
      'từ 5.000.000 đồng đến 10.000.000 đồng',
      [
        ['5.000.000 đồng', 5_000_000],
        ['10.000.000 đồng', 10_000_000],
      ],
    ],
    ['02 đồng chí, 3 đồng thời', []],
  ])('%s', (text, expected) => expect(money(text)).toEqual(expected));
});

describe('any text', () => {
  it('is read without failing, in linear time, with ranges inside it', () => {
    const words =
      '05 một năm mười mươi trăm ( ) ngày làm việc tháng giờ . , / 000 1.000 triệu tỷ đồng đ'.split(' ');
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((list) => list.join(' ')),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, fc.nat(99), (text, offset) => {
        for (const { at } of [...readDurations(text, offset), ...readMoney(text, offset)]) {
          expect(at.start).toBeGreaterThanOrEqual(offset);
          expect(at.end).toBeLessThanOrEqual(offset + text.length);
          expect(at.end).toBeGreaterThan(at.start);
        }
      }),
    );
    for (const piece of ['1 triệu ', '1.111.', 'một trăm ', '(ba) ']) {
      const begun = process.cpuUsage();
      readMoney(piece.repeat(20_000));
      readDurations(piece.repeat(20_000));
      expect(process.cpuUsage(begun).user / 1000).toBeLessThan(10_000);
    }
  });
});
