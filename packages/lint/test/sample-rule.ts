import type { FindingSource, Report, Rule, RuleContext } from '../src/index.ts';

export const SAMPLE: string = `Điều 1. Phạm vi
1. Thông tư này quy định việc cấp thẻ bến đò.
2. Người lái đò nộp hồ sơ trực tiếp tại Sở Xây dựng.
Điều 2. Gia hạn
1. Người lái đò nộp hồ sơ trực tiếp tại Sở Xây dựng.
`;

/** An invented provision. */
export const VERIFIED: FindingSource = {
  id: 'nd-99-2099',
  document: '99/2099/NĐ-CP',
  documentName: 'Nghị định về bến đò',
  article: '3',
  clause: '1',
  point: null,
  from: '2099-01-01',
  to: null,
  gist: { vi: 'Phải cho phép nộp trực tuyến', en: 'Online filing must be allowed' },
  verification: 'verified',
};

type Change = Partial<Report<'only'>>;

/** Reports every "trực tiếp"; `change` alters what it reports. */
export function sampleRule(change: Change = {}): Rule<'only'> {
  return {
    id: 'channel/require-online',
    messages: {
      only: {
        vi: {
          what: 'Chỉ nêu cách nộp {way}.',
          why: 'Người dân phải đi {count} lần.',
          todo: 'Bổ sung cách nộp trực tuyến.',
        },
        en: {
          what: 'Only {way} filing is named.',
          why: 'People must travel {count} times.',
          todo: 'Add online filing.',
        },
      },
    },
    *check(context: RuleContext) {
      for (const match of context.draft.source.text.toString().matchAll(/trực tiếp/g)) {
        const report: Report<'only'> = {
          messageId: 'only',
          data: { 'way.vi': 'trực tiếp', 'way.en': 'in-person', count: 2 },
          at: { start: match.index, end: match.index + match[0].length },
          place: { article: '1', clause: null, point: null },
          severity: 'error',
          confidence: 'certain',
          source: VERIFIED,
        };
        yield { ...report, ...change };
      }
    },
  };
}
