import type { Draft, Reference } from '@cancu/analysis';
import { oneLine } from '@cancu/text';
import { wordsBefore } from './words-beside.ts';

const LONGEST = 250;

/** Is the document only named as one that amended or replaced another: "được sửa đổi, bổ sung bởi …"? */
export function isNamedAsAmendment({ at }: Reference, draft: Draft): boolean {
  const before = oneLine(wordsBefore(at, draft, LONGEST));
  return /(?:sửa đổi|bổ sung|thay thế|đính chính)[^.;:]*$/iu.test(before);
}
