import type { LawText, TextShelf } from '@cancu/law';
import { lawText, shelfOf } from './law-texts.ts';

/** A fenced example of the page of a rule. */
export interface Example {
  readonly verdict: 'sai' | 'dung';
  readonly text: string;
  readonly before: string | undefined;
  /** Texts of other documents that are at hand. */
  readonly shelf: TextShelf;
}

/**
 * The fenced examples of a page; "truoc" is the earlier version that the next example is compared with, "van-ban NUMBER" the text
 * of another document that is at hand for it.
 */
export function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  let before: string | undefined;
  let texts: LawText[] = [];
  for (const match of page.matchAll(/^```markdown (sai|dung|truoc|van-ban)(?: (\S+))?\n([\s\S]*?)^```$/gm)) {
    const [, kind, number, text] = match as unknown as [string, string, string | undefined, string];
    if (kind === 'truoc') before = text;
    else if (kind === 'van-ban') texts = [...texts, lawText(number!, text)];
    else {
      examples.push({ verdict: kind as 'sai' | 'dung', text, before, shelf: shelfOf(texts) });
      before = undefined;
      texts = [];
    }
  }
  return examples;
}
