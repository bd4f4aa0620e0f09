import { describe, expect, it } from 'vitest';
import {
  amendmentsOf,
  coreRegister,
  documentRegister,
  generalOverlaysAt,
  historyOf,
  provisionEvents,
  source,
  stateAt,
} from '../../src/index.ts';

const document = (number: string) => ({ document: number, article: null, clause: null, point: null });

describe('events entered by hand', () => {
  it('are in order: ids of their own, known documents, days that can follow each other, words in both languages', () => {
    expect(new Set(provisionEvents.map((event) => event.id)).size).toBe(provisionEvents.length);
    for (const event of provisionEvents) {
      for (const number of [event.document ?? event.by.document, event.by.document])
        expect([event.id, coreRegister.byNumber(number).length]).toEqual([event.id, 1]);
      if (event.from && event.to) expect([event.id, event.from <= event.to]).toEqual([event.id, true]);
      expect(event.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(event.gist.vi.length).toBeGreaterThan(15);
      expect(event.gist.en.length).toBeGreaterThan(15);
      if (event.verification === 'recalled' || event.from === null)
        expect([event.id, event.note !== undefined]).toEqual([event.id, true]);
    }
  });

  it('rest on sources that begin or end on their day', () => {
    for (const event of provisionEvents)
      for (const id of event.sources) {
        const entry = source(id);
        expect([event.id, id, entry.document]).toEqual([
          event.id,
          id,
          entry.document === event.by.document ? event.by.document : event.document,
        ]);
      }
  });

  it('do not begin before the document that does them was issued', () => {
    for (const { id, by, from } of provisionEvents) {
      const issued = coreRegister.byNumber(by.document)[0]?.issued;
      if (issued && from) expect([id, issued <= from]).toEqual([id, true]);
    }
  });

  it('agree with the register where they end a whole document', () => {
    const ends = provisionEvents.filter((event) => event.kind === 'repealed' && event.article === null);
    expect(ends.length).toBeGreaterThan(3);
    for (const event of ends) {
      const record = coreRegister.byNumber(event.document!)[0]!;
      expect([event.id, stateAt(record, event.from!).state]).toEqual([event.id, 'expired']);
      expect(record.replacedBy).toContain(event.by.document);
    }
  });
});

describe('the history of a provision', () => {
  it('has the events on it and on what contains it, in the order of time', () => {
    const clause = { document: '63/2010/NĐ-CP', article: '8', clause: '3', point: null };
    expect(historyOf(clause).map((event) => [event.from, event.kind, event.by.document])).toEqual([
      ['2017-09-25', 'amended', '92/2017/NĐ-CP'],
      ['2025-04-01', 'repealed', '78/2025/NĐ-CP'],
    ]);
    const article = { document: '63/2010/NĐ-CP', article: '15', clause: null, point: null };
    expect(historyOf(article).map((event) => event.from)).toEqual(['2013-07-01', '2017-09-25']);
    expect(historyOf({ ...clause, article: '99' })).toEqual([]);
  });

  it('ends with what has no day', () => {
    expect(historyOf(document('118/2025/NĐ-CP')).map((event) => event.from)).toEqual(['2026-08-05', null]);
  });
});

describe('overlays over whatever differs', () => {
  it('hold from the first to the last day', () => {
    const ids = (date: string) => generalOverlaysAt(date).map((event) => event.id);
    expect(ids('2025-06-30')).toEqual([]);
    expect(ids('2025-07-01')).toEqual(['nq206']);
    expect(ids('2026-11-25')).toEqual(['nq206', 'nq667', 'nq24']);
    expect(ids('2027-02-28')).toEqual(['nq206', 'nq667', 'nq24']);
    expect(ids('2027-03-01')).toEqual([]);
  });
});

describe('the chain of amendments', () => {
  it('goes from a document to what amends it and to what amends the amendments', () => {
    expect(amendmentsOf('63/2010/NĐ-CP', coreRegister).map(({ record }) => record.number)).toEqual(
      expect.arrayContaining(['48/2013/NĐ-CP', '92/2017/NĐ-CP']),
    );
    expect(amendmentsOf('999/2024/NĐ-CP', coreRegister)).toEqual([]);
  });

  it('comes to an end where documents amend each other in a circle', () => {
    const record = (number: string, issued: string | null, amends: string[]) => ({
      number,
      kind: 'nghi-dinh' as const,
      name: { vi: number, en: number },
      issued,
      from: issued,
      to: null,
      verification: 'secondary' as const,
      amends,
    });
    const register = documentRegister([
      record('1/2020/NĐ-CP', '2020-01-01', ['3/2022/NĐ-CP']),
      record('2/2021/NĐ-CP', '2021-01-01', ['1/2020/NĐ-CP']),
      record('3/2022/NĐ-CP', null, ['2/2021/NĐ-CP', '02/2021/NĐ-CP']),
    ]);
    expect(
      amendmentsOf('01/2020/NĐ-CP', register).map(({ record: { number }, amends, depth }) => [
        number,
        amends,
        depth,
      ]),
    ).toEqual([
      ['2/2021/NĐ-CP', '01/2020/NĐ-CP', 1],
      ['3/2022/NĐ-CP', '2/2021/NĐ-CP', 2],
    ]);
  });
});
