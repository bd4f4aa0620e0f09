import type { CitedText } from '@cancu/analysis';
import { type PlainEnd, plainEnd } from '@cancu/basis';
import type { DocumentRecord, DocumentRegister, IsoDate } from '@cancu/law';

/**
 * The record of a cited document, if the register can be taken at its word: what is known from citations alone may be another
 * document's.
 */
export function trustedRecord({ resolution }: CitedText): DocumentRecord | null {
  const { record } = resolution;
  return record !== null && record.standing !== 'cited' ? record : null;
}

/** The end of a cited document that is out of force on the day beyond doubt; null otherwise. */
export function expiredAt(text: CitedText, date: IsoDate, register: DocumentRegister): PlainEnd | null {
  const record = trustedRecord(text);
  return record && plainEnd(record, date, register);
}
