import { describe, expect, it } from 'vitest';
import { documentByNumber, knownDelegations, knownDelegationsOf } from '../src/index.ts';

describe('clauses of laws that are known to let somebody set a procedure', () => {
  it('are found by law and day', () => {
    const on = (date: string) =>
      knownDelegationsOf('23/2008/QH12', date).map(({ article, clause }) => `${article}.${clause}`);
    expect(on('2009-06-30')).toEqual([]);
    expect(on('2023-07-01')).toEqual(['54.2']);
    expect(on('2025-01-01')).toEqual([]);
    expect(knownDelegationsOf('1/1900/QH1', '2023-07-01')).toEqual([]);
  });

  it('say who, on what, since when and how that is known', () => {
    for (const one of knownDelegations) {
      expect(one.to.length).toBeGreaterThan(0);
      expect(one.about.length > 0 || one.subject !== '').toBe(true);
      expect(one.article).toMatch(/^\d+[a-zđ]?$/);
      expect(one.until === null || one.from < one.until).toBe(true);
      expect(one.gist.vi.endsWith('.')).toBe(true);
      expect(one.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it('entered by hand, are of laws of the core register', () => {
    const byHand = knownDelegations.filter(({ subject }) => subject === '');
    expect(byHand.length).toBeGreaterThan(10);
    for (const { document, from } of byHand) {
      const record = documentByNumber(document);
      expect(record, document).not.toBeNull();
      expect(from >= record!.from!).toBe(true);
    }
  });
});
