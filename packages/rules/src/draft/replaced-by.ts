import type { DocumentRecord, DocumentRegister, IsoDate } from '@cancu/law';
import { recordWords } from './record-words.ts';

/**
 * What stands in the place of a document on a day, as words for a message: what replaced it, or what has replaced that since. Null
 * where nothing is known.
 */
export function replacedBy(
  numbers: readonly string[],
  register: DocumentRegister,
  date: IsoDate,
): string | null {
  if (numbers.length === 0) return null;
  const last = new Set(numbers.flatMap((number) => heirsOf(number, register, date, LONGEST)));
  return [...last].join(', ');
}

/** A chain of replacements that is longer goes round in a circle. */
const LONGEST = 8;

function heirsOf(number: string, register: DocumentRegister, date: IsoDate, steps: number): string[] {
  const records = register.byNumber(number);
  const [record] = records;
  if (!record || records.length > 1) return [number];
  const { replacedBy: later = [] } = record;
  if (!hasEnded(record, date) || later.length === 0 || steps === 0) return [recordWords(record)];
  return later.flatMap((one) => heirsOf(one, register, date, steps - 1));
}

function hasEnded({ to }: DocumentRecord, date: IsoDate): boolean {
  return to !== null && to < date;
}
