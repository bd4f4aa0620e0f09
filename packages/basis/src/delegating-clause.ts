import type { LawText } from '@cancu/law';
import { type Bilingual, type KnownDelegation, knownDelegationsOf, type ProvisionPlace } from '@cancu/law';
import { type Delegation, delegationsIn } from '@cancu/shelf';
import type { DraftCase } from './case.ts';
import { isAmong } from './issuer-names.ts';
import { perText } from './per-text.ts';
import { holdsPhrase, longestRun } from './subject.ts';

/** A clause that lets somebody regulate, from the data or read in a text at hand. */
export interface DelegatingClause extends ProvisionPlace {
  readonly document: string;
  readonly article: string;
  /** Those who may regulate, as drafts name them. */
  readonly to: readonly string[];
  /** Places that it speaks of besides its own: "quy định chi tiết khoản 2 Điều này". */
  readonly scope: readonly ProvisionPlace[];
  /** What it says: in our own words, or as it stands in the text. */
  readonly gist: Bilingual;
  readonly origin: 'data' | 'text';
  /** Do these words speak of what it is about? */
  reaches(words: string): boolean;
}

/** Every clause of a document that is known to let somebody regulate on the day of the draft. */
export function delegatingClauses(number: string, { draft, date }: DraftCase): readonly DelegatingClause[] {
  const text = draft.law.shelf.textOf(number);
  const known = knownDelegationsOf(number, date).map(fromData);
  return text ? [...known, ...fromText(text)] : known;
}

/** The clause of a document that lets the issuer of the draft set what these words speak of; null where none is known. */
export function reachingClause(number: string, words: string, known: DraftCase): DelegatingClause | null {
  const { issuer } = known.draft.identity;
  return (
    delegatingClauses(number, known).find(
      (one) => isAmong(issuer, one.to, known.date) && one.reaches(words),
    ) ?? null
  );
}

function fromData({
  document,
  article,
  clause,
  point,
  to,
  about,
  subject,
  gist,
}: KnownDelegation): DelegatingClause {
  const reaches = (words: string): boolean =>
    about.some((phrase) => holdsPhrase(words, phrase)) ||
    (subject !== '' && longestRun(subject, words) >= SAME);
  return { document, article, clause, point, to, scope: [], gist, origin: 'data', reaches };
}

/** A subject shares so many words in a row with what is set. */
const SAME = 4;

const fromText = perText((text: LawText): readonly DelegatingClause[] => {
  const titles = new Map(text.articles.map(({ number, title }) => [number, title ?? '']));
  return delegationsIn(text)
    .filter(
      ({ weak, quoted, strength, place }) => !weak && !quoted && strength !== 'guidance' && place.article,
    )
    .map((one) => clauseOf(one, text.record.number, titles.get(one.place.article!) ?? ''));
});

function clauseOf(one: Delegation, document: string, title: string): DelegatingClause {
  const { place, who, scope, subject, strength } = one;
  const about = strength === 'procedure' ? `${subject} — ${title}` : title;
  return {
    document,
    article: place.article!,
    clause: place.clause,
    point: place.point,
    to: who.map(({ name }) => name),
    scope,
    gist: { vi: `“${one.text}”.`, en: `“${one.text}”.` },
    origin: 'text',
    reaches: (words) => longestRun(about, words) >= SAME,
  };
}
