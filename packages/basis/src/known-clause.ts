import { type IsoDate, type KnownDelegation, knownDelegationsOf } from '@cancu/law';
import { fold } from '@cancu/text';
import { holdsPhrase } from './subject.ts';

/** The delegating clause of a document that reaches these words and this issuer; null where none is known. */
export function knownClause(
  document: string,
  date: IsoDate,
  { issuer, words }: { issuer: string | null; words: string },
): KnownDelegation | null {
  const reaching = knownDelegationsOf(document, date).filter(({ about }) =>
    about.some((phrase) => holdsPhrase(words, phrase)),
  );
  return reaching.find(({ to }) => isAmong(issuer, to)) ?? null;
}

/** "Bộ Tài chính" issues what "Bộ trưởng Bộ Tài chính" may regulate. */
export function isAmong(issuer: string | null, to: readonly string[]): boolean {
  if (issuer === null) return false;
  const own = bodyOf(issuer);
  return to.some((one) => bodyOf(one) === own);
}

function bodyOf(name: string): string {
  return fold(name)
    .replace(/^(?:bo truong|thu truong|thong doc)\s+(?=bo|co quan|ngan hang)/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
