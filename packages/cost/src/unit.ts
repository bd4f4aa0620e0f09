import type { Words } from './words.ts';

interface UnitFacts {
  /** Figures of this unit are whole numbers; results are rounded to them, halves away from zero. */
  readonly whole: boolean;
  readonly label: Words;
}

const unit = (vi: string, en: string, whole = false): UnitFacts => ({ whole, label: { vi, en } });

/** Every unit of the model. */
export type Unit =
  | 'dong'
  | 'dongPerHour'
  | 'dongPerYear'
  | 'minutes'
  | 'minutesPerYear'
  | 'timesPerYear'
  | 'subjects'
  | 'casesPerYear'
  | 'count'
  | 'share'
  | 'hours'
  | 'days'
  | 'workingDays'
  | 'months'
  | 'years';

export const UNITS: Readonly<Record<Unit, UnitFacts>> = {
  dong: unit('đ', 'đ', true),
  dongPerHour: unit('đ/giờ', 'đ/hour'),
  dongPerYear: unit('đ/năm', 'đ/year', true),
  minutes: unit('phút', 'minutes'),
  minutesPerYear: unit('phút/năm', 'minutes/year'),
  timesPerYear: unit('lần/năm', 'times/year'),
  subjects: unit('đối tượng', 'subjects'),
  casesPerYear: unit('hồ sơ/năm', 'cases/year'),
  count: unit('', ''),
  share: unit('phần', 'share'),
  hours: unit('giờ', 'hours'),
  days: unit('ngày', 'days'),
  workingDays: unit('ngày làm việc', 'working days'),
  months: unit('tháng', 'months'),
  years: unit('năm', 'years'),
};

interface Product {
  readonly unit: Unit;
  /** The product of the two numbers is divided by this: 60 minutes are one hour. */
  readonly over: number;
}

/** The only products that mean something; any other is a UnitError. */
const PRODUCTS = {
  count: { minutes: { unit: 'minutes', over: 1 }, dong: { unit: 'dong', over: 1 } },
  share: { minutes: { unit: 'minutes', over: 1 }, dong: { unit: 'dong', over: 1 } },
  minutes: {
    dongPerHour: { unit: 'dong', over: 60 },
    casesPerYear: { unit: 'minutesPerYear', over: 1 },
  },
  timesPerYear: { subjects: { unit: 'casesPerYear', over: 1 } },
  dong: { casesPerYear: { unit: 'dongPerYear', over: 1 } },
} as const;

/** How many of the unit make a year: what is valid for N of them is renewed that many ÷ N times a year. */
export const YEAR_IN = { days: 365, months: 12, years: 1 } as const;

/** The units of length that make whole years. */
export type YearPart = keyof typeof YEAR_IN;

type Products = typeof PRODUCTS;

/** The units that a quantity of unit `U` may be multiplied by, in this order. */
export type FactorOf<U extends Unit> = U extends keyof Products ? keyof Products[U] & Unit : never;

/** The unit of a quantity of `U` times one of `V`. */
export type ProductOf<U extends Unit, V extends Unit> = U extends keyof Products
  ? V extends keyof Products[U]
    ? Products[U][V] extends { readonly unit: infer P extends Unit }
      ? P
      : never
    : never
  : never;

/** `left operation right` means nothing: đồng plus days, subjects times subjects. */
export class UnitError extends Error {
  readonly code = 'unit-mismatch';
  readonly operation: 'plus' | 'minus' | 'times' | 'per-year' | 'use-as';
  readonly left: Unit;
  readonly right: Unit;

  constructor(operation: UnitError['operation'], left: Unit, right: Unit) {
    super(`${left} ${operation} ${right} means nothing`);
    this.name = 'UnitError';
    this.operation = operation;
    this.left = left;
    this.right = right;
  }
}

/** The product rule for two units. Throws UnitError when there is none. */
export function productRule(left: Unit, right: Unit): Product {
  const rules: Partial<Record<Unit, Partial<Record<Unit, Product>>>> = PRODUCTS;
  const rule = rules[left]?.[right];
  if (!rule) throw new UnitError('times', left, right);
  return rule;
}
