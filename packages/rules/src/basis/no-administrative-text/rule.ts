import { caseOf, type DelegationChain, type DraftCase, delegationChain, type Ground } from '@cancu/basis';
import { sourcesAt } from '@cancu/law';
import type { Report, Rule, RuleContext } from '@cancu/lint';
import { isRestating } from '@cancu/procedures';
import { oneLine } from '@cancu/text';
import { kindData } from '../../draft/kind-words.ts';
import { type Matter, mattersOf, readsOfMatters } from '../require-delegation/matter.ts';
import { type MessageId, messages } from './messages.ts';

/**
 * An administrative text sets no procedure, at whatever date since 14/10/2010 (NĐ 63/2010/NĐ-CP Điều 8 khoản 1; from 01/07/2016
 * to 31/03/2025 also Luật 80/2015/QH13 Điều 14 khoản 2).
 */
export const noAdministrativeText: Rule<MessageId> = {
  id: 'basis/no-administrative-text',
  messages,
  reads: readsOfMatters,
  *check({ draft, procedures, demands }: RuleContext): Iterable<Report<MessageId>> {
    const known = caseOf(draft);
    if (known.document.normative || known.competence.answer !== 'never' || isRestating(draft)) return;
    for (const matter of mattersOf({ draft, procedures, demands })) {
      const chain = delegationChain(matter.citations, matter.subject, known);
      // The plan of a procedure that stands elsewhere names it: by its provision, or as what is carried out.
      const executes = chain.grounds.find(isCarriedOut) ?? carriedOut(chain);
      yield report(matter, executes, known);
    }
  },
};

/** A provision that only names a case or a requirement is not carried out. */
function isCarriedOut({ extent, steps }: Ground): boolean {
  return extent === 'provision' && !steps.some(({ id, standing }) => id === 'role' && standing === 'refuted');
}

/** "Căn cứ Quyết định số 22/2013/QĐ-TTg …": a normative text of the matter whose procedure is carried out. */
function carriedOut({ grounds }: DelegationChain) {
  return grounds.find(
    ({ extent, citation }) => extent === 'document' && YEAR_IN_NUMBER.test(citation.document ?? ''),
  );
}

const YEAR_IN_NUMBER = /\/(?:19|20)\d\d\//;

function report(
  { name, at, place, sure }: Matter,
  executes: DelegationChain['grounds'][number] | undefined,
  { draft, document, competence }: DraftCase,
): Report<MessageId> {
  const [source] = sourcesAt('administrative-text', draft.judgedAt.date);
  const cited = executes ? oneLine(executes.citation.citation.text) : '';
  const certain = competence.certainty === 'certain' && sure;
  return {
    messageId: executes ? 'administrative-executes' : 'administrative-text',
    severity: executes ? 'info' : certain ? 'error' : 'warning',
    confidence: executes ? 'needs-judgement' : certain ? 'certain' : 'likely',
    data: { name, ...kindData(document), 'cited.vi': cited, 'cited.en': cited },
    at,
    place,
    source: source ?? competence.sources[0] ?? null,
  };
}
