import type { DocumentRegister } from '@cancu/law';
import { recordWords } from './record-words.ts';

/** What took the place of a document, as words for a message; null where nothing is known. */
export function replacedBy(numbers: readonly string[], register: DocumentRegister): string | null {
  if (numbers.length === 0) return null;
  return numbers
    .map((number) => {
      const records = register.byNumber(number);
      return records.length === 1 ? recordWords(records[0]!) : number;
    })
    .join(', ');
}
