/** A possible pair of two lists, by index, and how well it fits. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/**
 * The best pairs, each side used once, in the order of `before`. Of two pairs that share a side and fit equally well the
 * one whose other side stands first wins, which reads the same from either side: swapping the lists swaps the pairs.
 */
export function oneToOne<C extends Candidate>(candidates: readonly C[]): C[] {
  const ranked = [...candidates].sort(
    (a, b) => b.score - a.score || a.before - b.before || a.after - b.after,
  );
  const before = new Set<number>();
  const after = new Set<number>();
  const chosen = ranked.filter((pair) => {
    if (before.has(pair.before) || after.has(pair.after)) return false;
    before.add(pair.before);
    after.add(pair.after);
    return true;
  });
  return chosen.sort((a, b) => a.before - b.before);
}

/** The indexes below `length` that are in no pair of that side. */
export function unpaired(length: number, pairs: readonly Candidate[], side: 'before' | 'after'): number[] {
  const taken = new Set(pairs.map((pair) => pair[side]));
  return Array.from({ length }, (_, index) => index).filter((index) => !taken.has(index));
}
