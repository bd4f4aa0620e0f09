import { costOf, InputError, UnitError, type UserInputs } from '@cancu/cost';
import { describe, expect, it } from 'vitest';
import { procedure } from './sketch.ts';

const some = procedure({ papers: ['Đơn đề nghị cấp giấy phép'], channels: ['online'], result: 'Giấy phép' });
const cost = (user: UserInputs) => costOf(some, { date: '2026-11-25', user });
const failure = (user: unknown): unknown => {
  try {
    cost(user as UserInputs);
  } catch (error) {
    return error;
  }
  return null;
};

describe('what the user knows goes before what is assumed', () => {
  it('for all procedures, and for one by its id or its name', () => {
    const all = { 'paper.simple-form.minutes': { value: 60 } };
    const own = { 'paper.simple-form.minutes': { value: 90 } };
    const minutes = (user: UserInputs): number => cost(user).tasks[0]!.minutes.base;
    expect(minutes({})).toBe(10);
    expect(minutes({ all })).toBe(60);
    expect(minutes({ all, procedures: { 'dieu-5/issue': own } })).toBe(90);
    expect(minutes({ all, procedures: { 'CẤP GIẤY PHÉP vận hành bến khách': own } })).toBe(90);
    expect(minutes({ all, procedures: { 'dieu-6/issue': own } })).toBe(60);
  });

  it('keeps note and date as its origin, or the document it was taken from', () => {
    const source = {
      document: '2816/QĐ-UBND',
      article: null,
      issued: '2025-11-20',
      checked: '2026-11-24',
      verification: 'verified',
    } as const;
    const origin = (value: object) =>
      cost({ all: { 'income-per-hour': { value: 40_000, ...value } } }).inputs.find(
        ({ key }) => key === 'income-per-hour',
      )?.origin;
    expect(origin({ note: 'khảo sát', date: '2026-10-01' })).toEqual({
      by: 'user',
      note: 'khảo sát',
      date: '2026-10-01',
    });
    expect(origin({ source })).toEqual({ by: 'table', source });
  });

  it('takes the time of a whole class of work in place of the papers, or the price of a service', () => {
    const told = cost({ all: { 'task.prepare-dossier.minutes': { value: 400 } } });
    expect(told.tasks[0]!.minutes.base).toBe(400);
    const hired = cost({ all: { 'task.prepare-dossier.service': { value: 3_000_000 } } });
    expect(hired.tasks[0]!.minutes.base).toBe(0);
    expect(hired.tasks[0]!.dong.base).toBe(3_000_000);
  });

  it('can say the amount of the fee', () => {
    expect(cost({ all: { fee: { value: 200_000 } } }).fees.base).toBe(200_000);
  });
});

describe('what cannot be used is refused by name', () => {
  it.each([
    [
      'an unknown name, with the nearest one',
      { all: { 'paper.form.minutes': { value: 1 } } },
      'unknown-parameter',
    ],
    ['a wrong order', { all: { fee: { value: { low: 3, base: 2, high: 1 } } } }, 'not-an-estimate'],
    ['no number', { all: { fee: { value: Number.NaN } } }, 'not-an-estimate'],
    ['less than nothing', { all: { fee: { value: -1 } } }, 'negative'],
    ['a share above the whole', { all: { 'conditional.share': { value: 1.2 } } }, 'above-one'],
    ['half a đồng', { all: { fee: { value: 0.5 } } }, 'not-whole'],
    ['for one procedure too', { procedures: { 'dieu-9/issue': { tax: { value: 1 } } } }, 'unknown-parameter'],
  ])('%s', (_, user, code) => {
    expect(failure(user)).toBeInstanceOf(InputError);
    expect(failure(user)).toMatchObject({ code });
  });

  it('suggests the nearest name', () => {
    const error = failure({ all: { 'paper.form.minutes': { value: 1 } } });
    expect(error).toMatchObject({ parameter: 'paper.form.minutes', suggestion: 'paper.simple-form.minutes' });
  });

  it('hours where minutes are asked are a UnitError', () => {
    const user = { all: { 'inspection.minutes': { value: 3, unit: 'hours' } } };
    expect(failure(user)).toBeInstanceOf(UnitError);
  });
});
