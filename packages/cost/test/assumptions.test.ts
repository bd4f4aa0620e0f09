import { readFileSync } from 'node:fs';
import {
  assumptionAt,
  costOf,
  formatNumber,
  isParameterId,
  PARAMETER_IDS,
  parameter,
  UNITS,
} from '@cancu/cost';
import { describe, expect, it } from 'vitest';
import { procedure } from './sketch.ts';

/** Without the spaces that align its tables. */
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(/ +/g, ' ');

describe('the shipped assumptions', () => {
  it.each(PARAMETER_IDS)('%s: unit, words, order, derivation', (id) => {
    const { unit, label, values } = parameter(id);
    expect(UNITS[unit]).toBeDefined();
    expect(label.vi && label.en).toBeTruthy();
    for (const { low, base, high, derivation, from, reviewBy } of values) {
      expect(low).toBeLessThanOrEqual(base);
      expect(base).toBeLessThanOrEqual(high);
      expect(derivation.vi && derivation.en).toBeTruthy();
      expect(reviewBy > (from ?? '')).toBe(true);
      if (UNITS[unit].whole) expect([low, base, high].every(Number.isInteger)).toBe(true);
    }
    const starts = values.map(({ from }) => from ?? '');
    expect(starts).toEqual([...starts].sort());
  });

  it.each(PARAMETER_IDS.filter((id) => parameter(id).values.length > 0))('%s stands in the README', (id) => {
    const { low, base, high } = parameter(id).values.at(-1)!;
    const cells = [low, base, high].map((value) => formatNumber(value, 'vi')).join(' / ');
    expect(README).toContain(`| \`${id}\` | ${cells} |`);
  });

  it('know no frequency, no subjects and no fee: those nobody can assume for all procedures', () => {
    for (const id of ['times-per-year', 'subjects-per-year', 'cases-per-year', 'fee'] as const) {
      expect(assumptionAt(id, '2026-11-25')).toBeNull();
    }
  });

  it('derive the income per hour as they say: a month ÷ 22 days ÷ 8 hours', () => {
    expect(assumptionAt('income-per-hour', '2025-06-01')?.value.base).toBe(7_700_000 / 22 / 8);
    expect(assumptionAt('income-per-hour', '2026-06-01')?.value.base).toBe(Math.round(8_400_000 / 22 / 8));
  });

  it('derive the fee for a certified copy from the tariff and 1, 4, 20 pages', () => {
    const fee = (pages: number) => 2_000 * Math.min(pages, 2) + 1_000 * Math.max(pages - 2, 0);
    const { low, base, high } = assumptionAt('paper.certified-copy.price', '2026-11-25')!.value;
    expect([low, base, high]).toEqual([fee(1), fee(4), fee(20)]);
  });

  it.each([
    ['2024-12-31', 43_750, 'early'],
    ['2025-01-01', 43_750, null],
    ['2025-12-31', 43_750, null],
    ['2026-01-01', 47_727, null],
    ['2027-01-01', 47_727, 'late'],
  ])('are taken as of the date: %s %d %s', (date, base, staleness) => {
    expect(assumptionAt('income-per-hour', date)).toMatchObject({ value: { base }, staleness });
  });

  it('a cost says which of them were not made for its date', () => {
    const some = procedure({ papers: ['Đơn'], channels: ['online'] });
    const stale = (date: string) => costOf(some, { date }).stale;
    expect(stale('2026-11-25')).toEqual([]);
    expect(stale('2027-03-01')).toEqual([{ parameter: 'income-per-hour', staleness: 'late' }]);
  });

  it('a name of none of them is none', () => {
    expect(isParameterId('toString')).toBe(false);
  });
});
