import { type DocumentRecord, type DocumentRegister, type IsoDate, stateAt } from '@cancu/law';
import type { Resolution } from './cited-text.ts';
import type { Group } from './grouped.ts';

/** Finds a law by its name: with the day or year of signing that is given, else the one in force on the day. */
export function resolveName(
  name: string,
  { issued }: Group,
  register: DocumentRegister,
  date: IsoDate,
): Resolution {
  const found = register.byName(name);
  if (found.length === 0) return { record: null, why: 'name-unknown' };
  const [given] = issued;
  const record = given === undefined ? inForceAlone(found, date) : signed(found, given);
  if (record === null) return { record: null, why: 'several' };
  return { record, by: given === undefined ? 'name-at-date' : 'name-and-issued' };
}

function signed(records: readonly DocumentRecord[], issued: string): DocumentRecord | null {
  const fitting = records.filter((record) => yearOrDay(record).startsWith(issued));
  if (fitting.length === 1) return fitting[0]!;
  // Without a day in the register the year in the number must do, for a day that nothing speaks against.
  const year = records.filter((record) => record.issued === null && yearOrDay(record) === issued.slice(0, 4));
  return fitting.length === 0 && year.length === 1 ? year[0]! : null;
}

function yearOrDay({ issued, number }: DocumentRecord): string {
  return issued ?? /\/(\d{4})\//.exec(number)?.[1] ?? '';
}

/** The one that is in force on the day, where of no other it is unknown whether it is. */
function inForceAlone(records: readonly DocumentRecord[], date: IsoDate): DocumentRecord | null {
  const states = records.map((record) => ({ record, state: stateAt(record, date).state }));
  const alive = states.filter(({ state }) => state === 'in-force');
  return alive.length === 1 && !states.some(({ state }) => state === 'unknown') ? alive[0]!.record : null;
}
