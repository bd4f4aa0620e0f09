import type { DelegatingClause, DelegationChain, DraftCase } from '@cancu/basis';
import { type CompetenceAnswer, pickByNumber, source } from '@cancu/law';
import type { Report } from '@cancu/lint';
import { oneLine } from '@cancu/text';
import { dateWords } from '../../draft/date-words.ts';
import { kindData } from '../../draft/kind-words.ts';
import type { Grandfathered } from './grandfathered.ts';
import type { Judgement } from './judge.ts';
import type { Matter } from './matter.ts';
import type { MessageId } from './messages.ts';

/** Messages about what nobody can tell from the draft alone. */
const OPEN: ReadonlySet<MessageId> = new Set<MessageId>([
  'name-the-provision',
  'name-this-clause',
  'province-needs-the-clause',
  'special-measures',
  'recitals-lost',
  'hidden-consent',
  'not-among-the-contents',
]);

/** A matter and what is to be said of it. */
export interface Judged {
  readonly matter: Matter;
  readonly judgement: Judgement;
}

/** A judgement as report, with the provision that decides; `others` are the matters of which the same is to be said. */
export function reportOf(
  { matter, judgement }: Judged,
  others: readonly Matter[],
  known: DraftCase,
): Report<MessageId> {
  const { messageId, severity, chain } = judgement;
  const { competence, date, document } = known;
  const ground = groundOfReport(messageId, competence);
  const certain =
    severity === 'error' && competence.certainty === 'certain' && ground?.verification === 'verified';
  return {
    messageId,
    severity,
    confidence: certain ? 'certain' : OPEN.has(messageId) ? 'needs-judgement' : 'likely',
    data: {
      name: matter.name,
      ...moreData(others),
      ...kindData(document),
      ...delegatorData(competence),
      ...citedData(chain),
      ...clauseData(chain.unnamed, known),
      ...whomData(chain),
      ...dateWords(date),
    },
    at: matter.at,
    place: matter.place,
    source: ground,
    related: others.map(({ at, name }) => ({ at, note: { vi: name, en: name } })),
  };
}

/** The reminder at procedures that are older than the ban. */
export function reminderOf({
  number,
  first,
  amendedIn,
  others,
  source: ground,
}: Grandfathered): Report<MessageId> {
  return {
    messageId: 'older-than-the-ban',
    severity: 'info',
    confidence: 'needs-judgement',
    data: {
      name: first.name,
      'more.vi': others.length === 0 ? '' : ` và ${others.length} thủ tục khác`,
      'more.en': others.length === 0 ? '' : ` and ${others.length} more`,
      number,
    },
    at: first.at,
    place: { article: amendedIn, clause: null, point: null },
    source: ground,
    related: others.map(({ at, name }) => ({ at, note: { vi: name, en: name } })),
  };
}

/** Of the purpose test its own article, else the first of the competence answer. */
function groundOfReport(messageId: MessageId, competence: CompetenceAnswer): Report['source'] {
  const purpose: readonly MessageId[] = ['no-case-named', 'hidden-consent', 'province-needs-the-clause'];
  if (competence.answer === 'own-competence' && purpose.includes(messageId)) return source('nd78-5-1');
  return competence.sources[0] ?? null;
}

function delegatorData({ answer }: CompetenceAnswer) {
  if (answer === 'delegated-by-law') return { 'delegator.vi': 'luật', 'delegator.en': 'a law' };
  if (answer === 'own-competence')
    return { 'delegator.vi': 'văn bản cấp trên', 'delegator.en': 'a higher document' };
  return {
    'delegator.vi': 'luật, nghị quyết của Quốc hội',
    'delegator.en': 'a law or a resolution of the National Assembly',
  };
}

function citedData({ ground }: DelegationChain) {
  if (ground === null) {
    return {
      'cited.vi': 'các văn bản về tổ chức, chức năng của cơ quan ban hành',
      'cited.en': 'documents on the organisation and functions of the issuer',
    };
  }
  const words = oneLine(ground.citation.citation.text);
  return { 'cited.vi': words, 'cited.en': words };
}

/** "khoản 5 Điều 20 Luật Hải quan số 54/2014/QH13" */
function clauseData(clause: DelegatingClause | null, { draft }: DraftCase) {
  if (!clause) return {};
  const { document, article, clause: number, point } = clause;
  const name = pickByNumber(draft.law.register, document)?.name;
  const vi = [point && `điểm ${point}`, number && `khoản ${number}`, `Điều ${article}`].filter(Boolean);
  const en = [point && `point ${point}`, number && `clause ${number}`, `article ${article}`].filter(Boolean);
  return {
    'clause.vi': `${vi.join(' ')} ${name?.vi ?? ''} số ${document}`.replace('  ', ' '),
    'clause.en': `${en.join(', ')} of ${name?.en ?? 'document'} ${document}`,
    'gist.vi': clause.gist.vi,
    'gist.en': clause.gist.en,
  };
}

function whomData({ ground }: DelegationChain) {
  const step = ground?.steps.find(({ standing }) => standing === 'refuted');
  const whom = step?.detail ?? '';
  return { 'whom.vi': whom, 'whom.en': whom };
}

/** " và 3 thủ tục khác (Điều 9, 14)" */
function moreData(others: readonly Matter[]) {
  if (others.length === 0) return { 'more.vi': '', 'more.en': '' };
  const articles = [...new Set(others.map(({ place }) => place.article).filter((one) => one !== null))];
  const where =
    articles.length === 0
      ? ['', '']
      : [` (Điều ${articles.join(', ')})`, ` (articles ${articles.join(', ')})`];
  return {
    'more.vi': ` và ${others.length} thủ tục khác${where[0]}`,
    'more.en': ` and ${others.length} more${where[1]}`,
  };
}
