import { caseOf } from '@cancu/basis';
import type { Report, Rule, RuleContext } from '@cancu/lint';
import { isRestating } from '@cancu/procedures';
import { grandfathered } from './grandfathered.ts';
import { judge } from './judge.ts';
import { mattersOf, readsOfMatters } from './matter.ts';
import { type MessageId, messages } from './messages.ts';
import { type Judged, reminderOf, reportOf } from './report.ts';

/**
 * A procedure must be set by whoever may set it at the draft's own date, on the ground of a provision that the draft names:
 * Luật 80/2015/QH13 Điều 14 khoản 4 to 31/03/2025, then NĐ 78/2025/NĐ-CP Điều 5.
 */
export const requireDelegation: Rule<MessageId> = {
  id: 'basis/require-delegation',
  messages,
  reads: readsOfMatters,
  *check({ draft, procedures, demands }: RuleContext): Iterable<Report<MessageId>> {
    if (isRestating(draft)) return;
    const known = caseOf(draft);
    const judged = mattersOf({ draft, procedures, demands }).flatMap((matter) => {
      const judgement = judge(matter, known);
      return judgement ? [{ matter, judgement }] : [];
    });
    for (const old of grandfathered({ draft, procedures }, known)) yield reminderOf(old);
    for (const [first, ...others] of alike(judged))
      yield reportOf(
        first!,
        others.map(({ matter }) => matter),
        known,
      );
  },
};

/** What one remark answers for several procedures is said once, at the first of them: which article of a law to name. */
function alike(judged: readonly Judged[]): Judged[][] {
  const groups = new Map<string, Judged[]>();
  for (const [i, one] of judged.entries()) {
    const { messageId, severity, chain } = one.judgement;
    const cited = chain.ground?.citation.citation.text ?? '';
    const { article, clause } = chain.unnamed ?? { article: '', clause: '' };
    const key = severity === 'info' ? [messageId, cited, article, clause].join('|') : String(i);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
