import type { DocumentRecord, Law, LawText } from '@cancu/law';
import { isSameDocument } from '@cancu/shelf';
import type { CitedProvision } from './cited-provision.ts';
import { stateOf } from './state-of.ts';

/**
 * The documents that words can mean: those of a number, or those of a name; of several with one name, those that are in force on
 * the day, where there are such.
 */
export function documentsMeant(
  { number, name, issued }: CitedProvision,
  law: Law,
  date: string,
): readonly DocumentRecord[] {
  const found =
    number !== null ? law.register.byNumber(number) : name !== null ? law.register.byName(name) : [];
  const signed = found.filter((record) => issued === null || record.issued?.startsWith(issued));
  const named = signed.length > 0 ? signed : found;
  if (number !== null || named.length < 2) return named;
  const alive = named.filter((record) => stateOf(law, record, date).state === 'in-force');
  return alive.length > 0 ? alive : named;
}

/** The text of a document; null where it is not at hand. */
export function textOf({ shelf }: Law, record: DocumentRecord): LawText | null {
  const only = shelf.textOf(record.number);
  if (only !== null) return isSameDocument(only.record, record) ? only : null;
  return shelf.texts.find((text) => isSameDocument(text.record, record)) ?? null;
}
