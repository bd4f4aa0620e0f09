import type { DocumentRecord, DocumentRegister } from './register.ts';

const KNOWN = new WeakMap<DocumentRegister, ReadonlyMap<string, readonly DocumentRecord[]>>();

/** The documents that the register knows to amend this one. */
export function amendersOf(register: DocumentRegister, number: string): readonly DocumentRecord[] {
  let amenders = KNOWN.get(register);
  if (!amenders) {
    const map = new Map<string, DocumentRecord[]>();
    for (const record of register.records)
      for (const amended of record.amends ?? []) map.set(amended, [...(map.get(amended) ?? []), record]);
    amenders = map;
    KNOWN.set(register, amenders);
  }
  return amenders.get(number) ?? [];
}
