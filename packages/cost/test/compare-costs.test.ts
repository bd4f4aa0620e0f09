import {
  AssumptionError,
  type Change,
  type CostDifference,
  compareCosts,
  costOf,
  type Deltas,
  type Estimate,
  point,
  type UserInputs,
} from '@cancu/cost';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from './arbitrary.ts';
import { procedure, type Sketch } from './sketch.ts';

const DATE = '2026-11-25';

/** 48.000 đ an hour = 800 đ a minute; every other figure is the shipped assumption. */
const INCOME: UserInputs = { all: { 'income-per-hour': { value: 48_000 } } };

function revision(sketches: readonly Sketch[], user: UserInputs = INCOME) {
  const procedures = sketches.map(procedure);
  return { procedures, costs: procedures.map((each) => costOf(each, { date: DATE, user })) };
}

const compare = (before: readonly Sketch[], after: readonly Sketch[], user?: UserInputs): CostDifference =>
  compareCosts(revision(before, user), revision(after, user));

const OLD: Sketch = {
  papers: [
    { text: 'Đơn đề nghị cấp giấy phép', form: 'Mẫu số 01' },
    { text: 'Bản sao có chứng thực giấy đăng ký phương tiện', copy: 'certified-copy' },
    'Phương án bảo đảm an toàn bến',
  ],
  sets: 1,
  channels: ['in-person'],
  fee: 350_000,
  inspections: 1,
  timeLimit: [15, 'working-day'],
  validity: [2, 'year'],
  result: 'Giấy phép',
};

const changesBetween = (after: Sketch, before: Sketch = OLD): readonly Change[] =>
  compare([before], [after]).procedures[0]!.changes;

describe('what changed, and what each change adds to one case', () => {
  it('nothing: no change, and exactly nothing to pay, however wide the assumptions', () => {
    const [kept] = compare([OLD], [OLD], {}).procedures;
    expect(kept).toMatchObject({ changes: [], driver: null });
    expect(kept!.perCase.before.low).toBeLessThan(kept!.perCase.before.high);
    expect(kept!.perCase.delta).toEqual(point(0));
    expect(kept!.minutesPerCase.delta).toEqual(point(0));
  });

  it('a paper added: a report of 60–120–480 minutes at 800 đ', () => {
    const papers = [...OLD.papers!, 'Báo cáo tác động giao thông'];
    const [change, ...more] = changesBetween({ ...OLD, papers });
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      kind: 'paper-added',
      after: { kind: 'report', item: { text: 'Báo cáo tác động giao thông' } },
      effect: { low: 48_000, base: 96_000, high: 384_000 },
    });
  });

  it('a paper removed: the same with the other sign', () => {
    const papers = OLD.papers!.slice(0, 2);
    expect(changesBetween({ ...OLD, papers })).toMatchObject([
      {
        kind: 'paper-removed',
        before: { item: { text: 'Phương án bảo đảm an toàn bến' } },
        effect: { low: -384_000, base: -96_000, high: -48_000 },
      },
    ]);
  });

  it('a plain copy in place of a certified one: 15 minutes and 4.000 đ less at base', () => {
    const papers = [
      OLD.papers![0]!,
      { text: 'Bản sao giấy đăng ký phương tiện', copy: 'plain-copy' } as const,
      OLD.papers![2]!,
    ];
    const [change] = changesBetween({ ...OLD, papers });
    expect(change).toMatchObject({ kind: 'paper-changed', fields: ['copy'] });
    expect(change!.effect!.base).toBe(-15 * 800 - 6_000 + 2_000);
  });

  it('an online channel: 240 + 10 minutes become 15 + 0', () => {
    const [change] = changesBetween({ ...OLD, channels: ['in-person', 'online'] });
    expect(change).toMatchObject({ kind: 'channels', added: [{ value: 'online' }], removed: [] });
    expect(change!.effect!.base).toBe(-235 * 800);
  });

  it('two sets in place of one: a second copy of each paper', () => {
    const [change] = changesBetween({ ...OLD, sets: 2 });
    expect(change).toMatchObject({ kind: 'sets', before: { value: 1 }, after: { value: 2 } });
    expect(change!.effect!.base).toBe(3 * 2 * 800 + 2_000 + 6_000 + 2_000);
  });

  it('a fee lowered, an inspection dropped', () => {
    const changes = changesBetween({ ...OLD, fee: 200_000, inspections: 0 });
    expect(changes).toMatchObject([
      { kind: 'fee', before: { dong: 350_000 }, after: { dong: 200_000 }, effect: point(-150_000) },
      { kind: 'inspections', effect: { low: -384_000, base: -144_000, high: -48_000 } },
    ]);
  });

  it('days of the time limit are counted, never priced; the validity moves only the year', () => {
    const after: Sketch = { ...OLD, timeLimit: [10, 'working-day'], validity: [4, 'year'] };
    const user: UserInputs = { all: { ...INCOME.all, 'subjects-per-year': { value: 1_000 } } };
    const [kept] = compare([OLD], [after], user).procedures;
    expect(kept!.changes).toMatchObject([
      { kind: 'time-limit', difference: -5, effect: null },
      { kind: 'validity', difference: 2, effect: null },
    ]);
    expect(kept!.perCase.delta).toEqual(point(0));
    const year = kept!.perYear!;
    expect(year.after.base * 2).toBe(year.before.base);
    expect(kept!.saving).toEqual({ saved: year.before.base / 2, reductionPercent: 50 });
  });
});

