import { type CitedText, citedTextsOf, type Draft, type Reference, type Target } from '@cancu/analysis';
import { amendersOf, findProvision, type LawText, type ProvisionAnswer } from '@cancu/law';
import type { Report, Rule } from '@cancu/lint';
import { oneLine } from '@cancu/text';
import { readsOfCitations } from '../../draft/reads.ts';
import { recordWords } from '../../draft/record-words.ts';
import { wordsBehind } from '../../draft/words-beside.ts';
import { type MessageId, messages } from './messages.ts';

type Missing = Extract<ProvisionAnswer, { readonly found: false }>;

/**
 * A place in another document must be there, where the text of that document is at hand. A text that was amended since may have
 * gained the place: that needs a reader.
 */
export const noMissingProvision: Rule<MessageId> = {
  id: 'reference/no-missing-provision',
  messages,
  reads: ({ draft }) => readsOfCitations(draft),
  *check({ draft }) {
    for (const cited of citedTextsOf(draft)) {
      const text = textOf(cited, draft);
      if (!text) continue;
      for (const reference of cited.mentions) {
        if (reference.apart || namesAttached(reference)) continue;
        const missing = reference.targets.map((target) => lookUp(text, target)).find((one) => one !== null);
        if (missing) yield report(missing, cited, reference, draft);
      }
    }
  },
};

/** The text at hand of a cited document, unless it is another one of the same number. */
function textOf({ number, mentions, resolution }: CitedText, { law: { shelf } }: Draft): LawText | null {
  const known = resolution.record?.number ?? number;
  const text = known === null ? null : shelf.textOf(known);
  if (!text || text.articles.length === 0) return null;
  const { issued } = text.record;
  const days = mentions.flatMap(({ citation: { document } }) =>
    document.by === 'name' && document.issued?.length === 10 ? [document.issued] : [],
  );
  return issued === null || days.length === 0 || days.includes(issued) ? text : null;
}

/** "Điều 3 Quy chế … ban hành kèm theo": the regulation numbers its own articles. */
function namesAttached({ citation }: Reference): boolean {
  return /kèm theo|Quy chế|Quy định|Quy trình|Điều lệ|Quy chuẩn/u.test(citation.text);
}

interface Found {
  readonly target: Target;
  readonly answer: Missing;
}

function lookUp(text: LawText, target: Target): Found | null {
  if (target.article === null || !/^\d/.test(target.article)) return null;
  const answer = findProvision(text, target);
  return answer?.found === false ? { target, answer } : null;
}

function report(
  { target, answer }: Found,
  cited: CitedText,
  reference: Reference,
  draft: Draft,
): Report<MessageId> {
  const changed = isChanged(answer.text, cited, reference, draft);
  return {
    messageId: `no-${answer.missing}`,
    severity: changed ? 'info' : 'warning',
    confidence: changed ? 'needs-judgement' : 'likely',
    data: {
      citation: oneLine(draft.source.text.slice(reference.at.start, reference.at.end)),
      record: recordWords(answer.text.record),
      article: target.article ?? '',
      clause: target.clause ?? '',
      point: target.point ?? '',
      ...presentWords(answer),
      'amended.vi': changed ? '; bản đang có chưa kể các sửa đổi sau đó' : '',
      'amended.en': changed ? '; the text at hand is without later amendments' : '',
    },
    at: reference.at,
    place: reference.in,
    source: null,
  };
}

/** Has the document been changed, by the register, by the draft's own words, or by its being a later unit ("Điều 5a")? */
function isChanged(text: LawText, { number }: CitedText, { at, targets }: Reference, draft: Draft): boolean {
  const { register } = draft.law;
  const amended =
    text.record.partly === true ||
    [number, text.record.number].some((one) => one !== null && amendersOf(register, one).length > 0);
  if (amended) return true;
  if (
    targets.some(({ article, clause, point }) => [article, clause].some(isInserted) || /\d/.test(point ?? ''))
  )
    return true;
  return /^[\s,(]*(?:đã )?được (?:sửa đổi|bổ sung)/u.test(wordsBehind(at, draft, 60));
}

function isInserted(number: string | null): boolean {
  return number !== null && /\d[a-zđ]/u.test(number);
}

const UNIT: Readonly<Record<Missing['missing'], readonly [string, string]>> = {
  article: ['điều', 'articles'],
  clause: ['khoản', 'clauses'],
  point: ['điểm', 'points'],
};

/** "có 6 khoản (1–6)"; "không chia thành khoản". */
function presentWords({ missing, present }: Missing): Readonly<Record<'present.vi' | 'present.en', string>> {
  const [vi, en] = UNIT[missing];
  if (present.length === 0)
    return { 'present.vi': `không chia thành ${vi}`, 'present.en': `is not divided into ${en}` };
  const [first, last] = [present[0]!, present.at(-1)!];
  const range = first === last ? first : `${first}–${last}`;
  return {
    'present.vi': `có ${present.length} ${vi} (${range})`,
    'present.en': `has ${present.length} ${en} (${range})`,
  };
}
