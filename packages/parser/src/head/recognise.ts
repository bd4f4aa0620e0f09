import { articleHead } from './article.ts';
import { clauseHead } from './clause.ts';
import { containerHead } from './container.ts';
import type { Head } from './head.ts';
import { pointHead } from './point.ts';

/** Which recogniser can match a line that begins with a given letter; lines beginning otherwise have no head. */
export function headOf(plain: string): Head | null {
  const code = plain.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return clauseHead(plain);
  const first = plain[0] ?? '';
  if ('ĐD'.includes(first)) return articleHead(plain);
  if ('PCMT'.includes(first)) return containerHead(plain);
  if ((code >= 0x61 && code <= 0x7a) || first === 'đ') return pointHead(plain);
  return null;
}

/** Marks that open quoted words. A closing mark stands for an opening one in texts typed in haste. */
const OPENING = /^(["“”«]\s*)+/u;

/** A head behind an opening quotation mark: `“Điều 12a. …`. `skip` is the length of the marks. */
export function quotedHead(plain: string): { head: Head; skip: number } | null {
  const marks = OPENING.exec(plain);
  if (!marks) return null;
  const skip = marks[0].length;
  const head = headOf(plain.slice(skip));
  return head ? { head: { ...head, labelEnd: head.labelEnd + skip }, skip } : null;
}

/** The length of the quotation marks at the start of a line; 0 when there are none. */
export function openingMarks(plain: string): number {
  return OPENING.exec(plain)?.[0].length ?? 0;
}
