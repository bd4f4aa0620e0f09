import type { DocumentRecord } from '../register.ts';

/** Records by each of their keys, in their order. */
export function indexBy(
  records: readonly DocumentRecord[],
  keys: (record: DocumentRecord) => readonly string[],
): ReadonlyMap<string, readonly DocumentRecord[]> {
  const map = new Map<string, DocumentRecord[]>();
  for (const record of records) {
    for (const key of new Set(keys(record))) {
      const there = map.get(key);
      if (there) there.push(record);
      else map.set(key, [record]);
    }
  }
  return map;
}
