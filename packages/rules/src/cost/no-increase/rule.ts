import { type ChangedProcedure, changeWords, formatDong, type LoneProcedure } from '@cancu/cost';
import { covers, source, sourcesAt } from '@cancu/law';
import type { Report, Rule, RuleContext } from '@cancu/lint';
import { type MessageId, messages } from './messages.ts';

/**
 * Against an earlier version no procedure gets dearer and none is added without being seen. Compliance cost is assessed
 * for changed and new procedures (TT 03/2022/TT-BTP Điều 12 khoản 4, Điều 11 khoản 4).
 */
export const noIncrease: Rule<MessageId> = {
  id: 'cost/no-increase',
  messages,
  reads: ({ against, draft }) => [against, draft.judgedAt.date],
  *check({ against, draft }: RuleContext) {
    if (!against) return;
    const { date } = draft.judgedAt;
    for (const changed of against.difference.procedures) {
      if (changed.perCase.delta.base > 0) yield dearer(changed, dutyOn(date, 'tt03-12-4'));
    }
    for (const added of against.difference.added) yield addedReport(added, dutyOn(date, 'tt03-11-4'));
  },
};

/** The duty to assess cost: of a changed or a new procedure by its own clause, else what was read for that day. */
function dutyOn(date: string, own: string): Report['source'] {
  if (covers(source(own), date)) return source(own);
  return sourcesAt('cost-method', date)[0] ?? sourcesAt('assessment', date)[0] ?? null;
}

function dearer(changed: ChangedProcedure, duty: Report['source']): Report<MessageId> {
  const { procedure } = changed.after;
  const { before, after, delta } = changed.perCase;
  return {
    messageId: 'dearer',
    severity: 'warning',
    confidence: 'likely',
    data: {
      name: procedure.name,
      ...money('increase', delta.base),
      ...money('before', before.base),
      ...money('after', after.base),
      'changes.vi': changesOf(changed, 'vi'),
      'changes.en': changesOf(changed, 'en'),
    },
    at: procedure.at,
    place: procedure.place,
    source: duty,
  };
}

function addedReport(added: LoneProcedure, duty: Report['source']): Report<MessageId> {
  const { procedure } = added;
  return {
    messageId: 'added',
    severity: 'warning',
    confidence: 'likely',
    data: { name: procedure.name, ...money('increase', added.perCase.delta.base) },
    at: procedure.at,
    place: procedure.place,
    source: duty,
  };
}

/** What raised the cost, the strongest first. */
function changesOf({ changes }: ChangedProcedure, language: 'vi' | 'en'): string {
  const raising = changes.filter(({ effect }) => (effect?.base ?? 0) > 0);
  const ordered = raising.toSorted((a, b) => (b.effect?.base ?? 0) - (a.effect?.base ?? 0));
  return ordered.map((change) => changeWords(change, language)).join('; ');
}

function money(key: string, dong: number): Record<string, string> {
  return {
    [`${key}.vi`]: formatDong(dong, 'prose', 'vi'),
    [`${key}.en`]: formatDong(dong, 'prose', 'en'),
  };
}
