import type { Confidence, FindingSource, Severity } from './finding.ts';

const RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Negative when `a` is the milder of the two. */
export function compareSeverity(a: Severity, b: Severity): number {
  return RANK[a] - RANK[b];
}

interface Weight {
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/**
 * What a report may claim. An `error` is only what is certain by a verified source: without one it becomes a
 * `warning` that is no longer `certain`; with one but not certain, a `warning` as sure as it was.
 */
export function lowerUnproven(weight: Weight, source: FindingSource | null): Weight {
  if (weight.severity !== 'error') return weight;
  if (source?.verification === 'verified') {
    return weight.confidence === 'certain' ? weight : { severity: 'warning', confidence: weight.confidence };
  }
  return { severity: 'warning', confidence: weight.confidence === 'certain' ? 'likely' : weight.confidence };
}
