import { describe, expect, it } from 'vitest';
import { type DocumentRecord, documentByNumber, stateAt } from '../src/index.ts';

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
