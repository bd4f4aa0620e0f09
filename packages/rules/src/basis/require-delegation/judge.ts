import { type DelegationChain, type DraftCase, delegationChain } from '@cancu/basis';
import type { Severity } from '@cancu/lint';
import type { Matter } from './matter.ts';
import type { MessageId } from './messages.ts';
import { namesPurpose, namesSpecialMeasures } from './named-cases.ts';

/** What is to be said of a matter, and the chain it was read from. */
export interface Judgement {
  readonly messageId: MessageId;
  readonly severity: Severity;
  readonly chain: DelegationChain;
}

/** Null: nothing is to be said. */
export function judge(matter: Matter, known: DraftCase): Judgement | null {
  const { competence, document } = known;
  // What administrative texts set is said by basis/no-administrative-text.
  if (competence.answer === 'yes' || competence.answer === 'unknown' || !document.normative) return null;
  const chain = delegationChain(matter.citations, matter.subject, known);
  const say = (messageId: MessageId, severity: Severity): Judgement => ({ messageId, severity, chain });
  if (competence.answer === 'type-does-not-exist') return say('no-such-kind', 'warning');
  // The list of 2010 is closed, but bans nothing in words.
  if (competence.answer === 'never') return say('not-among-those', sure(matter, 'warning'));
  const special = competence.answer === 'delegated-or-special-measures' && namesSpecialMeasures(known.draft);
  if (special && chain.verdict !== 'shown') return say('special-measures', 'info');
  const own = competence.answer === 'own-competence';
  if (own && namesPurpose(known.draft)) return null;
  switch (chain.verdict) {
    case 'shown':
      return null;
    case 'broken':
      return broken(matter, known, chain, say);
    case 'document-only':
      return documentOnly(matter, known, chain, say);
    default:
      return nothing(matter, known, say);
  }
}

type Say = (messageId: MessageId, severity: Severity) => Judgement;

/** Provisions are named, and each is known not to carry it. */
function broken(
  matter: Matter,
  known: DraftCase,
  { because, unnamed }: DelegationChain,
  say: Say,
): Judgement {
  if (unnamed && because !== 'out-of-force' && because !== 'no-such-provision')
    return say('name-this-clause', 'info');
  switch (because) {
    case 'contents-leave-it-out':
      return say('not-among-the-contents', 'warning');
    case 'delegates-to-another':
      return say('delegates-to-another', 'warning');
    case 'no-such-provision':
      return say('no-such-provision', 'warning');
    case 'out-of-force':
      return say('ground-out-of-force', 'warning');
    case 'kind-cannot-delegate':
      return say('cannot-delegate', sure(matter, 'warning'));
    default:
      return nothing(matter, known, say);
  }
}

/**
 * Laws mostly let the Government or a minister regulate: a law of the field named as a whole seldom turns out not to
 * delegate to them, so they are only asked for its article. That a law lets a province set a procedure is rare, and
 * no law carries a consent that is hidden in other words.
 */
function documentOnly(
  matter: Matter,
  { isLocal }: DraftCase,
  { unnamed }: DelegationChain,
  say: Say,
): Judgement {
  if (unnamed) return say('name-this-clause', 'info');
  if (matter.hidden) return say('hidden-consent', 'warning');
  return isLocal
    ? say('province-needs-the-clause', sure(matter, 'warning'))
    : say('name-the-provision', 'info');
}

function nothing(matter: Matter, { competence, hasRecitals }: DraftCase, say: Say): Judgement {
  // No recital names what such a consent rests on: that they are lost changes nothing.
  if (matter.hidden) return say('hidden-consent', 'warning');
  if (!hasRecitals) return say('recitals-lost', 'info');
  if (competence.answer === 'own-competence') return say('no-case-named', sure(matter, 'warning'));
  return say('not-delegated', sure(matter, 'error'));
}

/** What this text perhaps does not set itself weighs one step less. */
function sure({ sure: certain }: Matter, severity: 'error' | 'warning'): Severity {
  if (certain) return severity;
  return severity === 'error' ? 'warning' : 'info';
}
