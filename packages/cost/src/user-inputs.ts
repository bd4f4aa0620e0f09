import type { Procedure } from '@cancu/procedures';
import { normaliseWords } from '@cancu/text';
import { type Estimate, estimate, point } from './estimate.ts';
import type { Origin, TableSource } from './origin.ts';
import { isParameterId, PARAMETER_IDS, type ParameterId, parameter } from './parameter.ts';
import { UNITS, type Unit, UnitError } from './unit.ts';
import type { Words } from './words.ts';

/** A figure of the user for one parameter. */
export interface UserValue {
  readonly value: number | Estimate;
  /** If given, must be the unit of the parameter. */
  readonly unit?: Unit;
  readonly note?: string;
  /** ISO date on which the user took the figure. */
  readonly date?: string;
  /** The published document it was taken from. */
  readonly source?: TableSource;
  /** The name of an assumption: the user does not know, but assumes. */
  readonly assumption?: { readonly id: string; readonly note: Words };
}

export type UserValues = { readonly [Id in ParameterId]?: UserValue };

/** What the user knows; it goes before the shipped assumptions. */
export interface UserInputs {
  /** For every procedure. */
  readonly all?: UserValues;
  /** For one procedure, by its id or its name; goes before `all`. */
  readonly procedures?: Readonly<Record<string, UserValues>>;
}

export type InputErrorCode = 'unknown-parameter' | 'not-an-estimate' | 'negative' | 'above-one' | 'not-whole';

/** A user's figure that cannot be used. */
export class InputError extends Error {
  readonly code: InputErrorCode;
  readonly parameter: string;
  /** The nearest known parameter, for `unknown-parameter`. */
  readonly suggestion: string | null;

  constructor(code: InputErrorCode, id: string, suggestion: string | null = null) {
    super(`${id}: ${code}${suggestion ? `; did you mean ${suggestion}?` : ''}`);
    this.name = 'InputError';
    this.code = code;
    this.parameter = id;
    this.suggestion = suggestion;
  }
}

export interface Given {
  readonly value: Estimate;
  readonly origin: Origin;
  readonly scope: 'all' | 'procedure';
}

/**
 * What the user says of a parameter of a procedure; null where nothing. Throws InputError for a value that is none,
 * UnitError for one of another unit.
 */
export function userValue(user: UserInputs | undefined, id: ParameterId, procedure: Procedure): Given | null {
  const own = ownValues(user, procedure)?.[id];
  const said = own ?? user?.all?.[id];
  if (!said) return null;
  return { value: checked(id, said), origin: originOf(said), scope: own ? 'procedure' : 'all' };
}

/** Refuses what no parameter is called. Throws InputError with the nearest name. */
export function checkUserInputs(user: UserInputs | undefined): void {
  for (const values of [user?.all ?? {}, ...Object.values(user?.procedures ?? {})]) {
    for (const [id, value] of Object.entries(values)) {
      if (!isParameterId(id)) throw new InputError('unknown-parameter', id, nearest(id));
      if (value) checked(id, value);
    }
  }
}

function ownValues(user: UserInputs | undefined, { id, name }: Procedure): UserValues | undefined {
  const all = user?.procedures;
  if (!all) return undefined;
  if (Object.hasOwn(all, id)) return all[id];
  const wanted = normaliseWords(name);
  const key = Object.keys(all).find((each) => normaliseWords(each) === wanted);
  return key === undefined ? undefined : all[key];
}

function checked(id: ParameterId, { value, unit }: UserValue): Estimate {
  const wanted = parameter(id).unit;
  if (unit && unit !== wanted) throw new UnitError('use-as', unit, wanted);
  const result = asEstimate(id, value);
  if (result.low < 0) throw new InputError('negative', id);
  if (wanted === 'share' && result.high > 1) throw new InputError('above-one', id);
  const numbers = [result.low, result.base, result.high];
  if (UNITS[wanted].whole && !numbers.every(Number.isInteger)) throw new InputError('not-whole', id);
  return result;
}

function asEstimate(id: string, value: number | Estimate): Estimate {
  try {
    return typeof value === 'number' ? point(value) : estimate(value.low, value.base, value.high);
  } catch {
    throw new InputError('not-an-estimate', id);
  }
}

function originOf({ note, date, source, assumption }: UserValue): Origin {
  if (source) return { by: 'table', source };
  if (assumption) return { by: 'assumption', ...assumption, source: null };
  return { by: 'user', ...(note === undefined ? {} : { note }), ...(date === undefined ? {} : { date }) };
}

/** The parameter that shares most of its words with `id`; null when none shares any. */
function nearest(id: string): string | null {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
  const wanted = new Set(words(id));
  const shared = (candidate: string): number => words(candidate).filter((word) => wanted.has(word)).length;
  const best = PARAMETER_IDS.reduce((a, b) => (shared(b) > shared(a) ? b : a));
  return shared(best) > 0 ? best : null;
}
