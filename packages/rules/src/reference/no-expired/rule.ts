import { type CitedText, citedTextsOf, type Draft, type Reference } from '@cancu/analysis';
import { isConsolidated, isOfKnownTime } from '@cancu/basis';
import type { DocumentRecord } from '@cancu/law';
import type { Report, Rule } from '@cancu/lint';
import { oneLine } from '@cancu/text';
import { isNamedAsAmendment } from '../../draft/amendment.ts';
import { expiredAt } from '../../draft/known-record.ts';
import { readsOfCitations } from '../../draft/reads.ts';
import { recordWords } from '../../draft/record-words.ts';
import { replacedBy } from '../../draft/replaced-by.ts';
import { wordsAround } from '../../draft/surroundings.ts';
import { wordsBefore, wordsBehind } from '../../draft/words-beside.ts';
import { type MessageId, messages } from './messages.ts';
import { speaksOfThePast } from './speaks-of-the-past.ts';

/**
 * A provision should not refer to a document that was out of force on the draft's own day, unless it speaks of the past. Each
 * such document is reported once, where it is first applied.
 */
export const noExpired: Rule<MessageId> = {
  id: 'reference/no-expired',
  messages,
  reads: ({ draft }) => readsOfCitations(draft),
  *check({ draft }) {
    if (isConsolidated(draft) || !isOfKnownTime(draft)) return;
    for (const text of citedTextsOf(draft)) {
      const report = judge(text, draft);
      if (report) yield report;
    }
  },
};

function judge(text: CitedText, draft: Draft): Report<MessageId> | null {
  const { date } = draft.judgedAt;
  const expired = expiredAt(text, date, draft.law.register);
  if (!expired) return null;
  const applied = text.mentions.filter(
    (mention) =>
      isProvision(mention) && !isExplained(mention, draft) && !speaksOfThePast(wordsAround(mention, draft)),
  );
  const [first, ...more] = applied;
  if (!first) return null;
  const by = replacedBy(expired.state.by, draft.law.register, date);
  const plain = isChecked(expired.record) && applied.some((one) => isApplied(one, draft));
  return {
    messageId: by === null ? 'expired' : 'replaced',
    severity: plain ? 'warning' : 'info',
    confidence: plain ? 'likely' : 'needs-judgement',
    data: {
      citation: oneLine(draft.source.text.slice(first.at.start, first.at.end)),
      record: recordWords(expired.record),
      to: expired.to,
      date,
      by: by ?? '',
    },
    at: first.at,
    place: first.in,
    source: null,
    related: more.slice(0, 5).map(({ at }) => ({
      at,
      note: { vi: 'Cũng dẫn ở đây', en: 'Also referred to here' },
    })),
  };
}

/** In an article of the document or of what is issued with it, not in a recital, a form or a quotation. */
function isProvision({ apart, in: place, citation }: Reference): boolean {
  return !apart && place.article !== null && /^\d/.test(place.article) && citation.document.by === 'name';
}

/** Named as what amended another, told apart by its year ("Luật Đầu tư năm 2020"), or defined ("… là Luật số …"). */
function isExplained(mention: Reference, draft: Draft): boolean {
  const { document } = mention.citation;
  if (document.by === 'name' && document.number === undefined && document.issued?.length === 4) return true;
  const before = wordsBefore(mention.at, draft, 20);
  const behind = wordsBehind(mention.at, draft, 20);
  return isNamedAsAmendment(mention, draft) || /\slà\s*$/u.test(before) || /^\s*là\s/u.test(behind);
}

function isChecked({ standing, verification }: DocumentRecord): boolean {
  if (verification === 'recalled') return false;
  return standing === undefined || standing === 'hand' || standing === 'codified';
}

/** "theo quy định tại …", "thực hiện theo …": what is named is to be followed. */
function isApplied({ at }: Reference, draft: Draft): boolean {
  const before = wordsBefore(at, draft, 60);
  return /(?:theo|tại|của|với|áp dụng|thực hiện)\s*$/iu.test(before);
}
