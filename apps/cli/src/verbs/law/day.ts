import { formatDate, type Language } from '@cancu/lint';
import { cliWords } from '../../words/index.ts';
import type { Day } from '../../words/law-words.ts';

/** How days are written in a language. The catalogues are loaded with every command; what writes days only where it is needed. */
export function dayIn(language: Language): Day {
  return (iso) => (iso === null ? cliWords(language).law.dayUnknown : formatDate(iso, language));
}
