import { type LegalSource, sourcesAt } from '@cancu/law';

/** The provision on recitals of a day; null before there was one that is known. */
export function recitalSource(date: string): LegalSource | null {
  return sourcesAt('recitals', date)[0] ?? null;
}
