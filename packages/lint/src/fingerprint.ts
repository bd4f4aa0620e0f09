import { hash, normaliseWords } from '@cancu/text';

/**
 * What makes a finding the same over revisions: rule, legal address and the words in question, so lines may move and
 * spacing may change.
 */
export function likeness(ruleId: string, address: string, words: string): string {
  return [ruleId, address, normaliseWords(words)].join('\n');
}

/** The fingerprint of a likeness; `repeat` counts equal ones before it in the same document, from 0. */
export function fingerprint(like: string, repeat: number = 0): string {
  return hash(repeat > 0 ? `${like}\n${repeat}` : like);
}
