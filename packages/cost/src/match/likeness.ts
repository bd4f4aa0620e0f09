import { normaliseWords } from '@cancu/text';

/** The share of syllables that two wordings have in common (Dice), 0…1; two empty wordings are alike. */
export function likeness(a: string, b: string): number {
  const left = syllables(a);
  const right = syllables(b);
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const syllable of left) counts.set(syllable, (counts.get(syllable) ?? 0) + 1);
  let common = 0;
  for (const syllable of right) {
    const count = counts.get(syllable) ?? 0;
    if (count === 0) continue;
    counts.set(syllable, count - 1);
    common++;
  }
  return (2 * common) / (left.length + right.length);
}

function syllables(text: string): string[] {
  return normaliseWords(text).split(' ').filter(Boolean);
}
