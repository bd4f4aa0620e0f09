import type { CitedText } from '@cancu/analysis';
import {
  type DocumentRecord,
  type DocumentRegister,
  type DocumentState,
  type IsoDate,
  stateAt,
} from '@cancu/law';

/**
 * The record of a cited document, if the register can be taken at its word: what is known from citations alone may be another
 * document's.
 */
export function trustedRecord({ resolution }: CitedText): DocumentRecord | null {
  const { record } = resolution;
  return record !== null && record.standing !== 'cited' ? record : null;
}

/** The state of a cited document that is out of force on the day beyond doubt, and since when; null otherwise. */
export function expiredAt(
  text: CitedText,
  date: IsoDate,
  register: DocumentRegister,
): { readonly record: DocumentRecord; readonly to: IsoDate; readonly state: DocumentState } | null {
  const record = trustedRecord(text);
  if (record?.to == null || !isPlainEnd(record, register)) return null;
  const state = stateAt(record, date);
  return state.state === 'expired' ? { record, to: record.to, state } : null;
}

/**
 * Is the last day beyond doubt? What was checked by hand is. In a list, what only amends a document does not end it, none ends
 * before it begins, and what was itself stopped or replaced without a known day may never have ended anything.
 */
function isPlainEnd(record: DocumentRecord, register: DocumentRegister): boolean {
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
