import { describe, expect, it } from 'vitest';
import {
  coreRegister,
  type DocumentRecord,
  documentRegister,
  type ProvisionAddress,
  type ProvisionEvent,
  provisionStateAt,
} from '../../src/index.ts';

/** `63/2010/NĐ-CP 8 3`: document, article, clause, point. */
function place(words: string): ProvisionAddress {
  const [document, article = null, clause = null, point = null] = words.split(' ');
  return { document: document!, article, clause, point };
}

const at = (words: string, date: string) => provisionStateAt(place(words), date, coreRegister);

describe('the law on procedures through time', () => {
  it.each([
    // Nghị định 63/2010/NĐ-CP before and after Nghị định 92/2017/NĐ-CP and 78/2025/NĐ-CP.
    ['63/2010/NĐ-CP 8 3', '2010-10-13', 'not-yet-in-force'],
    ['63/2010/NĐ-CP 8 3', '2010-10-14', 'in-force'],
    ['63/2010/NĐ-CP 8 4', '2017-09-24', 'in-force'],
    ['63/2010/NĐ-CP 8 4', '2017-09-25', 'repealed'],
    ['63/2010/NĐ-CP 8 3', '2025-03-31', 'in-force'],
    ['63/2010/NĐ-CP 8 3', '2025-04-01', 'repealed'],
    ['63/2010/NĐ-CP 8 2', '2025-04-01', 'in-force'],
    ['63/2010/NĐ-CP 7 1', '2025-04-01', 'in-force'],
    // Luật 80/2015/QH13 Điều 14 khoản 4.
    ['80/2015/QH13 14 4', '2016-06-30', 'not-yet-in-force'],
    ['80/2015/QH13 14 4', '2020-12-31', 'in-force'],
    ['80/2015/QH13 14 4', '2025-03-31', 'in-force'],
    ['80/2015/QH13 14 4', '2025-04-01', 'expired'],
    ['63/2020/QH14 1 4', '2025-04-01', 'expired'],
    ['64/2025/QH15 14 2', '2025-03-31', 'not-yet-in-force'],
    ['64/2025/QH15 14 2', '2025-04-01', 'in-force'],
    // Luật Đầu tư: Điều 7 of 2020 outlives its law, Điều 7 of 2025 comes after its law.
    ['61/2020/QH14 7 3', '2026-03-01', 'in-force'],
    ['61/2020/QH14 8', '2026-03-01', 'expired'],
    ['61/2020/QH14 7 3', '2026-07-01', 'expired'],
    ['143/2025/QH15 7', '2026-06-30', 'not-yet-in-force'],
    ['143/2025/QH15 7', '2026-07-01', 'in-force'],
    ['143/2025/QH15 6', '2026-03-01', 'in-force'],
    // A clause that was added later.
    ['118/2025/NĐ-CP 4 2a', '2026-08-04', 'not-yet-in-force'],
    ['118/2025/NĐ-CP 4 2a', '2026-08-05', 'in-force'],
    // Temporary resolutions.
    ['206/2025/QH15 4', '2027-02-28', 'in-force'],
    ['206/2025/QH15 4', '2027-03-01', 'expired'],
    ['17/2026/NQ-CP', '2027-03-02', 'expired'],
    ['21/2026/NQ-CP', '2028-01-01', 'in-force'],
    ['24/2026/NQ-CP 4 1 c', '2027-03-01', 'expired'],
  ])('%s on %s: %s', (words, date, state) => {
    expect([words, date, at(words, date).state]).toEqual([words, date, state]);
  });

  it('overlays the list of conditional lines until the resolution ends', () => {
    const list: ProvisionAddress = {
      document: '143/2025/QH15',
      article: 'Phụ lục IV',
      clause: null,
      point: null,
    };
    const on = (date: string) => provisionStateAt(list, date, coreRegister);
    expect(on('2026-06-30').state).toBe('not-yet-in-force');
    expect(on('2026-07-01')).toMatchObject({
      state: 'overlaid',
      reasons: ['overlaid-by-event'],
      until: '2027-02-28',
    });
    expect(on('2026-07-01').events[0]?.by.document).toBe('66.17/2026/NQ-CP');
    expect(on('2027-03-01').state).toBe('in-force');
  });
});

