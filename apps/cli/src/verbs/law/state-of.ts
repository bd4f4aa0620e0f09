import {
  type DocumentRecord,
  type DocumentState,
  type IsoDate,
  type Law,
  normaliseNumber,
  stateAt,
} from '@cancu/law';

/** Something that happened to a document, in the order of days; `date` null: the day is not known. */
export interface HistoryEvent {
  readonly date: IsoDate | null;
  readonly event: 'issued' | 'in-force' | 'amended' | 'replaced' | 'last-day';
  /** Number of the document that did it; null where none is known. */
  readonly by: string | null;
}

/**
 * The state of a document on a day. Where the register gives no last day, a known document that says it replaces this one ends it the
 * day before it takes effect itself.
 */
export function stateOf({ register }: Law, record: DocumentRecord, date: IsoDate): DocumentState {
  if (record.to !== null) return stateAt(record, date);
  const replacing = naming(register.records, 'replaces', record).filter(({ from }) => from !== null);
  const first = replacing.map(({ from }) => from!).sort()[0];
  if (first === undefined) return stateAt(record, date);
  const replacedBy = replacing.map(({ number }) => number);
  return stateAt({ ...record, to: dayBefore(first), replacedBy, verification: 'secondary' }, date);
}

/** What is known to have happened to a document. */
export function historyOf({ register }: Law, record: DocumentRecord): HistoryEvent[] {
  const amending = naming(register.records, 'amends', record);
  const replacing = naming(register.records, 'replaces', record);
  const replacedBy = new Set([...(record.replacedBy ?? []), ...replacing.map(({ number }) => number)]);
  const events: HistoryEvent[] = [
    ...(record.issued === null ? [] : [{ date: record.issued, event: 'issued', by: null } as const]),
    ...(record.from === null ? [] : [{ date: record.from, event: 'in-force', by: null } as const]),
    ...amending.map(({ from, number }) => ({ date: from, event: 'amended', by: number }) as const),
    ...(record.to === null ? [] : [{ date: record.to, event: 'last-day', by: null } as const]),
    ...[...replacedBy].map(
      (number) => ({ date: fromOf(register, number), event: 'replaced', by: number }) as const,
    ),
  ];
  return events.sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1));
}

function fromOf(register: Law['register'], number: string): IsoDate | null {
  const found = register.byNumber(number);
  return found.length === 1 ? found[0]!.from : null;
}

function naming(
  records: readonly DocumentRecord[],
  key: 'amends' | 'replaces',
  { number }: DocumentRecord,
): DocumentRecord[] {
  const wanted = normaliseNumber(number);
  return records.filter((one) => one[key]?.some((named) => normaliseNumber(named) === wanted));
}

function dayBefore(date: IsoDate): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
