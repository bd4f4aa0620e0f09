import { type Draft, takesEffect } from '@cancu/analysis';
import type { IsoDate } from '@cancu/law';

/** The day from which the draft is to apply: the one it states, if that is not before the day it is judged by, else that day. */
export function effectiveDay(draft: Draft): IsoDate {
  const { date } = draft.judgedAt;
  const stated = takesEffect(draft);
  return stated !== null && stated > date ? stated : date;
}

/** Is it known of which time the text is? A text without head is judged by today's law for want of better, and may be old. */
export function isOfKnownTime({ judgedAt, identity }: Draft): boolean {
  return judgedAt.origin !== 'today' || identity.kind !== null || identity.number !== null;
}
