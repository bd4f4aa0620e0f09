// Published tables of a province, reproduced by the model's own arithmetic. Their method is not ours: they take the time
// the authority may need for working time of the applicant. Here they check the arithmetic only.
import { existsSync, readFileSync } from 'node:fs';
import { costOf, examplesOf, type ParameterId, point, savingOf, TASKS, type UserInputs } from '@cancu/cost';
import { describe, expect, it } from 'vitest';
import { procedure } from './sketch.ts';

const FILE = new URL('../../../../shared/domain/cost-examples.json', import.meta.url);

interface Row {
  readonly state: 'before' | 'after';
  readonly hours: number;
  readonly incomePerHour: number;
  readonly outsourcing: number;
  readonly fee: number;
  readonly timesPerYear: number;
  readonly subjectsPerYear: number;
  readonly perCase: number;
  readonly perYear: number;
}

interface Example {
  readonly procedure: string;
  readonly rows: readonly Row[];
  readonly totals: {
    readonly before: number;
    readonly after: number;
    readonly saved: number;
    readonly reductionPercent: number;
  };
}

const found = existsSync(FILE);
if (!found) console.info('skipped: the published cost tables are not beside this repository');
const examples: readonly Example[] = found ? JSON.parse(readFileSync(FILE, 'utf8')) : [];

/** The row as the user would type it: one line of other work, nothing from the draft. */
function told(row: Row): UserInputs {
  const nothing = TASKS.map((task): [ParameterId, { value: number }] => [
    `task.${task}.minutes`,
    { value: 0 },
  ]);
  return {
    all: {
      ...Object.fromEntries(nothing),
      'task.other.minutes': { value: row.hours * 60 },
      'income-per-hour': { value: row.incomePerHour },
      'other.price': { value: row.outsourcing },
      fee: { value: row.fee },
      'times-per-year': { value: row.timesPerYear },
      'subjects-per-year': { value: row.subjectsPerYear },
    },
  };
}

describe.skipIf(!found)('published tables to the đồng', () => {
  it.each(examples.map((example) => [example.procedure, example] as const))(
    '%s',
    (name, { rows, totals }) => {
      const costs = rows.map((row) => {
        const cost = costOf(procedure({ name }), { date: '2025-11-20', user: told(row) });
        expect(cost.perCase.dong).toEqual(point(row.perCase));
        expect(cost.perYear?.dong).toEqual(point(row.perYear));
        return cost.perYear!.dong;
      });
      const [before = point(totals.before), after = point(totals.after)] = costs;
      expect([before.base, after.base]).toEqual([totals.before, totals.after]);
      expect(savingOf(before, after)).toEqual({
        saved: totals.saved,
        reductionPercent: totals.reductionPercent,
      });
    },
  );
});

it('the hourly figure of that province is offered as an example, and is not what the product assumes', () => {
  const [example] = examplesOf('income-per-hour');
  expect(example).toMatchObject({
    value: 40_000,
    source: { document: '2816/QĐ-UBND', issued: '2025-11-20' },
  });
  const cost = costOf(procedure({}), { date: '2025-11-20' });
  const income = cost.inputs.find(({ key }) => key === 'income-per-hour');
  expect(income?.value.base).not.toBe(40_000);
  expect(income?.origin.by).toBe('assumption');
});

it('nothing before leaves no rate of reduction', () => {
  expect(savingOf(point(0), point(100))).toEqual({ saved: -100, reductionPercent: null });
});
