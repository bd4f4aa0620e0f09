import type { Draft, Reference } from '@cancu/analysis';
import { oneLine } from '@cancu/text';

const LONGEST = 250;

/** Is the document only named as one that amended or replaced another: "được sửa đổi, bổ sung bởi …"? */
export function isNamedAsAmendment({ at }: Reference, { source }: Draft): boolean {
  const before = oneLine(source.text.slice(Math.max(0, at.start - LONGEST), at.start));
  return /(?:sửa đổi|bổ sung|thay thế|đính chính)[^.;:]*$/iu.test(before);
}
