import { describe, expect, it } from 'vitest';
import { canDelegate, kindOfCitation, outranks, type PeriodId, rankOf } from '../src/index.ts';

describe("which cited document can delegate a procedure to a minister's circular", () => {
  const PERIODS: readonly PeriodId[] = ['2010', '2016', '2021', '2025-04', '2025-07'];

  it.each<[string, readonly (boolean | 'unknown')[]]>([
    ['luat', [true, true, true, true, true]],
    ['bo-luat', [true, true, true, true, true]],
    ['nghi-quyet-quoc-hoi', [true, false, true, true, true]],
    ['phap-lenh', [true, false, false, true, true]],
    ['nghi-quyet-ubtvqh', [true, false, false, true, true]],
    ['quyet-dinh-chu-tich-nuoc', ['unknown', false, false, true, true]],
    ['nghi-dinh', [true, false, false, true, true]],
    ['nghi-quyet-chinh-phu', ['unknown', false, false, true, true]],
    ['quyet-dinh-thu-tuong', [true, false, false, true, true]],
    ['thong-tu', ['unknown', false, false, false, false]],
    ['quyet-dinh-ubnd', ['unknown', false, false, false, false]],
  ])('%s', (kind, expected) => {
    expect(PERIODS.map((period) => canDelegate(kind, period))).toEqual(expected);
  });

  it('answers for a printed kind only where every meaning gives the same', () => {
    expect(canDelegate('quyet-dinh', '2016')).toBe(false);
    expect(canDelegate('nghi-quyet', '2016')).toBe(false);
    expect(canDelegate('nghi-quyet', '2021')).toBe('unknown');
    expect(canDelegate('quyet-dinh', '2025-07')).toBe('unknown');
    expect(canDelegate('dieu-uoc', '2016')).toBe('unknown');
  });

  it('reads the kind of a citation from all it says', () => {
    expect(kindOfCitation({ kind: 'nghi-quyet', number: '206/2025/QH15' })).toBe('nghi-quyet-quoc-hoi');
    expect(kindOfCitation({ kind: 'quyet-dinh', issuer: 'Thủ tướng Chính phủ' })).toBe(
      'quyet-dinh-thu-tuong',
    );
    expect(kindOfCitation({ kind: 'quyet-dinh', number: '766/QĐ-TTg' })).toBe('quyet-dinh-hanh-chinh');
    expect(kindOfCitation({ kind: 'luat' })).toBe('luat');
    expect(kindOfCitation({ kind: 'nghi-quyet' })).toBeNull();
    expect(canDelegate('quyet-dinh-hanh-chinh', '2025-07')).toBe(false);
  });

  it('knows the receiver: a circular may task a province, only a law or resolution a district', () => {
    expect(canDelegate('thong-tu', '2025-07', 'provincial-committee')).toBe(true);
    expect(canDelegate('nghi-dinh', '2025-04', 'district')).toBe(false);
    expect(canDelegate('nghi-quyet-quoc-hoi', '2025-04', 'district')).toBe(true);
  });
});

describe('rank', () => {
  it('follows the law of the day', () => {
    expect(rankOf('nghi-dinh', '2018-01-01')?.rank).toBe(5);
    expect(rankOf('nghi-quyet-chinh-phu', '2018-01-01')).toBeNull();
    expect(rankOf('nghi-quyet-chinh-phu', '2026-01-01')?.rank).toBe(5);
    expect(rankOf('nghi-quyet-hdnd', '2018-01-01', 'province')?.rank).toBe(9);
    expect(rankOf('nghi-quyet-hdnd', '2025-04-01', 'province')?.rank).toBe(10);
    expect(rankOf('nghi-quyet-hdnd', '2025-07-01', 'province')).toMatchObject({
      rank: 10,
      verification: 'secondary',
    });
    expect(rankOf('quyet-dinh-ubnd', '2025-07-01', 'district')).toBeNull();
    expect(rankOf('luat', '2015-01-01')).toBeNull();
  });

  it('a circular stands above a provincial resolution, which stands above a communal one', () => {
    const circular = { kind: 'thong-tu', level: 'central' } as const;
    const province = { kind: 'nghi-quyet-hdnd', level: 'province' } as const;
    const commune = { kind: 'nghi-quyet-hdnd', level: 'commune' } as const;
    expect(outranks(circular, province, '2026-01-01')).toBe(true);
    expect(outranks(province, circular, '2018-01-01')).toBe(false);
    expect(outranks(province, commune, '2026-01-01')).toBe(true);
    expect(outranks(circular, circular, '2026-01-01')).toBe(false);
    expect(outranks({ kind: 'unknown', level: 'unknown' }, circular, '2026-01-01')).toBe('unknown');
  });
});
