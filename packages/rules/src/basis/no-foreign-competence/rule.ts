import type { Draft } from '@cancu/analysis';
import { businessConditionsIn, caseOf, type DraftCase, type FeeAmount, feeAmountsIn } from '@cancu/basis';
import { type LegalSource, sourcesAt } from '@cancu/law';
import type { Report, Rule, RuleContext } from '@cancu/lint';
import { isCertainEnough, isRestating, type Procedure } from '@cancu/procedures';
import type { Range } from '@cancu/text';
import { kindData } from '../../draft/kind-words.ts';
import { type MessageId, messages } from './messages.ts';

/**
 * Fees are set by the Standing Committee, the Government, the Minister of Finance and provincial councils alone (Luật Phí và lệ
 * phí 97/2015/QH13 Điều 4 khoản 2); conditions of doing business stand in laws, ordinances and decrees alone (Luật Đầu tư
 * 61/2020/QH14 Điều 7 khoản 3, NĐ 96/2026/NĐ-CP Điều 12 khoản 3).
 */
export const noForeignCompetence: Rule<MessageId> = {
  id: 'basis/no-foreign-competence',
  messages,
  reads: ({ draft, procedures }) => [draft.tree, draft.identity, draft.judgedAt.date, procedures],
  *check({ draft, procedures }: RuleContext): Iterable<Report<MessageId>> {
    const known = caseOf(draft);
    if (!known.document.normative || isRestating(draft)) return;
    const [fees] = sourcesAt('fees', known.date);
    if (fees && !maySetFees(known)) yield* feesOf(draft, procedures, fees, known);
    const [conditions] = sourcesAt('business-conditions', known.date);
    if (!conditions || !NO_CONDITIONS.has(known.row ?? '')) return;
    for (const { at, place } of businessConditionsIn(draft)) {
      yield {
        messageId: 'business-condition',
        severity: 'warning',
        confidence: 'likely',
        data: kindData(known.document),
        at,
        place,
        source: conditions,
      };
    }
  },
};

/** Rows of the matrix that carry no conditions of doing business. */
const NO_CONDITIONS: ReadonlySet<string> = new Set([
  'ministry-circular',
  'joint-circular',
  'provincial-council',
  'provincial-committee',
  'district',
  'commune',
]);

const NO_FEES: ReadonlySet<string> = new Set([
  'ministry-circular',
  'provincial-committee',
  'district',
  'commune',
]);

function maySetFees({ row, draft }: DraftCase): boolean {
  return !NO_FEES.has(row ?? '') || /bộ tài chính/iu.test(draft.identity.issuer ?? '');
}

/** "theo quy định của Bộ Tài chính": the amount is somebody else's. */
const OF_ANOTHER = /\btheo\s+(?:mức\s+)?quy định\b|\bbiểu mức thu\b/iu;

/** Fees of procedures, and amounts that stand by themselves. */
function* feesOf(
  draft: Draft,
  procedures: readonly Procedure[],
  source: LegalSource,
  known: DraftCase,
): Iterable<Report<MessageId>> {
  const told: Range[] = [];
  for (const { name, components, place } of procedures.filter(isCertainEnough)) {
    const { fee } = components;
    if (!fee || fee.value === null || isOfAnother(fee.at, draft)) continue;
    told.push(fee.at);
    yield feeReport({ at: fee.at, place, amount: fee.value.dong }, name, source, known);
  }
  for (const fee of feeAmountsIn(draft)) {
    const again = told.some(({ start, end }) => start < fee.at.end && fee.at.start < end);
    if (!again && !isOfAnother(fee.at, draft)) yield feeReport(fee, null, source, known);
  }
}

function isOfAnother({ start, end }: Range, { source }: Draft): boolean {
  return OF_ANOTHER.test(source.text.slice(Math.max(0, start - 80), end + 120));
}

function feeReport(
  { at, place, amount }: FeeAmount,
  name: string | null,
  source: LegalSource,
  { document }: DraftCase,
): Report<MessageId> {
  return {
    messageId: 'fee',
    severity: 'warning',
    confidence: 'likely',
    data: {
      'for.vi': name === null ? '' : ` cho thủ tục “${name}”`,
      'for.en': name === null ? '' : ` for the procedure “${name}”`,
      ...kindData(document),
      amount,
    },
    at,
    place,
    source,
  };
}
