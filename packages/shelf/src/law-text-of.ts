import type { Draft } from '@cancu/analysis';
import type { AttachedText, LawText } from '@cancu/law';
import { isParent } from '@cancu/syntax';
import { type RecordProblem, recordOf } from './record/record-of.ts';
import { articlesIn } from './units.ts';

/** Why a document gives no text of law. */
export type LawTextProblem = RecordProblem | 'no-articles';

export type LawTextResult =
  | { readonly ok: true; readonly text: LawText }
  | { readonly ok: false; readonly problem: LawTextProblem };

/**
 * The text of law that a document is: what it says of itself, and its articles. `file` as the user named it; `number` where the
 * file does not print one (old laws) or prints a wrong one.
 */
export function lawTextOf(draft: Draft, file: string, number?: string): LawTextResult {
  const record = recordOf(draft, number);
  if (typeof record === 'string') return { ok: false, problem: record };
  const { tree, source } = draft;
  const articles = articlesIn(tree.children, source.text);
  const attachments = tree.children.flatMap((node): AttachedText[] =>
    isParent(node) && node.type === 'attachment'
      ? [{ title: node.title ?? null, articles: articlesIn(node.children, source.text) }]
      : [],
  );
  if (articles.length === 0 && attachments.every((attached) => attached.articles.length === 0))
    return { ok: false, problem: 'no-articles' };
  const text = { record, file, articles };
  return { ok: true, text: attachments.length > 0 ? { ...text, attachments } : text };
}
