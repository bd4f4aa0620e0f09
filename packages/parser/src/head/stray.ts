import type { Head } from './head.ts';
import { headOf } from './recognise.ts';

// Specks that a scanner took for signs, and signs that no one sees: control characters, soft hyphens, zero-width spaces.
const STRAY = /^(?:[.,:;'’‘`´„ˆ_\-–—·•*|~^]|[\p{Cc}\u00ad\u200b\ufeff]|\s){1,8}/u;

/** The length of the stray marks at the start of a line. */
export function strayLength(plain: string): number {
  return isPlain(plain.charCodeAt(0)) ? 0 : (STRAY.exec(plain)?.[0].length ?? 0);
}

/** A Latin letter or a digit, as most lines begin. */
function isPlain(code: number): boolean {
  const small = code | 0x20;
  return (
    (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code <= 0x1b0)
  );
}

/**
 * The head of a clause, point or article behind stray marks: ". 8. Nội dung", "__ 2. Nội dung", "„ b) Nội dung". Marks in front
 * make a label doubtful, so it is a unit only where it goes on with the numbering.
 */
export function strayHead(plain: string): Head | null {
  const from = strayLength(plain);
  const head = from > 0 ? headOf(plain.slice(from)) : null;
  if (!head || !['article', 'clause', 'point'].includes(head.unit) || head.glued) return null;
  // "- b1) …" is an item of a list under b), not a point inserted behind it.
  if (head.unit === 'point' && head.number.length > 1) return null;
  return { ...head, labelStart: from, labelEnd: head.labelEnd + from, strength: 'weak' };
}

/** Does a line begin with the label of a first clause or point and the beginning of a sentence? */
export function isFirstLabel(plain: string): boolean {
  return /^(?:1\.|a\))\s+\p{Lu}/u.test(plain.slice(strayLength(plain)));
}
