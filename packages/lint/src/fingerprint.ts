import { hash, normaliseWords } from '@cancu/text';

/**
 * The identity of a finding over revisions: rule, legal address and the words in question, so lines may move and
 * spacing may change. `repeat` counts equal ones before it in the same document, from 0.
 */
export function fingerprint(ruleId: string, address: string, words: string, repeat: number = 0): string {
  const parts = [ruleId, address, normaliseWords(words)];
  if (repeat > 0) parts.push(String(repeat));
  return hash(parts.join('\n'));
}
