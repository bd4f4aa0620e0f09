import type { Draft, Reference } from '@cancu/analysis';
import { stepOfNumber } from '../issuer-steps.ts';
import type { ClosingProvision } from './closing-provisions.ts';

const ENDS = /hết hiệu lực|chấm dứt hiệu lực|thay thế|bãi bỏ|hủy bỏ|huỷ bỏ/u;
/** What is named behind these words is not ended by the sentence: the text that amended another, a part, an exception. */
const NOT_ENDED =
  /sửa đổi, bổ sung|được sửa đổi|một số (?:điều|quy định|nội dung)|cụm từ|từ ngữ|(?:^|\s)trừ\s|quy định tại|kể từ ngày/iu;

/**
 * Numbers of the documents that a text says it ends as a whole: "Luật … số … hết hiệu lực kể từ ngày Luật này có hiệu lực". `own` is the
 * number of the text: it ends no document of a higher issuer, so the law in the title of a repealed decree stays.
 */
export function endedDocuments(draft: Draft, provisions: readonly ClosingProvision[], own: string): string[] {
  const ended = new Set<string>();
  for (const { node, role } of provisions) {
    if (role !== 'repeal' && role !== 'effect' && role !== 'implementation') continue;
    if (!ENDS.test(draft.source.text.slice(node.at.start, node.at.end))) continue;
    for (const reference of draft.references) {
      const { at } = reference;
      if (at.start < node.at.start || at.end > node.at.end) continue;
      const number = wholeDocument(reference);
      if (number !== null && !isAbove(number, own) && isEnded(draft, node.at.start, node.at.end, reference))
        ended.add(number);
    }
  }
  return [...ended];
}

function isAbove(number: string, own: string): boolean {
  const [other, mine] = [stepOfNumber(number), stepOfNumber(own)];
  return other >= 0 && mine >= 0 && other < mine;
}

/** The number of the one document that a citation names without any place in it. */
export function wholeDocument({ targets, apart }: Reference): string | null {
  const [target] = targets;
  if (apart || !target || targets.length > 1 || target.article !== null) return null;
  return target.document === 'this' ? null : target.document;
}

/** Looks at the words around, from the last semicolon or line end to the next. */
function isEnded({ source: { text } }: Draft, from: number, to: number, { at }: Reference): boolean {
  const before = text.slice(from, at.start).split(/[;\n]/u);
  const lead = before.at(-1)!;
  if (NOT_ENDED.test(lead)) return false;
  const behind = text.slice(at.end, to).split(/[;\n]/u)[0]!;
  return ENDS.test(lead) || ENDS.test(behind) || before.slice(0, -1).some((line) => /:\s*$/u.test(line));
}
