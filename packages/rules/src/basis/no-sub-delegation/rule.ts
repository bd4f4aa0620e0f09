import { caseOf, type DraftCase, isAmong, type PassedOn, passedOnIn } from '@cancu/basis';
import { source, sourcesAt } from '@cancu/law';
import type { Report, Rule, RuleContext } from '@cancu/lint';
import { isRestating } from '@cancu/procedures';
import { oneLine } from '@cancu/text';
import { kindData } from '../../draft/kind-words.ts';
import { type MessageId, messages } from './messages.ts';

/**
 * Whoever a law lets set a procedure sets it himself (Luật 80/2015/QH13 Điều 11 khoản 2, to 31/03/2025). Since then a draft may name
 * the body that sets the missing parts, but only in a legal document of its own (NĐ 78/2025/NĐ-CP Điều 5 khoản 2).
 */
export const noSubDelegation: Rule<MessageId> = {
  id: 'basis/no-sub-delegation',
  messages,
  reads: ({ draft }) => [draft.tree, draft.identity, draft.judgedAt.date],
  *check({ draft }: RuleContext): Iterable<Report<MessageId>> {
    const known = caseOf(draft);
    if (!known.document.normative || isRestating(draft)) return;
    for (const passed of passedOnIn(draft)) {
      const words = oneLine(draft.source.text.slice(passed.whom.start, passed.whom.end));
      if (isAmong(draft.identity.issuer, [words], known.date)) continue;
      const verdict = judge(passed, known);
      if (verdict) yield report(passed, words, verdict, known);
    }
  },
};

type Verdict = Pick<Report<MessageId>, 'messageId' | 'severity' | 'source'>;

function judge({ mayLegislate }: PassedOn, { competence, date }: DraftCase): Verdict | null {
  const [ban] = sourcesAt('sub-delegation', date);
  if (ban && competence.answer.startsWith('delegated'))
    return { messageId: 'passes-on', severity: 'warning', source: ban };
  if (ban && competence.answer === 'yes')
    return mayLegislate ? null : { messageId: 'to-an-office', severity: 'info', source: ban };
  if (competence.answer !== 'own-competence' || mayLegislate) return null;
  return { messageId: 'to-an-office', severity: 'info', source: source('nd78-5-2') };
}

function report(
  { at, place }: PassedOn,
  whom: string,
  verdict: Verdict,
  { document }: DraftCase,
): Report<MessageId> {
  return {
    ...verdict,
    confidence: verdict.severity === 'warning' ? 'likely' : 'needs-judgement',
    data: { 'whom.vi': whom, 'whom.en': whom, ...kindData(document) },
    at,
    place,
  };
}
