import type { Draft } from '@cancu/analysis';
import { documentClassOf, isConsolidated, signatureTextOf } from '@cancu/basis';
import { type DocumentClass, documentKind, identifyDocument, outranks } from '@cancu/law';
import type { Report, Rule } from '@cancu/lint';
import { oneLine } from '@cancu/text';
import { kindData } from '../../draft/kind-words.ts';
import { readsOfCitations } from '../../draft/reads.ts';
import { recitalSource } from '../../draft/recital-source.ts';
import { type Ground, groundsOf } from '../../draft/recitals.ts';
import { type MessageId, messages } from './messages.ts';

/**
 * A legal document rests on documents of higher rank (NĐ 78/2025/NĐ-CP Điều 62). Where the order of two kinds is not known
 * for the day, and before there was one, nothing is said.
 */
export const noLowerRecital: Rule<MessageId> = {
  id: 'basis/no-lower-recital',
  messages,
  reads: ({ draft }) => [...readsOfCitations(draft), signatureTextOf(draft)],
  *check({ draft }) {
    const own = documentClassOf(draft);
    if (own.kind === 'unknown' || !own.normative || isConsolidated(draft)) return;
    for (const ground of groundsOf(draft)) {
      const cited = classOf(ground, draft);
      const problem = cited && problemOf(cited, ground, own, draft);
      if (problem) yield report(problem, ground, cited, own, draft);
    }
  },
};

function classOf({ reference }: Ground, draft: Draft): DocumentClass | null {
  const { document } = reference.citation;
  if (document.by !== 'name' || document.number === undefined) return null;
  const { kind, number, issuer, issued } = document;
  const day = issued?.length === 10 ? issued : null;
  return identifyDocument(
    { kind, number, issuer: issuer ?? null, issued: day, title: null },
    day === null ? { date: draft.judgedAt.date } : {},
  );
}

function problemOf(
  cited: DocumentClass,
  { reference }: Ground,
  own: DocumentClass,
  draft: Draft,
): MessageId | null {
  if (cited.kind === 'unknown') return null;
  if (isAdministrative(cited)) return 'administrative';
  if (!cited.normative) return null;
  const { document } = reference.citation;
  if (cited.kind === 'nghi-quyet-quoc-hoi')
    return document.by === 'name' && /\s[Kk]ỳ họp thứ/u.test(document.name ?? '')
      ? 'closing-resolution'
      : null;
  const { date } = draft.judgedAt;
  if (outranks(own, cited, date) === true) return 'lower';
  const equal = outranks(cited, own, date) === false;
  // What amends or replaces a document names it, and laws refer to one another.
  return equal && !isLaw(own) && !CHANGES.test(draft.identity.title ?? '') ? 'equal' : null;
}

/** Numbers without a year are those of administrative documents, but for the years before 1997. */
function isAdministrative({ normative, certain, reasons }: DocumentClass): boolean {
  return !normative && certain && reasons.includes('no-year-in-number');
}

const CHANGES = /sửa đổi|bổ sung|thay thế|đính chính|bãi bỏ|kéo dài|ngưng hiệu lực|chấm dứt|hợp nhất/iu;

function isLaw({ kind }: DocumentClass): boolean {
  return kind === 'luat' || kind === 'bo-luat' || kind === 'nghi-quyet-quoc-hoi';
}

function report(
  id: MessageId,
  { reference }: Ground,
  cited: DocumentClass,
  own: DocumentClass,
  draft: Draft,
): Report<MessageId> {
  const kind = cited.kind === 'unknown' ? null : documentKind(cited.kind);
  return {
    messageId: id,
    severity: id === 'lower' ? 'warning' : 'info',
    confidence: id === 'lower' ? 'likely' : 'needs-judgement',
    data: {
      citation: oneLine(draft.source.text.slice(reference.at.start, reference.at.end)),
      'ground.vi': kind?.name.vi ?? '',
      'ground.en': kind?.name.en ?? '',
      ...kindData(own),
    },
    at: reference.at,
    place: { article: null, clause: null, point: null },
    source: recitalSource(draft.judgedAt.date),
  };
}
