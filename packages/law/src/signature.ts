import { wordsKey } from './spelling.ts';

/**
 * For whom a decision of a People's Committee was signed. "TM. ỦY BAN NHÂN DÂN" (on behalf of) is the committee's act;
 * "CHỦ TỊCH" or "KT. CHỦ TỊCH" without it is the chairman's own.
 */
export function signedFor(signature: string): 'committee' | 'chairman' | null {
  const words = wordsKey(signature);
  const behalf = words.includes(' tm ') || words.includes(' thay mặt ');
  if (behalf && (words.includes(' ủy ban nhân dân ') || words.includes(' ubnd '))) return 'committee';
  return words.includes(' chủ tịch ') ? 'chairman' : null;
}
