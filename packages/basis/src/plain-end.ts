import {
  type DocumentRecord,
  type DocumentRegister,
  type DocumentState,
  type IsoDate,
  stateAt,
} from '@cancu/law';

/** A document that is out of force on a day beyond doubt. */
export interface PlainEnd {
  readonly record: DocumentRecord;
  /** Its last day. */
  readonly to: IsoDate;
  readonly state: DocumentState;
}

/** The end of a document that is out of force on the day beyond doubt; null otherwise. */
export function plainEnd(record: DocumentRecord, date: IsoDate, register: DocumentRegister): PlainEnd | null {
  if (record.to === null || !isPlain(record, register)) return null;
  const state = stateAt(record, date);
  return state.state === 'expired' ? { record, to: record.to, state } : null;
}

/**
 * Is the last day beyond doubt? What was checked by hand is. In a list, what only amends a document does not end it, none ends
 * before it begins, and what was itself stopped or replaced without a known day may never have ended anything.
 */
function isPlain(record: DocumentRecord, register: DocumentRegister): boolean {
  const { number, from, to, standing, replacedBy = [] } = record;
  if (standing === undefined || standing === 'hand') return true;
  if (from !== null && to !== null && to <= from) return false;
  const later = replacedBy.flatMap((one) => register.byNumber(one));
  if (later.some((one) => isStopped(one, to))) return false;
  return later.length === 0 || !later.every((one) => one.amends?.includes(number) || isAmending(one));
}

function isStopped({ lapsed, to, replacedBy = [] }: DocumentRecord, day: IsoDate | null): boolean {
  if (to !== null) return day !== null && to <= day;
  return lapsed === true || replacedBy.length > 0;
}

function isAmending({ name }: DocumentRecord): boolean {
  return /^(?:luật |nghị định |thông tư |nghị quyết |quyết định )?(?:về việc )?(?:sửa đổi|bổ sung)/iu.test(
    name.vi,
  );
}
