import type { Draft } from '@cancu/analysis';
import { type CompetenceAnswer, type DocumentClass, maySetProcedures, source } from '@cancu/law';
import type { Report, Rule, RuleContext } from '@cancu/lint';
import { isCertainEnough, type Procedure } from '@cancu/procedures';
import { oneLine } from '@cancu/text';
import { dateWords } from '../../draft/date-words.ts';
import { documentClassOf, rowOf } from '../../draft/document-class.ts';
import { kindData } from '../../draft/kind-words.ts';
import { type MessageId, messages } from './messages.ts';
import { type Shown, shownBasis } from './shown.ts';

/** What is known of the draft once, for all its procedures. */
interface Case {
  readonly draft: Draft;
  readonly document: DocumentClass;
  readonly competence: CompetenceAnswer;
  readonly row: string | null;
  readonly hasRecitals: boolean;
}

/**
 * A procedure must be set by whoever may set it at the draft's own date, on the ground of a provision that the draft names:
 * Luật 80/2015/QH13 Điều 14 khoản 4 to 31/03/2025, then NĐ 78/2025/NĐ-CP Điều 5; an administrative text never may
 * (NĐ 63/2010/NĐ-CP Điều 8 khoản 1).
 */
export const requireDelegation: Rule<MessageId> = {
  id: 'basis/require-delegation',
  messages,
  reads: ({ draft, procedures }) => [procedures, draft.identity, draft.judgedAt.date, hasRecitals(draft)],
  *check({ draft, procedures }: RuleContext) {
    const document = documentClassOf(draft);
    const competence = maySetProcedures(document, draft.judgedAt.date);
    const known: Case = {
      draft,
      document,
      competence,
      row: rowOf(document),
      hasRecitals: hasRecitals(draft),
    };
    for (const procedure of procedures) {
      if (!isCertainEnough(procedure) || !isSetHere(procedure)) continue;
      const report = judge(procedure, known);
      if (report) yield report;
    }
  },
};

function hasRecitals({ tree }: Draft): boolean {
  return tree.stretches.some(({ nodes }) => nodes.some(({ type }) => type === 'recital'));
}

/** Restating and decentralising texts set nothing of their own; of a change the old text would have to be known. */
function isSetHere({ status }: Procedure): boolean {
  return status === 'new' || status === 'unclear';
}

function judge(procedure: Procedure, known: Case): Report<MessageId> | null {
  const { competence } = known;
  const shown = shownBasis(procedure, competence, known.row);
  switch (competence.answer) {
    case 'yes':
    case 'unknown':
      return null;
    case 'type-does-not-exist':
      return report('no-such-kind', 'warning', procedure, known, shown);
    case 'never':
      return shown.how === 'provision' || shown.how === 'incapable'
        ? report('administrative-executes', 'info', procedure, known, shown)
        : report('administrative-text', sure(procedure, 'error'), procedure, known, shown);
    case 'own-competence':
      return ownCompetence(procedure, known, shown);
    default:
      return delegated(procedure, known, shown);
  }
}

/**
 * 01/07/2016 to 31/03/2025: a law has to delegate. A law of the field named as a whole seldom turns out not to delegate, so
 * the finding only asks for its article.
 */
function delegated(procedure: Procedure, known: Case, shown: Shown): Report<MessageId> | null {
  if (shown.how === 'provision') return null;
  if (shown.how === 'document') return report('name-the-provision', 'info', procedure, known, shown);
  const special =
    known.competence.answer === 'delegated-or-special-measures' && namesSpecialMeasures(known.draft);
  if (special) return report('special-measures', 'info', procedure, known, shown);
  if (!known.hasRecitals) return report('recitals-lost', 'info', procedure, known, shown);
  if (shown.how === 'incapable')
    return report('cannot-delegate', sure(procedure, 'warning'), procedure, known, shown);
  return report('not-delegated', sure(procedure, 'error'), procedure, known, shown);
}

