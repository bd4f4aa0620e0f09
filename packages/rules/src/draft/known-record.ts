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

/** What only amends a document does not end it, and none ends before it begins: such an end was misread somewhere. */
function isPlainEnd(
  { number, from, to, standing, replacedBy = [] }: DocumentRecord,
  register: DocumentRegister,
): boolean {
  if (standing === undefined || standing === 'hand') return true;
  if (from !== null && to !== null && to <= from) return false;
  const later = replacedBy.flatMap((one) => register.byNumber(one));
  return later.length === 0 || !later.every((one) => one.amends?.includes(number) || isAmending(one));
}

function isAmending({ name }: DocumentRecord): boolean {
  return /^(?:luật |nghị định |thông tư |nghị quyết |quyết định )?(?:về việc )?(?:sửa đổi|bổ sung)/iu.test(
    name.vi,
  );
}
