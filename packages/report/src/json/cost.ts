import type { Estimate, ProcedureCost } from '@cancu/cost';
import type { Language } from '@cancu/lint';

export interface JsonCost {
  /** đồng */
  readonly perCase: Estimate;
  readonly minutesPerCase: Estimate;
  /** đồng a year; null where the number of cases is not known. */
  readonly perYear: Estimate | null;
  readonly casesPerYear: Estimate | null;
  /** The inputs that move the range most, the strongest first. */
  readonly drivers: readonly JsonDriver[];
  /** What the user would have to tell for a fuller figure. */
  readonly open: readonly { readonly key: string; readonly label: Readonly<Record<Language, string>> }[];
  /** Edition of the assumptions. */
  readonly assumptions: string;
}

export interface JsonDriver {
  readonly key: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly value: Estimate;
  readonly unit: string;
  readonly origin: 'draft' | 'table' | 'assumption' | 'user';
}

export function jsonCost(cost: ProcedureCost | undefined): JsonCost | null {
  if (!cost) return null;
  return {
    perCase: cost.perCase.dong,
    minutesPerCase: cost.perCase.minutes,
    perYear: cost.perYear?.dong ?? null,
    casesPerYear: cost.casesPerYear,
    drivers: cost.drivers.map(({ input: { key, label, value, unit, origin } }) => ({
      key,
      label,
      value,
      unit,
      origin: origin.by,
    })),
    open: cost.open.map(({ parameter, label }) => ({ key: parameter, label })),
    assumptions: cost.assumptions,
  };
}