describe('procedures added and removed, and the totals', () => {
  const other: Sketch = {
    name: 'Công nhận hoa tiêu bậc cao',
    action: 'recognise',
    article: '9',
    papers: ['Đơn đề nghị'],
  };

  it('count with their whole cost', () => {
    const { added, removed, totals } = compare([OLD], [OLD, other]);
    expect(removed).toEqual([]);
    expect(added).toHaveLength(1);
    expect(added[0]!.perCase.delta).toEqual(added[0]!.cost.perCase.dong);
    expect(totals.perCase.delta).toEqual(added[0]!.cost.perCase.dong);
    expect(totals.withoutFrequency).toEqual(['dieu-5/issue', 'dieu-9/recognise']);
    expect(totals.perYear).toBeNull();
  });

  it('a procedure abolished saves all of it', () => {
    const user: UserInputs = { all: { ...INCOME.all, 'cases-per-year': { value: 10 } } };
    const { totals, removed } = compare([other], [], user);
    expect(totals.saving).toEqual({ saved: removed[0]!.cost.perYear!.dong.base, reductionPercent: 100 });
  });
});

describe('the same assumptions on both sides', () => {
  const failure = (before: UserInputs, after: UserInputs): unknown => {
    try {
      compareCosts(revision([OLD], before), revision([OLD], after));
    } catch (error) {
      return error;
    }
    return null;
  };

  it('are demanded: another income after is refused by name', () => {
    const after: UserInputs = { all: { 'income-per-hour': { value: 60_000 } } };
    const error = failure(INCOME, after);
    expect(error).toBeInstanceOf(AssumptionError);
    expect(error).toMatchObject({
      code: 'different-assumptions',
      conflicts: [{ key: 'income-per-hour', before: point(48_000), after: point(60_000) }],
    });
  });

  it('also where the user told a figure of one state only', () => {
    const own = { 'task.prepare-dossier.minutes': { value: 30 } };
    const error = failure(INCOME, { ...INCOME, procedures: { 'dieu-5/issue': own } });
    expect(error).toMatchObject({
      conflicts: [{ key: 'task.prepare-dossier.minutes', before: null, after: point(30) }],
    });
  });

  it('may be told of one procedure, on both sides', () => {
    const user = { ...INCOME, procedures: { 'dieu-5/issue': { 'paper.report.minutes': { value: 300 } } } };
    expect(failure(user, user)).toBeNull();
  });

  it('a revision without its costs is a bug of the caller', () => {
    expect(() => compareCosts({ procedures: [procedure(OLD)], costs: [] }, revision([]))).toThrow(RangeError);
  });
});

const turned = ({ low, base, high }: Estimate): Estimate => ({
  low: 0 - high,
  base: 0 - base,
  high: 0 - low,
});

describe('swapping old and new', () => {
  const list = fc.array(arbitrary.sketch, { maxLength: 4 });

  function mirrored(there: Deltas, back: Deltas): void {
    expect(back.perCase).toEqual({
      before: there.perCase.after,
      after: there.perCase.before,
      delta: turned(there.perCase.delta),
    });
    expect(back.minutesPerCase.delta).toEqual(turned(there.minutesPerCase.delta));
    expect(back.perYear?.delta).toEqual(there.perYear ? turned(there.perYear.delta) : undefined);
  }

  it('turns every sign and nothing else', () => {
    fc.assert(
      fc.property(list, list, arbitrary.user, (before, after, user) => {
        const there = compare(before, after, user);
        const back = compare(after, before, user);
        mirrored(there.totals, back.totals);
        expect(back.added).toHaveLength(there.removed.length);
        there.removed.forEach((each, index) => {
          mirrored(each, back.added[index]!);
        });
        for (const each of there.procedures) {
          const other = back.procedures.find((pair) => pair.after.index === each.before.index)!;
          mirrored(each, other);
          const effects = (changes: readonly Change[]) =>
            changes.reduce((total, { effect }) => total + (effect?.base ?? 0), 0);
          expect(effects(other.changes)).toBe(0 - effects(each.changes));
        }
      }),
    );
  });
});

describe('a difference', () => {
  it('is the sum of the effects of its changes, to the đồng', () => {
    fc.assert(
      fc.property(arbitrary.sketch, arbitrary.sketch, arbitrary.user, (before, after, user) => {
        const same = { name: before.name!, action: before.action!, article: before.article! };
        const [kept] = compare([before], [{ ...after, ...same }], user).procedures;
        const effects = kept!.changes.map(({ effect }) => effect?.base ?? 0);
        expect(effects.reduce((total, effect) => total + effect, 0)).toBe(kept!.perCase.delta.base);
      }),
    );
  });

  it('has its base between its ends, and is after minus before', () => {
    fc.assert(
      fc.property(arbitrary.sketch, arbitrary.sketch, arbitrary.user, (before, after, user) => {
        const { perCase } = compare([before], [after], user).totals;
        expect(perCase.delta.low).toBeLessThanOrEqual(perCase.delta.base);
        expect(perCase.delta.base).toBeLessThanOrEqual(perCase.delta.high);
        expect(perCase.delta.base).toBe(perCase.after.base - perCase.before.base);
        // Never wider than if the two sides knew nothing of each other.
        expect(perCase.delta.low).toBeGreaterThanOrEqual(perCase.after.low - perCase.before.high);
        expect(perCase.delta.high).toBeLessThanOrEqual(perCase.after.high - perCase.before.low);
      }),
    );
  });
});
