import { type CitedText, citedTextsOf, type Draft, type Reference } from '@cancu/analysis';
import { isConsolidated } from '@cancu/basis';
import type { Report, Rule } from '@cancu/lint';
import type { CitedDocument } from '@cancu/syntax';
import { oneLine } from '@cancu/text';
import { isNamedAsAmendment } from '../../draft/amendment.ts';
import { readsOfCitations } from '../../draft/reads.ts';
import { isInRecital } from '../../draft/recitals.ts';
import { wordsBehind } from '../../draft/words-beside.ts';
import { completion, type Part } from './completion.ts';
import { type MessageId, messages } from './messages.ts';

type Named = Extract<CitedDocument, { by: 'name' }>;

/** First day of NĐ 78/2025/NĐ-CP, whose Điều 68 no longer asks for the day of signing. */
const WITHOUT_DATE = '2025-04-01';

/**
 * The first mention of a document gives kind, number, issuer and title, until 31/03/2025 the day of signing too; a law its name
 * with number or date. Later mentions may be short.
 */
export const preferFullFirstMention: Rule<MessageId> = {
  id: 'reference/prefer-full-first-mention',
  messages,
  reads: ({ draft }) => readsOfCitations(draft),
  *check({ draft }) {
    if (isConsolidated(draft)) return;
    for (const text of citedTextsOf(draft)) {
      const report = judged(text, draft);
      if (report) yield report;
    }
  },
};

/** What was said of documents whose citations an edit left alone. */
const JUDGED = new WeakMap<CitedText, { readonly date: string; readonly report: Report<MessageId> | null }>();

function judged(text: CitedText, draft: Draft): Report<MessageId> | null {
  const { date } = draft.judgedAt;
  let known = JUDGED.get(text);
  if (known?.date !== date) {
    known = { date, report: judge(text, draft) };
    JUDGED.set(text, known);
  }
  return known.report;
}

function judge(text: CitedText, draft: Draft): Report<MessageId> | null {
  const first = text.mentions.find((one) => !one.apart);
  const document = first?.citation.document;
  if (!first || document?.by !== 'name' || document.kind === 'hien-phap' || isOfTitle(first)) return null;
  if (/^(?:luat|bo-luat|phap-lenh)$/.test(document.kind)) return ofLaw(first, document, text, draft);
  const missing = document.number === undefined ? [] : missingParts(document, first, draft);
  const short = isNamedAsAmendment(first, draft) || goesOnAsList(first, draft);
  if (missing.length === 0 || short || /VBHN/u.test(document.number ?? '')) return null;
  return report('incomplete', missing, first, text, draft);
}

/** In an article the name of a law is enough: which law is meant is then the law in force. */
function ofLaw(first: Reference, document: Named, text: CitedText, draft: Draft): Report<MessageId> | null {
  const known = document.number !== undefined || document.issued !== undefined;
  if (known || text.number !== null || !isInRecital(first)) return null;
  // A name that was read in part ("Luật Tổ chức HĐND" for "… và UBND năm 2003") has its year further on.
  if (/^[^;.]*(?:số|ngày|năm)\s+\d/u.test(wordsBehind(first.at, draft, 80))) return null;
  return report('law-without-number', ['number'], first, text, draft);
}

/** The title of the draft names what it amends as it likes; the first mention is the one below. */
function isOfTitle({ address, in: place }: Reference): boolean {
  return place.article === null && !/(?:^|\/)(?:mo-dau|kem-theo)/.test(address);
}

const TITLE =
  /^[\s,]*(?:về|quy định|hướng dẫn|ban hành|sửa đổi|bổ sung|bãi bỏ|phê duyệt|công bố|kéo dài|quy chế|thí điểm|thực hiện|tổ chức|điều chỉnh|triển khai|đẩy mạnh|xử phạt)/iu;

function missingParts({ name, issuer, issued }: Named, { at, citation }: Reference, draft: Draft): Part[] {
  const behind = wordsBehind(at, draft, 60);
  const missing: Part[] = [];
  if (draft.judgedAt.date < WITHOUT_DATE && issued === undefined && !/^[\s,]*ngày/u.test(behind))
    missing.push('date');
  // An issuer that was not read ("của liên Bộ …") hides the title behind it.
  if (/^[\s,]*của\s/u.test(behind)) return missing;
  if (issuer === undefined) missing.push('issuer');
  // "Quy chế … ban hành kèm theo Quyết định số …" says what the decision is about.
  if (name === undefined && !TITLE.test(behind) && !/ban hành (?:kèm )?theo/u.test(citation.text))
    missing.push('title');
  return missing;
}

/** In a list the issuer and the title may stand behind the last of several numbers. */
function goesOnAsList({ at }: Reference, draft: Draft): boolean {
  const behind = wordsBehind(at, draft, 40);
  return /^[\s,;]*(?:và\s+|hoặc\s+)?(?:các\s+)?(?:số|Nghị định|Nghị quyết|Thông tư|Quyết định)\s/u.test(
    behind,
  );
}

const NAMES: Readonly<Record<Part, readonly [string, string]>> = {
  number: ['số hiệu', 'the number'],
  date: ['ngày ban hành', 'the date'],
  issuer: ['cơ quan ban hành', 'the issuer'],
  title: ['tên văn bản', 'the title'],
};

function report(
  id: MessageId,
  missing: readonly Part[],
  first: Reference,
  text: CitedText,
  draft: Draft,
): Report<MessageId> {
  const fix = completion(missing, first, text, draft);
  const withDate = draft.judgedAt.date < WITHOUT_DATE;
  return {
    messageId: id,
    severity: 'info',
    confidence: 'likely',
    data: {
      citation: oneLine(draft.source.text.slice(first.at.start, first.at.end)),
      'missing.vi': missing.map((part) => NAMES[part][0]).join(', '),
      'missing.en': missing.map((part) => NAMES[part][1]).join(', '),
      'date.vi': withDate ? 'ngày ban hành, ' : '',
      'date.en': withDate ? 'date, ' : '',
    },
    at: first.at,
    place: first.in,
    source: null,
    ...(fix && { fixes: [fix] }),
  };
}
