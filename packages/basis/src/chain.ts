import type { BasisCitation, Procedure } from '@cancu/procedures';
import type { DraftCase } from './case.ts';
import { recordOf } from './cited-record.ts';
import { type DelegatingClause, reachingClause } from './delegating-clause.ts';
import { type Ground, groundOf } from './ground.ts';
import { isOrganisational } from './organisational.ts';
import type { Because } from './step.ts';
import { longestRun, type Subject } from './subject.ts';
import { subjectOf } from './subject-of.ts';

/** What the chain comes to. */
export type ChainVerdict =
  /** A provision that may carry it is given, and nothing speaks against it. */
  | 'shown'
  /** Only documents of the field as a whole are given. */
  | 'document-only'
  /** Provisions are given, and something is known to speak against each. */
  | 'broken'
  /** Nothing is given that could carry it. */
  | 'nothing';

/** From a procedure to what it rests on. */
export interface DelegationChain {
  readonly verdict: ChainVerdict;
  /** What decides: the provision shown, the document given, the broken provision nearest to the procedure. */
  readonly ground: Ground | null;
  /** Every ground offered, the nearest first. */
  readonly grounds: readonly Ground[];
  /** Where it is broken: why. */
  readonly because: Because | null;
  /** A clause that would carry it and is not named. */
  readonly unnamed: DelegatingClause | null;
}

/** The chain of a procedure. */
export function chainOf(procedure: Procedure, known: DraftCase): DelegationChain {
  return delegationChain(procedure.basis.citations, subjectOf(procedure, known.draft), known);
}

interface Remembered {
  readonly reads: readonly unknown[];
  readonly chain: DelegationChain;
}

const KNOWN = new WeakMap<readonly BasisCitation[], Remembered>();

/**
 * Follows every citation that is offered as ground of something. While a draft is edited, the same citations with the same records are
 * followed once.
 */
export function delegationChain(
  citations: readonly BasisCitation[],
  subject: Subject,
  known: DraftCase,
): DelegationChain {
  const reads = [...readsOf(subject, known), ...citations.map((one) => recordOf(one, known.draft))];
  const last = KNOWN.get(citations);
  if (last && last.reads.length === reads.length && last.reads.every((one, i) => one === reads[i]))
    return last.chain;
  const chain = follow(citations, subject, known);
  KNOWN.set(citations, { reads, chain });
  return chain;
}

/** All that a chain depends on besides its citations and their records. */
function readsOf({ act, words }: Subject, known: DraftCase): readonly unknown[] {
  const { draft, competence, date, effective, row, contents } = known;
  const { issuer, title } = draft.identity;
  return [act, words, draft.law, date, effective, row, competence.period, contents, issuer, title];
}

function follow(citations: readonly BasisCitation[], subject: Subject, known: DraftCase): DelegationChain {
  const grounds = offered(citations)
    .map((citation) => groundOf(citation, subject, known))
    .filter(
      ({ citation, record }) => !isOrganisational(`${citation.citation.text} ${record?.name.vi ?? ''}`),
    );
  const standing = grounds.filter(({ holds }) => holds !== 'refuted');
  const chain = { grounds, because: null, unnamed: null };
  const shown = standing.find(({ extent }) => extent === 'provision');
  if (shown) return { ...chain, verdict: 'shown', ground: shown };
  const refuted = grounds.filter(({ holds }) => holds === 'refuted');
  const broken = refuted.find(({ extent }) => extent === 'provision') ?? refuted[0] ?? null;
  const because = broken?.steps.find(({ standing: one }) => one === 'refuted')?.because ?? null;
  const documents = standing.filter(({ extent }) => extent === 'document');
  const unnamed = unnamedClause(standing, subject, known);
  const document =
    documents.find(({ record }) => unnamed !== null && record?.number === unnamed.document) ??
    ofTheField(documents, subject, known);
  if (broken && because !== null && TELLING.has(because))
    return { ...chain, verdict: 'broken', ground: broken, because, unnamed };
  if (document) return { ...chain, verdict: 'document-only', ground: document, because, unnamed };
  if (broken) return { ...chain, verdict: 'broken', ground: broken, because, unnamed };
  return { ...chain, verdict: 'nothing', ground: null };
}

/**
 * Of the documents named as a whole the one whose name is closest to the matter; else a law before codes, resolutions and decrees,
 * which reach over many fields. Recitals come before what is mentioned on the way.
 */
function ofTheField(documents: readonly Ground[], { words }: Subject, { draft }: DraftCase): Ground | null {
  const about = `${words} — ${draft.identity.title ?? ''}`;
  const recitals = documents.filter(({ citation }) => citation.found === 'recital');
  const near = ({ citation, record }: Ground): number => {
    const shared = longestRun(record?.name.vi || citation.citation.text, about);
    return (shared > 1 ? shared : 0) + (citation.kind === 'luat' ? 0.5 : 0);
  };
  return (recitals.length > 0 ? recitals : documents).toSorted((a, b) => near(b) - near(a))[0] ?? null;
}

/** Each provision once; a form or an appendix is filled in and delegates nothing. */
function offered(citations: readonly BasisCitation[]): BasisCitation[] {
  const seen = new Set<string>();
  return citations.filter(({ citation, found, document, article, clause }) => {
    if (article !== null && !/^\d/.test(article)) return false;
    const key = [found, citation.at.start, document, article, clause].join(' ');
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

/** What is said against a provision that a law named as a whole does not make good. */
const TELLING: ReadonlySet<Because> = new Set<Because>([
  'contents-leave-it-out',
  'delegates-to-another',
  'out-of-force',
  'no-such-provision',
]);

function unnamedClause(
  grounds: readonly Ground[],
  { words }: Subject,
  known: DraftCase,
): DelegatingClause | null {
  for (const { record } of grounds) {
    const clause = record && reachingClause(record.number, words, known);
    if (clause) return clause;
  }
  return null;
}
