import { type DocumentKindId, documentKind, type IssuerKind } from '@cancu/law';
import type { Delegate } from './delegation.ts';

/** From the highest down; those of one step do not delegate to each other. */
const STEPS: readonly (readonly IssuerKind[])[] = [
  ['national-assembly'],
  ['standing-committee'],
  ['president', 'government'],
  ['prime-minister'],
  ['minister', 'chief-justice', 'chief-prosecutor', 'state-auditor', 'judges-council'],
  ['peoples-council'],
  ['peoples-committee'],
  ['committee-chairman'],
];

/**
 * Can a document of this kind give a power to them? Nobody delegates to himself or upwards: a decree that says "do Chính phủ quy định"
 * speaks of other rules of the Government.
 */
export function isBeneath(who: readonly Delegate[], kind: DocumentKindId): boolean {
  const own = step(documentKind(kind)?.issuer ?? 'unknown');
  return own < 0 || who.some((delegate) => step(delegate.kind) > own || step(delegate.kind) < 0);
}

function step(issuer: IssuerKind): number {
  return STEPS.findIndex((issuers) => issuers.includes(issuer));
}