describe('the reasons of an answer', () => {
  it('name the provision that repealed it, and how that is known', () => {
    const state = at('63/2010/NĐ-CP 8 3', '2025-04-01');
    expect(state.reasons).toEqual(['repealed-by-event', 'amended-before']);
    expect(state.events[0]).toMatchObject({
      by: { document: '78/2025/NĐ-CP', article: '78', clause: '4' },
      verification: 'secondary',
    });
    expect(state.verification).toBe('secondary');
  });

  it('tell what amended it before', () => {
    expect(at('80/2015/QH13 14 4', '2020-12-31').events).toEqual([]);
    const state = at('80/2015/QH13 14 4', '2021-01-01');
    expect(state).toMatchObject({ state: 'in-force', verification: 'verified' });
    expect(state.reasons).toEqual(['within-its-dates', 'amended-before']);
    expect(state.events.map((event) => event.id)).toEqual(['l63-l80-14-4']);
  });

  it('say until when they hold', () => {
    expect(at('80/2015/QH13 14 4', '2020-06-01').until).toBe('2020-12-31');
    expect(at('80/2015/QH13 14 4', '2021-06-01').until).toBe('2025-03-31');
    expect(at('61/2020/QH14 7 3', '2026-05-01').until).toBe('2026-06-30');
    expect(at('63/2010/NĐ-CP 8 2', '2026-01-01').until).toBeNull();
  });

  it('say that an article is in force only in part when a clause of it is gone', () => {
    const before = at('63/2010/NĐ-CP 8', '2017-09-24');
    expect([before.state, before.partly]).toEqual(['in-force', false]);
    const after = at('63/2010/NĐ-CP 8', '2025-04-01');
    expect([after.state, after.partly]).toEqual(['in-force', true]);
    expect(after.reasons).toContain('repealed-in-part');
    expect(after.events.map((event) => event.id)).toContain('nd78-nd63-8-3');
    expect(at('63/2010/NĐ-CP', '2025-04-01').partly).toBe(true);
    expect(at('63/2010/NĐ-CP 8 2', '2025-04-01').partly).toBe(false);
  });

  it('are honest about a document that is not in the register, and an event of which no day is known', () => {
    expect(at('999/2024/NĐ-CP 3', '2026-01-01')).toMatchObject({
      state: 'unknown',
      reasons: ['document-not-known'],
      document: null,
      verification: 'recalled',
    });
    // Khoản 9 Điều 1 of Nghị định 367/2025/NĐ-CP was repealed by a decree of 24/06/2026 whose first day was not read.
    expect(at('367/2025/NĐ-CP 1 9', '2026-06-24')).toMatchObject({
      state: 'unknown',
      reasons: ['event-without-a-day'],
    });
  });
});

describe('a decree that was suspended', () => {
  it('is not said to be in force once the suspending resolution was issued: its days were not read', () => {
    expect(at('46/2026/NĐ-CP 5', '2026-04-05').state).toBe('not-yet-in-force');
    expect(at('46/2026/NĐ-CP 5', '2026-05-01')).toMatchObject({
      state: 'unknown',
      reasons: ['event-without-a-day'],
    });
  });
});

describe('a number that comes back each year', () => {
  it('is answered when the day of signing is given', () => {
    expect(at('68/NQ-CP', '2021-01-01').state).toBe('unknown');
    const dated = { ...place('68/NQ-CP'), issued: '2020-05-12' };
    expect(provisionStateAt(dated, '2021-01-01', coreRegister)).toMatchObject({
      state: 'in-force',
      until: '2025-12-31',
    });
  });
});

describe('invented events', () => {
  const decree: DocumentRecord = {
    number: '90/2020/NĐ-CP',
    kind: 'nghi-dinh',
    name: { vi: 'Nghị định về nuôi ong', en: 'Decree on bees' },
    issued: '2020-05-01',
    from: '2020-07-01',
    to: null,
    verification: 'verified',
  };
  const later: DocumentRecord = { ...decree, number: '91/2022/NĐ-CP', issued: '2022-01-05', from: null };
  const register = documentRegister([decree, later]);
  const event = (change: Partial<ProvisionEvent>): ProvisionEvent => ({
    id: 'x',
    document: '90/2020/NĐ-CP',
    article: '5',
    clause: null,
    point: null,
    kind: 'repealed',
    from: '2022-03-01',
    to: null,
    by: { document: '91/2022/NĐ-CP', article: '2', clause: null },
    verification: 'verified',
    checked: '2026-11-24',
    gist: { vi: '', en: '' },
    sources: [],
    ...change,
  });
  const on = (words: string, date: string, ...events: ProvisionEvent[]) =>
    provisionStateAt(place(words), date, register, events);

  it('of an article reach its clauses and points, and nothing beside it', () => {
    expect(on('90/2020/NĐ-CP 5 2 a', '2022-03-01', event({})).state).toBe('repealed');
    expect(on('90/2020/NĐ-CP 5 2 a', '2022-02-28', event({})).state).toBe('in-force');
    expect(on('90/2020/NĐ-CP 50', '2022-03-01', event({})).state).toBe('in-force');
    expect(on('90/2020/ND-CP 5', '2022-03-01', event({})).state).toBe('repealed');
  });

  it('of a document reach all of it', () => {
    expect(on('90/2020/NĐ-CP 9 1', '2022-03-01', event({ article: null })).state).toBe('repealed');
  });

  it('suspend for a time', () => {
    const suspended = event({ kind: 'suspended', to: '2022-12-31' });
    expect(on('90/2020/NĐ-CP 5', '2022-02-28', suspended)).toMatchObject({
      state: 'in-force',
      until: '2022-02-28',
    });
    expect(on('90/2020/NĐ-CP 5', '2022-06-01', suspended)).toMatchObject({
      state: 'suspended',
      until: '2022-12-31',
    });
    expect(on('90/2020/NĐ-CP 5', '2023-01-01', suspended).state).toBe('in-force');
    expect(on('90/2020/NĐ-CP', '2022-06-01', suspended)).toMatchObject({ state: 'in-force', partly: true });
  });

  it('without a day leave the answer open from the day their document was issued', () => {
    const dayless = event({ from: null });
    expect(on('90/2020/NĐ-CP 5', '2022-01-04', dayless).state).toBe('in-force');
    expect(on('90/2020/NĐ-CP 5', '2022-01-05', dayless).state).toBe('unknown');
    expect(on('90/2020/NĐ-CP 6', '2022-01-05', dayless).state).toBe('in-force');
  });

  it('are worth no more than the weakest that decides', () => {
    expect(on('90/2020/NĐ-CP 5', '2022-03-01', event({ verification: 'recalled' })).verification).toBe(
      'recalled',
    );
    expect(on('90/2020/NĐ-CP 6', '2022-03-01', event({ verification: 'recalled' })).verification).toBe(
      'verified',
    );
  });
});