/** From 01/04/2025: the test is one of purpose, and its article is known at second hand, so it never makes an error. */
function ownCompetence(procedure: Procedure, known: Case, shown: Shown): Report<MessageId> | null {
  if (shown.how === 'provision' || namesPurpose(known.draft)) return null;
  if (shown.how === 'document') return report('name-the-provision', 'info', procedure, known, shown);
  if (!known.hasRecitals) return report('recitals-lost', 'info', procedure, known, shown);
  return report('no-case-named', sure(procedure, 'warning'), procedure, known, shown);
}

/** A procedure of which it is not clear that it is new weighs one step less. */
function sure({ status }: Procedure, severity: 'error' | 'warning'): 'error' | 'warning' | 'info' {
  if (status === 'new') return severity;
  return severity === 'error' ? 'warning' : 'info';
}

/** Luật 80/2015/QH13 Điều 27 khoản 4 is named: special measures of a provincial People's Council. */
function namesSpecialMeasures({ references }: Draft): boolean {
  return references.some(({ targets }) =>
    targets.some(
      ({ document, name, article, clause }) =>
        article === '27' &&
        clause === '4' &&
        (document === '80/2015/QH13' || /ban hành văn bản quy phạm/iu.test(name ?? '')),
    ),
  );
}

/** The draft itself says under which case of NĐ 78/2025/NĐ-CP Điều 5 khoản 1 it sets procedures. */
function namesPurpose({ references }: Draft): boolean {
  return references.some(({ targets }) =>
    targets.some(
      (target) => target.article === '5' && target.clause === '1' && target.document === '78/2025/NĐ-CP',
    ),
  );
}

/** Messages about what nobody can tell from the draft alone: which article of a whole law, what lost recitals said. */
const OPEN: ReadonlySet<MessageId> = new Set([
  'name-the-provision',
  'special-measures',
  'recitals-lost',
  'administrative-executes',
]);

function report(
  messageId: MessageId,
  severity: Report['severity'],
  procedure: Procedure,
  known: Case,
  shown: Shown,
): Report<MessageId> {
  const { competence, draft, document } = known;
  const ground = sourceOf(messageId, competence);
  const certain =
    severity === 'error' && competence.certainty === 'certain' && ground?.verification === 'verified';
  return {
    messageId,
    severity,
    confidence: certain ? 'certain' : OPEN.has(messageId) ? 'needs-judgement' : 'likely',
    data: {
      name: procedure.name,
      ...kindData(document),
      ...delegatorData(competence),
      ...citedData(shown),
      ...dateWords(draft.judgedAt.date),
    },
    at: procedure.at,
    place: procedure.place,
    source: ground,
  };
}

/** The provision that decides: of the purpose test its own article, else the first of the competence answer. */
function sourceOf(messageId: MessageId, competence: CompetenceAnswer): Report['source'] {
  if (messageId === 'no-case-named') return source('nd78-5-1');
  return competence.sources[0] ?? null;
}

function delegatorData({ answer }: CompetenceAnswer): { 'delegator.vi': string; 'delegator.en': string } {
  if (answer === 'delegated-by-law') return { 'delegator.vi': 'luật', 'delegator.en': 'a law' };
  if (answer === 'own-competence')
    return { 'delegator.vi': 'văn bản cấp trên', 'delegator.en': 'a higher document' };
  return {
    'delegator.vi': 'luật, nghị quyết của Quốc hội',
    'delegator.en': 'a law or a resolution of the National Assembly',
  };
}

function citedData(shown: Shown): { 'cited.vi': string; 'cited.en': string } {
  if (shown.how === 'nothing') {
    return {
      'cited.vi': 'các văn bản về tổ chức, chức năng của cơ quan ban hành',
      'cited.en': 'documents on the organisation and functions of the issuer',
    };
  }
  const words = oneLine(shown.citation.citation.text);
  return { 'cited.vi': words, 'cited.en': words };
}
