import { type CitedText, citedTextsOf, type Draft, type Reference } from '@cancu/analysis';
import type { Report, Rule } from '@cancu/lint';
import { oneLine } from '@cancu/text';
import { readsOfCitations } from '../../draft/reads.ts';
import { acrossCitations } from './across.ts';
import type { Contradiction } from './contradiction.ts';
import { correctionOf } from './correction.ts';
import { type MessageId, messages } from './messages.ts';
import { withinCitation } from './within.ts';

/**
 * Number, date, kind, title and issuer of a cited document must agree: within the citation, with the other citations of the
 * same document, and with the register. A sign of an issuer that is not known is no fault.
 */
export const consistentIdentity: Rule<MessageId> = {
  id: 'reference/consistent-identity',
  messages,
  reads: ({ draft }) => readsOfCitations(draft),
  *check({ draft }) {
    for (const text of citedTextsOf(draft)) {
      const across = acrossCitations(text, draft);
      for (const mention of text.mentions) {
        const found = withinCitation(mention, draft) ?? across.get(mention);
        if (found) yield reported(found, mention, text, draft);
      }
    }
  },
};

/** Reports by what was found; of the same citations of a document the same report. */
const REPORTED = new WeakMap<
  Contradiction,
  { readonly text: CitedText; readonly report: Report<MessageId> }
>();

function reported(
  found: Contradiction,
  reference: Reference,
  text: CitedText,
  draft: Draft,
): Report<MessageId> {
  const known = REPORTED.get(found);
  // How a wrong sign is put right depends on the other documents of the draft.
  if (known?.text === text && found.id !== 'issuer') return known.report;
  const made = report(found, reference, text, draft);
  REPORTED.set(found, { text, report: made });
  return made;
}

function report(
  found: Contradiction,
  reference: Reference,
  text: CitedText,
  draft: Draft,
): Report<MessageId> {
  const fix = correctionOf(found, reference, text, draft);
  return {
    messageId: found.id,
    severity: found.plain ? 'warning' : 'info',
    confidence: found.plain ? 'likely' : 'needs-judgement',
    data: {
      citation: oneLine(draft.source.text.slice(found.at.start, found.at.end)),
      one: found.one,
      other: found.other,
    },
    at: found.at,
    place: reference.in,
    source: null,
    ...(found.related && {
      related: [{ at: found.related, note: { vi: 'Chỗ ghi ngày khác', en: 'The other date stands here' } }],
    }),
    ...(fix && { fixes: [fix] }),
  };
}
