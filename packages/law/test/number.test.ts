import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseNumber, parseNumber } from '../src/index.ts';

describe('numbers as they were meant', () => {
  it.each([
    ['63/2010/ND-CP', '63/2010/NĐ-CP'],
    ['63/2010/NÐ-CP', '63/2010/NĐ-CP'], // the Icelandic letter of old fonts
    ['63 / 2010 / NĐ - CP', '63/2010/NĐ-CP'],
    ['Số: 06/2026/QĐ-UBND', '06/2026/QĐ-UBND'],
    ['187/2025/NĐ- CP', '187/2025/NĐ-CP'],
    ['64/2025/QHI5', '64/2025/QH15'],
    ['64/2025/QHI15', '64/2025/QH15'],
    ['I5/2023/QH15', '15/2023/QH15'],
    ['O1/2O21/NĐ-CP', '01/2021/NĐ-CP'],
    ['29/2026/QĐ-TTG', '29/2026/QĐ-TTg'],
    ['12/2022/NĐ-Cpng', '12/2022/NĐ-CP'],
    ['02/2024/TTBKHĐT', '02/2024/TT-BKHĐT'],
    ['02/2024/TTBKHDT', '02/2024/TT-BKHĐT'],
    ['45/2021/NĐCP', '45/2021/NĐ-CP'],
    ['05/2019/NQ–HDND', '05/2019/NQ-HĐND'],
    ['48/2026/TT-BGDDT', '48/2026/TT-BGDĐT'],
    ['10/2006/TTLT/BTC-BTP', '10/2006/TTLT-BTC-BTP'],
    ['66.7/2025/NQ-CP', '66.7/2025/NQ-CP'],
    ['766/QĐ-TTg', '766/QĐ-TTg'],
    ['…/2026/TT-BXD', '…/2026/TT-BXD'],
    ['Luật Đầu tư', 'LuậtĐầutư'],
  ])('%s → %s', (raw, meant) => {
    expect(normaliseNumber(raw)).toBe(meant);
  });

  it('is idempotent on any text', () => {
    const sign = fc.constantFrom(...'0123456789/-.…ĐDNQTLBCPHUOIl VgKt:'.split(''));
    const text = fc.oneof(fc.string(), fc.string({ unit: sign, maxLength: 30 }));
    fc.assert(
      fc.property(text, (raw) => {
        const once = normaliseNumber(raw);
        expect(normaliseNumber(once)).toBe(once);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});

describe('numbers taken apart', () => {
  it.each([
    [
      '63/2010/NĐ-CP',
      { serial: '63', year: '2010', yearSlot: true, type: 'NĐ', agencies: ['CP'], term: null },
    ],
    [
      '15/2023/QH15',
      { serial: '15', year: '2023', yearSlot: true, type: null, agencies: ['QH'], term: '15' },
    ],
    [
      '398/NQ-UBTVQH16',
      { serial: '398', year: null, yearSlot: false, type: 'NQ', agencies: ['UBTVQH'], term: '16' },
    ],
    [
      '518/QĐ-BCA-V03',
      { serial: '518', year: null, yearSlot: false, type: 'QĐ', agencies: ['BCA'], term: null },
    ],
    [
      '17/2007/TTLT-BCA-VKSNDTC-TANDTC-BTP',
      {
        serial: '17',
        year: '2007',
        yearSlot: true,
        type: 'TTLT',
        agencies: ['BCA', 'VKSNDTC', 'TANDTC', 'BTP'],
        term: null,
      },
    ],
    [
      '7416/VPCP-TCCV',
      { serial: '7416', year: null, yearSlot: false, type: null, agencies: ['VPCP'], term: null },
    ],
    [
      '/2026/QĐ-UBND',
      { serial: null, year: '2026', yearSlot: true, type: 'QĐ', agencies: ['UBND'], term: null },
    ],
    ['…/…/TT-BTC', { serial: null, year: null, yearSlot: true, type: 'TT', agencies: ['BTC'], term: null }],
    ['…/QĐ-UBND', { serial: null, year: null, yearSlot: false, type: 'QĐ', agencies: ['UBND'], term: null }],
    [
      '522/2002/QĐ-UB',
      { serial: '522', year: '2002', yearSlot: true, type: 'QĐ', agencies: ['UBND'], term: null },
    ],
    ['13-CP', { serial: '13', year: null, yearSlot: false, type: null, agencies: ['CP'], term: null }],
  ])('%s', (number, parts) => {
    expect(parseNumber(number)).toEqual(parts);
  });

  it.each(['', 'Điều 5', 'nghị định này', '12/2020', '1/2'])('"%s" is no number', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        parseNumber(raw);
      }),
      { numRuns: 2000, seed: 2 },
    );
  });
});
