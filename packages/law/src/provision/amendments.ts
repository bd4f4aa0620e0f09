import { numberKey } from '../register/number-key.ts';
import type { DocumentRecord, DocumentRegister } from '../register.ts';

/** A document that amends another, in a chain. */
export interface Amendment {
  readonly record: DocumentRecord;
  /** Number of the document it amends: the one asked for, or an earlier amendment of it. */
  readonly amends: string;
  /** 1: amends the document itself; 2: amends an amendment of it. */
  readonly depth: number;
}

/** Every document that amends this one or an amendment of it, the earliest first; those without a day stand last. */
export function amendmentsOf(number: string, register: DocumentRegister): readonly Amendment[] {
  const found: Amendment[] = [];
  const seen = new Set([numberKey(number)]);
  let asked: readonly string[] = [number];
  for (let depth = 1; asked.length > 0; depth++) {
    const next: string[] = [];
    for (const amends of asked) {
      for (const record of register.amending(amends)) {
        if (seen.has(numberKey(record.number))) continue;
        seen.add(numberKey(record.number));
        found.push({ record, amends, depth });
        next.push(record.number);
      }
    }
    asked = next;
  }
  return found.toSorted((a, b) => (dayOf(a.record) < dayOf(b.record) ? -1 : 1));
}

function dayOf({ from, issued }: DocumentRecord): string {
  return from ?? issued ?? '9999';
}
