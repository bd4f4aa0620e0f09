import { costOf, type Estimate, type ProcedureCost } from '@cancu/cost';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from './arbitrary.ts';
import { procedure, type Sketch } from './sketch.ts';

const cost = (sketch: Sketch, user = {}): ProcedureCost =>
  costOf(procedure(sketch), { date: '2026-11-25', user });

function figures({ perCase, perYear, casesPerYear, tasks, fees }: ProcedureCost): Estimate[] {
  return [
    ...[perCase, ...(perYear ? [perYear] : []), ...tasks].flatMap(({ dong, minutes }) => [dong, minutes]),
    ...(casesPerYear ? [casesPerYear] : []),
    fees,
  ];
}

function notBelow(more: Estimate, less: Estimate): void {
  expect(more.low).toBeGreaterThanOrEqual(less.low);
  expect(more.base).toBeGreaterThanOrEqual(less.base);
  expect(more.high).toBeGreaterThanOrEqual(less.high);
}

describe('whatever the draft and the user say', () => {
  it('0 ≤ low ≤ base ≤ high, and đồng are whole', () => {
    fc.assert(
      fc.property(arbitrary.sketch, arbitrary.user, (sketch, user) => {
        const result = cost(sketch, user);
        for (const { low, base, high } of figures(result)) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(base).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(base);
        }
        expect(Object.values(result.perCase.dong).every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it('adding a paper never lowers a cost or a time', () => {
    fc.assert(
      fc.property(
        arbitrary.sketch,
        arbitrary.paper,
        fc.nat(),
        arbitrary.user,
        (sketch, paper, place, user) => {
          const papers = [...(sketch.papers ?? [])];
          papers.splice(place % (papers.length + 1), 0, paper);
          const [less, more] = [cost(sketch, user), cost({ ...sketch, papers }, user)];
          notBelow(more.perCase.dong, less.perCase.dong);
          notBelow(more.perCase.minutes, less.perCase.minutes);
          if (less.perYear) notBelow(more.perYear!.dong, less.perYear.dong);
        },
      ),
    );
  });

  it('one more set, one more inspection, a higher fee never lower a cost', () => {
    fc.assert(
      fc.property(arbitrary.sketch, arbitrary.user, (sketch, user) => {
        const less = cost(sketch, user).perCase.dong;
        notBelow(cost({ ...sketch, sets: (sketch.sets ?? 1) + 1 }, user).perCase.dong, less);
        notBelow(cost({ ...sketch, inspections: (sketch.inspections ?? 0) + 1 }, user).perCase.dong, less);
        notBelow(cost({ ...sketch, fee: (sketch.fee ?? 0) + 1 }, user).perCase.dong, less);
      }),
    );
  });

  it('one more channel never raises the cost at base', () => {
    const channel = fc.constantFrom('in-person', 'post', 'online' as const);
    const offered = arbitrary.sketch.filter(({ channels }) => (channels?.length ?? 0) > 0);
    fc.assert(
      fc.property(offered, channel, arbitrary.user, (sketch, more, user) => {
        const channels = [...new Set([...sketch.channels!, more])];
        expect(cost({ ...sketch, channels }, user).perCase.dong.base).toBeLessThanOrEqual(
          cost(sketch, user).perCase.dong.base,
        );
      }),
    );
  });

  it('the time limit never moves the cost', () => {
    fc.assert(
      fc.property(arbitrary.sketch, fc.integer({ min: 1, max: 400 }), (sketch, days) => {
        const other = { ...sketch, timeLimit: [days, 'working-day'] as const };
        expect(cost(other).perCase).toEqual(cost(sketch).perCase);
      }),
    );
  });

  it('the driver is an input with a range, and moving it keeps within the range of the figure', () => {
    fc.assert(
      fc.property(arbitrary.sketch, arbitrary.user, (sketch, user) => {
        const { drivers, driver, perYear, perCase } = cost(sketch, user);
        const whole = perYear?.dong ?? perCase.dong;
        expect(driver).toBe(drivers[0] ?? null);
        for (const { input, at } of drivers) {
          expect(input.value.low).toBeLessThan(input.value.high);
          expect(at.low).toBeGreaterThanOrEqual(whole.low);
          expect(at.high).toBeLessThanOrEqual(whole.high);
        }
      }),
    );
  });
});
