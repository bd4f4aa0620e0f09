import { type CitedText, citedTextsOf, type Draft, type Reference, type Target } from '@cancu/analysis';
import { amendmentsOf, type LawText, type ProvisionAnswer } from '@cancu/law';
import type { Report, Rule } from '@cancu/lint';
import { provisionIn } from '@cancu/shelf';
import { oneLine } from '@cancu/text';
import { isNamedAsAmendment } from '../../draft/amendment.ts';
import { readsOfCitations } from '../../draft/reads.ts';
import { recordWords } from '../../draft/record-words.ts';
import { wordsBehind } from '../../draft/words-beside.ts';
import { type MessageId, messages } from './messages.ts';

type Missing = Extract<ProvisionAnswer, { readonly found: false }>;

/**
 * A place in another document must be there, where the text of that document is at hand. A text that was amended since may have
 * gained the place: that needs a reader. What an order to amend puts in is not there yet.
 */
export const noMissingProvision: Rule<MessageId> = {
  id: 'reference/no-missing-provision',
  messages,
  reads: ({ draft }) => readsOfCitations(draft),
  *check({ draft }) {
    for (const cited of citedTextsOf(draft)) {
      const text = textOf(cited, draft);
      if (text) yield* missingIn(text, cited, draft);
    }
  },
};

function* missingIn(text: LawText, cited: CitedText, draft: Draft): Iterable<Report<MessageId>> {
  const asked = new Set<string>();
  for (const reference of cited.mentions) {
    if (reference.apart || !isPlace(reference) || isNamedAsAmendment(reference, draft)) continue;
    const missing = reference.targets.map((target) => lookUp(text, target)).find((one) => one !== null);
    if (!missing) continue;
    const changed = isChanged(text, cited, reference, draft);
    // Of an amended document, units between others ("Điều 29b") have come in with the amendments; the rest is asked about once.
    const { article, clause, point } = missing.target;
    const place = [article, clause, point].join('/');
    if (changed && (isInserted(missing.target) || asked.has(place))) continue;
    asked.add(place);
    yield report(missing, changed, reference, draft);
  }
}

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

/**
 * Does it name a place in the document itself? "Điều 3 Quy chế … ban hành kèm theo" is one of the regulation, which numbers its own
 * articles; "khoản 5 của Luật Đò ngang" lacks its article.
 */
function isPlace({ citation: { document, paths, text } }: Reference): boolean {
  if (/kèm theo|Quy chế|Quy định|Quy trình|Điều lệ|Quy chuẩn/u.test(text)) return false;
  return document.by !== 'name' || paths.some(({ article }) => article !== undefined);
}

interface Found {
  readonly target: Target;
  readonly answer: Missing;
}

function lookUp(text: LawText, target: Target): Found | null {
  if (target.article === null || !/^\d/.test(target.article)) return null;
  const answer = provisionIn(text, target);
  // Of a point that is named without its clause, the clause may stand further on in the sentence.
  if (answer?.found !== false || (answer.missing === 'point' && target.clause === null)) return null;
  return { target, answer };
}

function report(
  { target, answer }: Found,
  changed: boolean,
  reference: Reference,
  draft: Draft,
): Report<MessageId> {
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

/** Has the document been changed since, by the register, by the draft's own words, or by the look of the number ("Điều 5a")? */
function isChanged(text: LawText, { number }: CitedText, { at, targets }: Reference, draft: Draft): boolean {
  const { register } = draft.law;
  const numbers = [number, text.record.number].filter((one) => one !== null);
  return (
    text.record.partly === true ||
    numbers.some((one) => amendmentsOf(one, register).length > 0) ||
    targets.some(isInserted) ||
    /^[\s,(]*(?:đã )?được (?:sửa đổi|bổ sung)/u.test(wordsBehind(at, draft, 60))
  );
}

function isInserted({ article, clause, point }: Target): boolean {
  return [article, clause].some((one) => one !== null && /\d[a-zđ]/u.test(one)) || /\d/.test(point ?? '');
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
