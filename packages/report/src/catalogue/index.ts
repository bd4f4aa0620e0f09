import type { Language } from '@cancu/lint';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { vi, en };

/** The words of a language. */
export function catalogue(language: Language): Catalogue {
  return CATALOGUES[language];
}
