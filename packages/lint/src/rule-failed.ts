import type { MessageCatalogue, Report } from './rule.ts';

/** Id of the finding that stands in for a rule that broke: what it would have said is not known. */
export const RULE_FAILED: string = 'internal/rule-failed';

export const ruleFailedMessages: MessageCatalogue<'failed'> = {
  failed: {
    vi: {
      what: 'Quy tắc {rule} gặp lỗi của chương trình nên chưa kiểm tra được văn bản này.',
      why: 'Lỗi nằm ở chương trình, không phải ở dự thảo: {reason}.',
      todo: 'Các quy tắc khác vẫn đã chạy; đề nghị báo lỗi này kèm tên quy tắc để được sửa.',
    },
    en: {
      what: 'Rule {rule} failed inside the program, so this text was not checked by it.',
      why: 'The fault is in the program, not in the draft: {reason}.',
      todo: 'The other rules did run; please report this fault with the name of the rule.',
    },
  },
};

/** The report of a rule that threw `error`; it stands at the beginning of the document. */
export function ruleFailed(rule: string, error: unknown): Report<'failed'> {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    messageId: 'failed',
    data: { rule, reason },
    at: { start: 0, end: 0 },
    place: { article: null, clause: null, point: null },
    severity: 'warning',
    confidence: 'certain',
    source: null,
  };
}
