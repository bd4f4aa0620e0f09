import {
  amendmentsOf,
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
 * The state of a document on a day. Where the register gives no last day, a text of the project that says it replaces this one ends it
 * the day before it takes effect itself.
 */
export function stateOf(law: Law, record: DocumentRecord, date: IsoDate): DocumentState {
  const replacedBy = [...new Set([...(record.replacedBy ?? []), ...replacing(law, record)])];
  const known = record.to !== null || replacedBy.length === 0 ? record : { ...record, replacedBy };
  return stateAt(known, date, law.register);
}

/** What is known to have happened to a document. */
export function historyOf(law: Law, record: DocumentRecord): HistoryEvent[] {
  const { register } = law;
  const replacedBy = new Set([...(record.replacedBy ?? []), ...replacing(law, record)]);
  const events: HistoryEvent[] = [
    ...(record.issued === null ? [] : [{ date: record.issued, event: 'issued', by: null } as const]),
    ...(record.from === null ? [] : [{ date: record.from, event: 'in-force', by: null } as const]),
    ...amendmentsOf(record.number, register).map(
      ({ record: { from, number } }) => ({ date: from, event: 'amended', by: number }) as const,
    ),
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

/** Numbers of the project's texts that say they replace a document. */
function replacing({ shelf }: Law, { number }: DocumentRecord): string[] {
  const wanted = normaliseNumber(number);
  return shelf.texts
    .filter(({ record }) => record.replaces?.some((one) => normaliseNumber(one) === wanted))
    .map(({ record }) => record.number);
}
