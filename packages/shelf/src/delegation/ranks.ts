import { type DocumentKindId, documentKind } from '@cancu/law';
import { issuerStep } from '../issuer-steps.ts';
import type { Delegate } from './delegation.ts';

/**
 * Can a document of this kind give a power to them? Nobody delegates to himself or upwards: a decree that says "do Chính phủ quy định"
 * speaks of other rules of the Government.
 */
export function isBeneath(who: readonly Delegate[], kind: DocumentKindId): boolean {
  const own = issuerStep(documentKind(kind)?.issuer ?? 'unknown');
  return own < 0 || who.some((delegate) => issuerStep(delegate.kind) > own || issuerStep(delegate.kind) < 0);
}
