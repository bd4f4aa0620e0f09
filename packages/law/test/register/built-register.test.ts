import { cases } from '@cancu/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentKind, normaliseNumber, stateAt } from '../../src/index.ts';
import { loadRegister, PIECE_IDS, registerFrom } from '../../src/register/index.ts';
import { numberKey } from '../../src/register/number-key.ts';
import { wordsKey } from '../../src/spelling.ts';
import { somePiece } from './pieces.ts';

const register = await loadRegister();

describe('the built register', () => {
  it('knows what the lists know of a document, and says how well', () => {
    expect(register.byNumber('59/2020/QH14')).toEqual([
      expect.objectContaining({
        kind: 'luat',
        name: { vi: 'Luật Doanh nghiệp', en: 'Luật Doanh nghiệp' },
        issuer: 'Quốc hội',
        from: '2021-01-01',
        verification: 'secondary',
      }),
    ]);
  });

  it('finds a number through the noise of a scan', () => {
    expect(register.byNumber('59/2020/QHI4')).toEqual(register.byNumber('59/2020/QH14'));
    expect(register.byNumber('7/2021/ND-CP')).toEqual(register.byNumber('07/2021/NĐ-CP'));
    expect(register.byNumber('07/2021/NĐ-CP')).toHaveLength(1);
  });

  it('gives the last day in force, not the first day out of force', () => {
    // Luật Du lịch 2005 was replaced by a law in force from 01/01/2018.
    expect(register.byNumber('44/2005/QH11')[0]).toMatchObject({
      to: '2017-12-31',
      replacedBy: ['09/2017/QH14'],
    });
  });

  it('gives every province that has the number', () => {
    const found = register.byNumber('01/2019/QĐ-UBND');
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found.map((record) => record.issuer)).size).toBe(found.length);
  });

  it('finds laws by their name as citations have it', () => {
    expect(register.byName('luật doanh nghiệp').map((record) => record.number)).toContain('59/2020/QH14');
    expect(register.byName('Bộ luật Dân sự').map((record) => record.number)).toContain('91/2015/QH13');
    expect(register.byName('Luật Không có')).toEqual([]);
    expect(register.byName('')).toEqual([]);
  });

  it('knows what amends a document', () => {
    expect(register.amending('25/2008/QH12').map((record) => record.number)).toContain('46/2014/QH13');
    expect(register.amending('999/2024/NĐ-CP')).toEqual([]);
  });

  it('is in order: numbers in one form, kinds known, dates that can follow each other', () => {
    expect(register.damage()).toEqual([]);
    expect(register.records.length).toBeGreaterThan(18_000);
    for (const record of register.records) {
      expect(normaliseNumber(record.number)).toBe(record.number);
      expect(documentKind(record.kind)).not.toBeNull();
      if (record.issued && record.from && record.from < record.issued) expect(record).toBeNull();
      if (record.from && record.to && record.to < record.from) expect(record).toBeNull();
      if (record.replacedBy?.includes(record.number)) expect(record).toBeNull();
      if (/\p{Lu}{4} \p{Lu}{3}/u.test(record.name.vi.slice(0, 40)))
        expect(record.name.vi.length).toBeLessThan(200);
    }
  });

  it('says nothing of a law that was never numbered so', () => {
    // The lists have Luật Du lịch 2017 and Luật Đường sắt also under numbers of other years.
    expect(register.byNumber('03/2024/QH15')).toEqual([]);
    expect(register.byNumber('40/2029/QH14')).toEqual([]);
    expect(register.byNumber('125/2025/QH16')).toEqual([]);
  });

  it('ends no document on a doubtful word', () => {
    const state = (number: string, date: string) =>
      stateAt(register.byNumber(number)[0]!, date, register).state;
    // The lists let Luật Lâm nghiệp end with the law on weapons of 2024, and Bộ luật Hình sự with its amendment of 2017.
    expect(register.byNumber('16/2017/QH14')[0]).toMatchObject({ to: null, lapsed: true });
    expect(state('16/2017/QH14', '2026-01-01')).toBe('unknown');
    expect(state('100/2015/QH13', '2026-01-01')).toBe('in-force');
    // Its successor was suspended.
    expect(state('15/2018/NĐ-CP', '2026-06-01')).toBe('unknown');
    expect(state('58/2001/NĐ-CP', '2016-07-01')).toBe('expired');
  });

  it('comes in pieces', async () => {
    const laws = await loadRegister(['laws']);
    expect(laws.byNumber('59/2020/QH14')).toHaveLength(1);
    expect(laws.byNumber('45/2020/TT-BTC')).toEqual([]);
    const parts = await Promise.all(PIECE_IDS.map((id) => loadRegister([id])));
    expect(parts.reduce((sum, part) => sum + part.records.length, 0)).toBe(register.records.length);
  });
});

