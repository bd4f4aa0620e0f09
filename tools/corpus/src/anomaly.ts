import {
  address,
  compareOrdinals,
  follows,
  type Ordinal,
  ordinal,
  type Parent,
  POINT_LETTERS,
} from '@cancu/syntax';
import type { NumberSequence, Scope, Unit } from './sequence.ts';

/**
 * start: the first unit has not the first number. gap: numbers are left out. repeat: a number comes twice. back: a smaller
 * number comes after a larger one. anew: the sequence begins again at 1 or a. unreadable: the number is none.
 */
export type AnomalyKind = 'start' | 'gap' | 'repeat' | 'back' | 'anew' | 'unreadable';

export interface Anomaly {
  readonly kind: AnomalyKind;
  readonly scope: Scope;
  readonly unit: Unit;
  /** Legal address of the unit that breaks the sequence: `dieu-5/khoan-4`. */
  readonly address: string;
  /** The number before it; null at the start of a sequence. */
  readonly before: string | null;
  readonly number: string;
  /** Where the unit before begins, and where the unit itself does, in the text. */
  readonly beforeAt: number;
  readonly at: number;
}

/** What breaks the order of one sequence, in text order. */
export function anomaliesOf(sequence: NumberSequence): Anomaly[] {
  const found: Anomaly[] = [];
  let last: Parent | null = null;
  for (const unit of sequence.units) {
    const kind = breakAt(last, unit, sequence);
    if (kind) found.push(describe(kind, last, unit, sequence));
    last = unit;
  }
  return found;
}

function breakAt(last: Parent | null, unit: Parent, { fromFirst }: NumberSequence): AnomalyKind | null {
  const now = ordinal(unit.number ?? '');
  if (!now) return 'unreadable';
  const before = last && ordinal(last.number ?? '');
  if (!before) return last === null && fromFirst && !isFirst(now) ? 'start' : null;
  if (follows(before, now) || afterInserted(before, now)) return null;
  const order = compareOrdinals(now, before);
  if (order === 0) return 'repeat';
  if (order > 0) return 'gap';
  return isFirst(now) ? 'anew' : 'back';
}

function isFirst(now: Ordinal): boolean {
  return now.length === 1 && (now[0] === 1 || now[0] === 'a');
}

/** After a repealed "5a" an amended text can go on with "5c": letters and small numbers inserted later are not counted. */
function afterInserted(before: Ordinal, now: Ordinal): boolean {
  return now.length > 1 && before.length > 1 && before[0] === now[0] && compareOrdinals(now, before) > 0;
}

function describe(
  kind: AnomalyKind,
  last: Parent | null,
  unit: Parent,
  { path, scope, unit: type }: NumberSequence,
): Anomaly {
  const start = path.at(-1)?.at.start ?? 0;
  return {
    kind,
    scope,
    unit: type,
    address: address([...path, unit]),
    before: last?.number ?? null,
    number: unit.number ?? '',
    beforeAt: last?.at.start ?? start,
    at: unit.at.start,
  };
}

/** The numbers that stand between two of a sequence, as printed: 3 and 6 give 4 and 5. At most eight. */
export function missingBetween(before: string | null, number: string): string[] {
  const from = before === null ? 0 : rank(before);
  const to = rank(number);
  if (from === null || to === null) return [];
  const letters = /^\p{L}/u.test(number);
  const missing: string[] = [];
  for (let i = from + 1; i < to && missing.length < 8; i++)
    missing.push(letters ? (POINT_LETTERS[i - 1] ?? '') : String(i));
  return missing;
}

function rank(number: string): number | null {
  const first = ordinal(number)?.[0];
  if (first === undefined) return null;
  if (typeof first === 'number') return first;
  const at = POINT_LETTERS.indexOf(first);
  return at < 0 ? null : at + 1;
}
