import type { Language } from '@cancu/lint';
import type { CliWords } from './catalogue.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

const CATALOGUES: Readonly<Record<Language, CliWords>> = { vi, en };

/** What the command line says by itself, in a language. */
export function cliWords(language: Language): CliWords {
  return CATALOGUES[language];
}
