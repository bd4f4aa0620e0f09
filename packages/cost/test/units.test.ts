import { Quantity, UnitError } from '@cancu/cost';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ratio } from '../src/ratio.ts';

const dong = Quantity.of('dong', 1_000);
const minutes = Quantity.of('minutes', 90);
const income = Quantity.of('dongPerHour', 40_000);

describe('what adds up', () => {
  it('adds đồng to đồng, minutes to minutes', () => {
    expect(dong.plus(Quantity.of('dong', 250)).estimate.base).toBe(1_250);
    expect(minutes.plus(minutes).estimate.base).toBe(180);
  });

  it('multiplies 90 minutes by 40.000 đ an hour to 60.000 đ', () => {
    const cost = Quantity.product(minutes, income);
    expect([cost.unit, cost.estimate.base]).toEqual(['dong', 60_000]);
  });

  it.each([
    ['years', 2],
    ['months', 24],
    ['days', 730],
  ] as const)('two years in %s are renewed every second year', (unit, length) => {
    expect(Quantity.perYear(Quantity.of(unit, length)).estimate.base).toBe(0.5);
  });

  it('makes one fifth of a case a year of a validity of five years, and 20 cases of 100 subjects', () => {
    const times = Quantity.perYear(Quantity.of('years', 5));
    expect(times.estimate.base).toBe(0.2);
    expect(Quantity.product(times, Quantity.of('subjects', 100)).estimate.base).toBe(20);
  });

  it('keeps a third exact: 300 subjects renewing every third year are 100 cases', () => {
    const times = Quantity.perYear(Quantity.of('years', 3));
    const cases = Quantity.product(times, Quantity.of('subjects', 300));
    expect(Quantity.product(Quantity.of('dong', 12_345), cases).estimate.base).toBe(1_234_500);
  });
});

describe('what does not add up is refused by the compiler and by name at run time', () => {
  it('đồng plus minutes', () => {
    // @ts-expect-error minutes are not đồng
    expect(() => dong.plus(minutes)).toThrow(UnitError);
  });

  it('đồng plus days', () => {
    // @ts-expect-error days are not đồng
    expect(() => dong.plus(Quantity.of('days', 10))).toThrow('dong plus days means nothing');
  });

  it('days minus working days', () => {
    // @ts-expect-error a working day is not a day
    expect(() => Quantity.of('days', 10).minus(Quantity.of('workingDays', 3))).toThrow(UnitError);
  });

  it('minutes times minutes', () => {
    // @ts-expect-error no such product
    expect(() => Quantity.product(minutes, minutes)).toThrow(UnitError);
  });

  it('days times income: a time limit is not paid for', () => {
    // @ts-expect-error no such product
    expect(() => Quantity.product(Quantity.of('days', 10), income)).toThrow(UnitError);
  });

  it('a validity in minutes', () => {
    // @ts-expect-error minutes are no part of a year here
    expect(() => Quantity.perYear(minutes)).toThrow(UnitError);
  });

  it('units known only at run time', () => {
    const all: Quantity<'dong' | 'minutes'>[] = [dong, minutes];
    try {
      all.reduce((a, b) => a.plus(b));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(UnitError);
      expect(error).toMatchObject({
        code: 'unit-mismatch',
        operation: 'plus',
        left: 'dong',
        right: 'minutes',
      });
    }
  });
});

describe('ranges', () => {
  const range = fc
    .tuple(fc.integer(), fc.integer(), fc.integer())
    .map((all) => all.sort((a, b) => a - b) as [number, number, number])
    .map(([low, base, high]) => ({ low, base, high }));

  it('stay in order through sums, differences and products', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const results = [
          Quantity.of('minutes', a).plus(Quantity.of('minutes', b)),
          Quantity.of('minutes', a).minus(Quantity.of('minutes', b)),
          Quantity.product(Quantity.of('minutes', a), Quantity.of('dongPerHour', b)),
        ];
        for (const { estimate } of results) {
          expect(estimate.low).toBeLessThanOrEqual(estimate.base);
          expect(estimate.base).toBeLessThanOrEqual(estimate.high);
        }
      }),
    );
  });

  it('must be given in order', () => {
    expect(() => Quantity.of('dong', { low: 2, base: 1, high: 3 })).toThrow(RangeError);
    expect(() => Quantity.of('dong', Number.NaN)).toThrow(RangeError);
  });
});

describe('exact fractions', () => {
  it.each([
    ['halves go away from zero', 0.5, 1],
    ['also below zero', -2.5, -3],
    ['a decimal is what it says', 1.005, 1],
    ['small exponents are read', 5e-7, 0],
    ['and large ones', 1.5e21, 1.5e21],
  ])('%s: %d → %d', (_, value, rounded) => {
    expect(Ratio.of(value).rounded().toNumber()).toBe(rounded);
  });

  it('give a number back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        const back = Ratio.of(value).toNumber();
        expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(value)));
      }),
    );
  });

  it('never divide by zero', () => {
    expect(() => Ratio.of(1).over(Ratio.of(0))).toThrow(RangeError);
  });
});
