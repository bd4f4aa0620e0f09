import { amendmentsOf, canDelegate, type DocumentRecord, identifyDocument, stateAt } from '@cancu/law';
import type { BasisCitation } from '@cancu/procedures';
import { provisionIn } from '@cancu/shelf';
import type { DraftCase } from './case.ts';
import { type CitationRole, citationRole, WORDS_BEFORE } from './citation-role.ts';
import { recordOf } from './cited-record.ts';
import { contentsReach } from './contents.ts';
import { type DelegatingClause, delegatingClauses } from './delegating-clause.ts';
import { isAmong, maySucceed } from './issuer-names.ts';
import { plainEnd } from './plain-end.ts';
import { type Standing, type Step, weakest } from './step.ts';
import type { Subject } from './subject.ts';

/** A document or provision that a draft offers as the ground of a procedure, with every step from the one to the other. */
export interface Ground {
  readonly citation: BasisCitation;
  readonly record: DocumentRecord | null;
  /** A document as a whole, or a provision of it. */
  readonly extent: 'document' | 'provision';
  readonly steps: readonly Step[];
  /** The weakest of the steps. */
  readonly holds: Standing;
}

/** Tests a citation as ground of a procedure. */
export function groundOf(citation: BasisCitation, subject: Subject, known: DraftCase): Ground {
  const record = recordOf(citation, known.draft);
  const extent = citation.article === null ? 'document' : 'provision';
  const steps = [roleStep(citation, known), capableStep(citation, known), forceStep(record, known)];
  if (extent === 'provision') steps.push(...provisionSteps(citation, record, subject, known));
  return { citation, record, extent, steps, holds: weakest(steps) };
}

function roleStep({ citation, found }: BasisCitation, { draft }: DraftCase): Step {
  if (found === 'recital') return { id: 'role', standing: 'proven', because: 'given-as-ground' };
  const start = Math.max(0, citation.at.start - WORDS_BEFORE);
  return ROLES[citationRole(draft.source.text.slice(start, citation.at.start))];
}

const ROLES: Readonly<Record<CitationRole, Step>> = {
  ground: { id: 'role', standing: 'proven', because: 'given-as-ground' },
  'carries-out': { id: 'role', standing: 'proven', because: 'carries-out' },
  requirement: { id: 'role', standing: 'refuted', because: 'names-a-requirement' },
  mention: { id: 'role', standing: 'assumed', because: 'mentioned' },
};

function capableStep(citation: BasisCitation, { competence, row }: DraftCase): Step {
  const capable = canDelegate(citedKind(citation), competence.period, row ?? undefined);
  if (capable === 'unknown') return { id: 'capable', standing: 'unknown', because: 'kind-left-open' };
  return capable
    ? { id: 'capable', standing: 'proven', because: 'kind-can-delegate' }
    : { id: 'capable', standing: 'refuted', because: 'kind-cannot-delegate' };
}

const KINDS = new WeakMap<BasisCitation['citation'], string>();

/** The kind by number where there is one: "Nghị quyết" alone may be of the National Assembly or of a province. */
function citedKind({ citation, document, kind }: BasisCitation): string {
  if (document === null) return kind;
  let known = KINDS.get(citation);
  if (known === undefined) {
    const named = identifyDocument({ number: document, kind, issuer: null, issued: null, title: null });
    known = named.kind === 'unknown' ? kind : named.kind;
    KINDS.set(citation, known);
  }
  return known;
}

/**
 * Only an end that is known beyond doubt puts a document out of force; one that comes into force before the draft does, though after
 * it is signed, is good.
 */
function forceStep(record: DocumentRecord | null, { draft, date, effective }: DraftCase): Step {
  if (!record) return { id: 'in-force', standing: 'unknown', because: 'not-in-the-register' };
  const { register } = draft.law;
  const end = plainEnd(record, date, register);
  if (end && record.verification !== 'recalled')
    return { id: 'in-force', standing: 'refuted', because: 'out-of-force', detail: end.state.by.join(', ') };
  const states = [date, effective].map((day) => stateAt(record, day, register));
  const good = states.find(({ state }) => state === 'in-force');
  if (!good) return { id: 'in-force', standing: 'unknown', because: 'dates-not-known' };
  const standing = good.verification === 'verified' ? 'proven' : 'assumed';
  return { id: 'in-force', standing, because: 'within-its-dates' };
}

function provisionSteps(
  citation: BasisCitation,
  record: DocumentRecord | null,
  subject: Subject,
  known: DraftCase,
): Step[] {
  const number = record?.number ?? citation.document;
  const steps = [existsStep(number, citation, known)].filter((step) => step !== null);
  const { issuer } = known.draft.identity;
  const cited =
    number === null ? [] : delegatingClauses(number, known).filter((one) => isCited(one, citation));
  const own = cited.filter(({ to }) => isAmong(issuer, to, known.date));
  const [other] = cited;
  if (other && own.length === 0 && issuer !== null)
    return [...steps, foreignStep(other.to, issuer, known), subjectStep(citation, subject, known)];
  const [first] = own;
  if (!first) return [...steps, subjectStep(citation, subject, known)];
  const reaching = own.some((one) => one.reaches(subject.words));
  const named: Step = { id: 'subject', standing: 'proven', because: 'names-the-subject' };
  return [
    ...steps,
    { id: 'issuer', standing: 'proven', because: 'delegates-to-the-issuer', detail: first.to[0]! },
    reaching ? named : subjectStep(citation, subject, known),
  ];
}

/** Is the provision there? Where the law was amended since, a missing one may have been put in later. */
function existsStep(number: string | null, citation: BasisCitation, { draft }: DraftCase): Step | null {
  const text = number === null ? null : draft.law.shelf.textOf(number);
  if (!text) return null;
  const answer = provisionIn(text, { article: citation.article, clause: citation.clause, point: null });
  if (answer === null || answer.found) return { id: 'exists', standing: 'proven', because: 'text-at-hand' };
  const amended = amendmentsOf(text.record.number, draft.law.register).length > 0;
  return { id: 'exists', standing: amended ? 'unknown' : 'refuted', because: 'no-such-provision' };
}

function foreignStep(to: readonly string[], issuer: string, { date }: DraftCase): Step {
  const standing = maySucceed(issuer, to, date) ? 'unknown' : 'refuted';
  return { id: 'issuer', standing, because: 'delegates-to-another', detail: to[0]! };
}

/** A clause stands in what is cited, or is about it. */
function isCited(one: DelegatingClause, { article, clause }: BasisCitation): boolean {
  return [one, ...one.scope].some(
    (place) =>
      place.article === article && (clause === null || place.clause === null || place.clause === clause),
  );
}

/** Provisions of the scope article stand for the contents that it lists. */
function subjectStep({ found }: BasisCitation, subject: Subject, { contents }: DraftCase): Step {
  if (found !== 'scope' || contents === null)
    return { id: 'subject', standing: 'assumed', because: 'subject-not-told' };
  return contentsReach(contents, subject)
    ? { id: 'subject', standing: 'assumed', because: 'contents-list-it' }
    : { id: 'subject', standing: 'refuted', because: 'contents-leave-it-out' };
}
