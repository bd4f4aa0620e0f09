import { cases } from '@cancu/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coreRegister,
  type DocumentRecord,
  documentRegister,
  pickByName,
  pickByNumber,
} from '../../src/index.ts';
import { layered, loadRegister, registerFrom } from '../../src/register/index.ts';
import { somePiece } from './pieces.ts';

const built = await loadRegister();
const both = layered(coreRegister, built);

const decision = (issuer: string, issued: string | null): DocumentRecord => ({
  number: '05/2026/QĐ-UBND',
  kind: 'quyet-dinh-ubnd',
  name: { vi: `Quyết định về nuôi ong của ${issuer}`, en: '' },
  issuer,
  issued,
  from: issued,
  to: null,
  verification: 'secondary',
});

describe('the core before the built register', () => {
  it('gives the record that was checked by hand', () => {
    expect(built.byNumber('61/2020/QH14')[0]).toMatchObject({
      verification: 'secondary',
      standing: 'listed',
    });
    expect(both.byNumber('61/2020/QH14')).toEqual(coreRegister.byNumber('61/2020/QH14'));
    expect(pickByName(both, 'Luật Đầu tư', '2026-03-01')?.number).toBe('143/2025/QH15');
  });

  it('adds what the core does not know', () => {
    expect(coreRegister.byNumber('60/2014/QH13')).toEqual([]);
    expect(pickByNumber(both, '60/2014/QH13')?.name.vi).toBe('Luật Hộ tịch');
    expect(both.amending('63/2010/NĐ-CP').map((record) => record.number)).toEqual(
      expect.arrayContaining(['48/2013/NĐ-CP', '92/2017/NĐ-CP']),
    );
  });

  it('has no document of the core twice', () => {
    for (const { number, issued } of coreRegister.records) {
      const same = both
        .byNumber(number)
        .filter((record) => record.issued === issued || record.issued === null);
      expect([number, same.length]).toEqual([number, 1]);
    }
  });
});

describe('local numbers', () => {
  const laiChau = decision('UBND tỉnh Lai Châu', '2026-02-03');
  const hue = decision('UBND thành phố Huế', '2026-03-04');
  const register = documentRegister([laiChau, hue]);

  it('come back in every province: the issuer or the day chooses', () => {
    expect(register.byNumber('5/2026/QĐ-UBND')).toEqual([laiChau, hue]);
    expect(pickByNumber(register, '05/2026/QĐ-UBND')).toBeNull();
    expect(pickByNumber(register, '05/2026/QĐ-UBND', '2026')).toBeNull();
    expect(pickByNumber(register, '05/2026/QĐ-UBND', '2026-03-04')).toBe(hue);
    expect(pickByNumber(register, '05/2026/QĐ-UBND', undefined, 'Ủy ban nhân dân tỉnh Lai Châu')).toBe(
      laiChau,
    );
    expect(pickByNumber(register, '05/2026/QĐ-UBND', undefined, 'UBND tỉnh Đồng Nai')).toBeNull();
  });

  it('are not answered without an issuer, even when only one province is known', () => {
    expect(pickByNumber(documentRegister([hue]), '05/2026/QĐ-UBND')).toBeNull();
  });

  it('of two provinces do not hide each other', () => {
    const undated = decision('UBND thành phố Huế', null);
    const layers = layered(
      documentRegister([laiChau]),
      documentRegister([hue, laiChau]),
      documentRegister([undated]),
    );
    expect(layers.byNumber('05/2026/QĐ-UBND')).toEqual([laiChau, hue]);
  });
});

describe('layers of any content', () => {
  it('give everything of the first, and of a later one what no earlier one has', () => {
    fc.assert(
      fc.property(fc.array(somePiece(), { minLength: 1, maxLength: 3 }), (pieces) => {
        const registers = pieces.map((piece) => registerFrom([piece]));
        const layers = layered(...registers);
        expect(layers.records.slice(0, registers[0]!.records.length)).toEqual(registers[0]!.records);
        for (const record of layers.records) {
          expect(layers.byNumber(record.number)).toContain(record);
          if (record.name.vi !== '') expect(layers.byName(record.name.vi)).toContain(record);
        }
        const all = registers.flatMap((register) => register.records);
        for (const record of all) expect(layers.byNumber(record.number).length).toBeGreaterThan(0);
        expect(layered(layers, ...registers).records).toEqual(layers.records);
      }),
      cases(7303),
    );
  });
});
