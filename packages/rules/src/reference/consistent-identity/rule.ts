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
    for (const text of citedTextsOf(draft)) yield* reportsOn(text, draft);
  },
};

/** What was said of documents whose citations an edit left alone. */
const SAID = new WeakMap<
  CitedText,
  { readonly reads: readonly unknown[]; readonly said: readonly Report<MessageId>[] }
>();

function reportsOn(text: CitedText, draft: Draft): readonly Report<MessageId>[] {
  const reads = [draft.law.register, draft.judgedAt.date, draft.identity.issued];
  const known = SAID.get(text);
  if (known?.reads.every((one, i) => one === reads[i])) return known.said;
  const across = acrossCitations(text, draft);
  const said = text.mentions.flatMap((mention) => {
    const found = withinCitation(mention, draft) ?? across.get(mention);
    return found ? [report(found, mention, text, draft)] : [];
  });
  // How a wrong sign is put right depends on the other documents of the draft.
  if (said.every(({ messageId }) => messageId !== 'issuer')) SAID.set(text, { reads, said });
  return said;
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
