import type { Draft } from '@cancu/analysis';
import { effectiveDay, isConsolidated, isOfKnownTime } from '@cancu/basis';
import type { Report, Rule } from '@cancu/lint';
import { oneLine } from '@cancu/text';
import { expiredAt } from '../../draft/known-record.ts';
import { readsOfCitations } from '../../draft/reads.ts';
import { recitalSource } from '../../draft/recital-source.ts';
import { type Ground, groundsOf } from '../../draft/recitals.ts';
import { recordWords } from '../../draft/record-words.ts';
import { replacedBy } from '../../draft/replaced-by.ts';
import { type MessageId, messages } from './messages.ts';

/**
 * What a document rests on must be in force on the day it takes effect. Reported only where the register knows the last day of
 * the ground; a law that has been passed and is in force by then is no fault.
 */
export const noExpiredRecital: Rule<MessageId> = {
  id: 'basis/no-expired-recital',
  messages,
  reads: ({ draft }) => readsOfCitations(draft),
  *check({ draft }) {
    if (isConsolidated(draft) || !isOfKnownTime(draft)) return;
    for (const ground of groundsOf(draft)) {
      const report = judge(ground, draft);
      if (report) yield report;
    }
  },
};

function judge({ reference, text }: Ground, draft: Draft): Report<MessageId> | null {
  const date = effectiveDay(draft);
  const expired = expiredAt(text, date, draft.law.register);
  if (!expired) return null;
  const later = replacedBy(expired.state.by, draft.law.register, date);
  // On the day of signing it was still good: some drafters name the law of that day, and rightly so for the power to issue.
  const stillGood = expired.to >= draft.judgedAt.date;
  const isOpen = stillGood || expired.record.verification === 'recalled';
  return {
    messageId: stillGood ? 'expires-before-effect' : later === null ? 'expired' : 'replaced',
    severity: isOpen ? 'info' : 'warning',
    confidence: isOpen ? 'needs-judgement' : 'likely',
    data: {
      citation: oneLine(draft.source.text.slice(reference.at.start, reference.at.end)),
      record: recordWords(expired.record),
      to: expired.to,
      date,
      ...(stillGood ? { by: later === null ? '' : ` (${later})` } : { by: later ?? '' }),
    },
    at: reference.at,
    place: { article: null, clause: null, point: null },
    source: recitalSource(date),
  };
}
