import { cases } from '@cancu/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentRecord, documentByNumber, documentRegister, stateAt } from '../src/index.ts';

const law80 = documentByNumber('80/2015/QH13')!;

describe('whether a document is in force on a day', () => {
  it.each([
    ['2015-01-01', 'not-yet-in-force', ['not-yet-issued']],
    ['2016-06-30', 'not-yet-in-force', ['before-it-took-effect']],
    ['2016-07-01', 'in-force', ['within-its-dates']],
    ['2025-03-31', 'in-force', ['within-its-dates']],
    ['2025-04-01', 'expired', ['after-its-last-day', 'replaced']],
  ])('Luật 80/2015/QH13 on %s: %s', (date, state, reasons) => {
    expect(stateAt(law80, date)).toMatchObject({ state, reasons });
  });

  it('names what ended it', () => {
    expect(stateAt(law80, '2026-01-01').by).toEqual(['64/2025/QH15']);
  });

  it('does not guess where a day is not known', () => {
    const vague: DocumentRecord = {
      number: '12/2019/TT-BXX',
      kind: 'thong-tu',
      name: { vi: 'Quy định về kèo ong', en: 'Quy định về kèo ong' },
      issued: '2019-05-05',
      from: null,
      to: null,
      verification: 'secondary',
    };
    expect(stateAt(vague, '2020-01-01')).toMatchObject({ state: 'unknown', reasons: ['dates-not-known'] });
    expect(stateAt({ ...vague, from: '2019-07-01', lapsed: true }, '2026-01-01')).toMatchObject({
      state: 'unknown',
      reasons: ['said-to-have-lapsed'],
    });
  });
});

describe('a document of the built register without an end', () => {
  it('is in force as far as is known, and the answer says so', () => {
    const listed: DocumentRecord = { ...law80, to: null, replacedBy: [], standing: 'codified' };
    expect(stateAt(listed, '2026-01-01')).toMatchObject({ state: 'in-force', reasons: ['end-not-known'] });
    expect(stateAt({ ...listed, standing: 'hand' }, '2026-01-01').reasons).toEqual(['within-its-dates']);
  });
});

describe('a document of which only the successor is known', () => {
  const old: DocumentRecord = {
    number: '12/2019/TT-BXX',
    kind: 'thong-tu',
    name: { vi: 'Thông tư về kèo ong', en: 'Thông tư về kèo ong' },
    issued: '2019-05-05',
    from: '2019-07-01',
    to: null,
    verification: 'verified',
    replacedBy: ['7/2023/TT-BXX'],
  };
  const successor: DocumentRecord = {
    ...old,
    number: '7/2023/TT-BXX',
    issued: '2023-02-01',
    from: '2023-04-01',
    replacedBy: [],
  };
  const register = documentRegister([old, successor]);

  it('ends on the day before the successor takes effect, and is never verified for that', () => {
    expect(stateAt(old, '2023-03-31', register)).toMatchObject({
      state: 'in-force',
      verification: 'verified',
    });
    expect(stateAt(old, '2023-04-01', register)).toMatchObject({
      state: 'expired',
      reasons: ['replaced', 'inferred-from-successor'],
      by: ['7/2023/TT-BXX'],
      verification: 'secondary',
    });
  });

  it('is open from the day the successor was issued where its first day is not known', () => {
    const vague = documentRegister([old, { ...successor, from: null }]);
    expect(stateAt(old, '2023-01-31', vague).state).toBe('in-force');
    expect(stateAt(old, '2023-02-01', vague)).toMatchObject({
      state: 'unknown',
      reasons: ['replaced', 'dates-not-known'],
    });
  });

  it('is open where nothing is known of the successor', () => {
    expect(stateAt(old, '2020-01-01').state).toBe('unknown');
    expect(stateAt(old, '2020-01-01', documentRegister([old])).state).toBe('unknown');
  });

  it('is ended by the first of several successors', () => {
    const two = documentRegister([
      old,
      successor,
      { ...successor, number: '3/2021/TT-BXX', from: '2021-03-01' },
    ]);
    const both = { ...old, replacedBy: ['7/2023/TT-BXX', '3/2021/TT-BXX'] };
    expect(stateAt(both, '2021-02-28', two).state).toBe('in-force');
    expect(stateAt(both, '2021-03-01', two).state).toBe('expired');
  });
});

describe('the state of any document', () => {
  const ORDER = ['not-yet-in-force', 'in-force', 'expired'];
  const day = fc
    .date({ min: new Date('2015-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const maybe = fc.option(day);
  const record = fc.record({
    number: fc.constantFrom('1/2020/NĐ-CP', '2/2021/NĐ-CP'),
    kind: fc.constant('nghi-dinh' as const),
    name: fc.constant({ vi: 'Nghị định về kèo ong', en: '' }),
    issued: maybe,
    from: maybe,
    to: maybe,
    verification: fc.constantFrom('verified' as const, 'secondary' as const, 'recalled' as const),
    lapsed: fc.boolean(),
    replacedBy: fc.constantFrom([], ['1/2020/NĐ-CP'], ['2/2021/NĐ-CP', '3/2022/NĐ-CP']),
  });

  it('only goes forward: not yet, in force, expired', () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 3 }),
        fc.array(day, { minLength: 2 }),
        (records, days) => {
          const register = documentRegister(records);
          for (const one of records) {
            const known = days
              .toSorted()
              .map((date) => ORDER.indexOf(stateAt(one, date, register).state))
              .filter((place) => place >= 0);
            expect(known).toEqual(known.toSorted());
          }
        },
      ),
      cases(7311),
    );
  });
});