describe('look-ups in pieces of any content', () => {
  it('equal a linear scan', () => {
    fc.assert(
      fc.property(fc.array(somePiece(), { maxLength: 3 }), fc.nat(), (pieces, seed) => {
        const built = registerFrom(pieces);
        const all = built.records;
        if (all.length === 0) return;
        const one = all[seed % all.length]!;
        const fresh = registerFrom(pieces);
        expect(fresh.byNumber(one.number)).toEqual(
          all.filter((other) => numberKey(other.number) === numberKey(one.number)),
        );
        expect(fresh.byName(one.name.vi)).toEqual(
          one.name.vi === '' ? [] : all.filter((other) => wordsKey(other.name.vi) === wordsKey(one.name.vi)),
        );
        const amended = one.amends?.[0] ?? one.number;
        expect(fresh.amending(amended)).toEqual(
          all.filter((other) => other.amends?.some((number) => numberKey(number) === numberKey(amended))),
        );
      }),
      cases(7301),
    );
  });
});

describe('damaged pieces', () => {
  it('never throw: what cannot be read is left out and named', () => {
    const junk = fc.oneof(fc.anything(), somePiece(), damagedPiece());
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 3 }), fc.string(), (pieces, words) => {
        const built = registerFrom(pieces);
        for (const ask of [built.byNumber(words), built.byName(words), built.amending(words)])
          expect(Array.isArray(ask)).toBe(true);
        const lines = built.damage().filter((damage) => damage.line !== null).length;
        const held = pieces.map(linesOf).reduce((sum, count) => sum + count, 0);
        expect(built.records.length + lines).toBeLessThanOrEqual(held);
      }),
      cases(7302),
    );
  });

  it.each([
    ['one field', 'not-a-line'],
    ['\t0\t0\t\t\t\tl\t0\t\tĐầu tư', 'number'],
    ['1/2020/QH14\t9\t0\t\t\t\tl\t0\t\tĐầu tư', 'kind'],
    ['1/2020/QH14\t0\t9\t\t\t\tl\t0\t\tĐầu tư', 'issuer'],
    ['1/2020/QH14\t0\t0\t2020-13-01\t\t\tl\t0\t\tĐầu tư', 'date'],
    ['1/2020/QH14\t0\t0\t\t\t\tq\t0\t\tĐầu tư', 'standing'],
  ])('%j: %s', (line, reason) => {
    const built = registerFrom([
      { kinds: ['luat'], issuers: ['Quốc hội'], sources: ['pd'], records: [line] },
      null,
    ]);
    expect(built.records).toEqual([]);
    expect(built.damage()).toEqual([
      { piece: 1, line: null, reason: 'not-a-piece' },
      { piece: 0, line: 0, reason },
    ]);
  });
});

/** A piece with lines or tables spoilt. */
function damagedPiece(): fc.Arbitrary<unknown> {
  return somePiece().chain((piece) =>
    fc.record({
      kinds: fc.oneof(fc.constant(piece.kinds), fc.anything()),
      issuers: fc.oneof(fc.constant(piece.issuers), fc.anything()),
      sources: fc.constant(piece.sources),
      records: fc.array(fc.oneof(fc.constantFrom(...piece.records, 'x'), fc.anything(), fc.string())),
    }),
  );
}

function linesOf(piece: unknown): number {
  const records = (piece as { records?: unknown } | null | undefined)?.records;
  return Array.isArray(records) ? records.length : 0;
}
