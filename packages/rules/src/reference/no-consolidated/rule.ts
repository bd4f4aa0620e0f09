import type { Draft, Reference } from '@cancu/analysis';
import { isConsolidated } from '@cancu/basis';
import type { Report, Rule } from '@cancu/lint';
import { oneLine } from '@cancu/text';
import { readsOfCitations } from '../../draft/reads.ts';
import { isInRecital } from '../../draft/recitals.ts';
import { type MessageId, messages } from './messages.ts';

/** A consolidated text is for reading: the original and what amended it are cited. */
export const noConsolidated: Rule<MessageId> = {
  id: 'reference/no-consolidated',
  messages,
  reads: ({ draft }) => readsOfCitations(draft),
  *check({ draft }) {
    if (isConsolidated(draft)) return;
    for (const reference of draft.references)
      if (!reference.apart && namesConsolidated(reference)) yield report(reference, draft);
  },
};

function namesConsolidated({ citation: { document } }: Reference): boolean {
  if (document.by !== 'name') return false;
  return document.kind === 'van-ban-hop-nhat' || /VBHN/u.test(document.number ?? '');
}

function report(reference: Reference, draft: Draft): Report<MessageId> {
  const ground = isInRecital(reference);
  return {
    messageId: ground ? 'as-ground' : 'in-provision',
    severity: ground ? 'warning' : 'info',
    confidence: ground ? 'likely' : 'needs-judgement',
    data: { citation: oneLine(draft.source.text.slice(reference.at.start, reference.at.end)) },
    at: reference.at,
    place: reference.in,
    source: null,
  };
}
