import type { Rule } from '@cancu/lint';
import { noAdministrativeText } from './basis/no-administrative-text/rule.ts';
import { noExpiredRecital } from './basis/no-expired-recital/rule.ts';
import { noForeignCompetence } from './basis/no-foreign-competence/rule.ts';
import { noLowerRecital } from './basis/no-lower-recital/rule.ts';
import { noSubDelegation } from './basis/no-sub-delegation/rule.ts';
import { requireDelegation } from './basis/require-delegation/rule.ts';
import { noIncrease } from './cost/no-increase/rule.ts';
import { noHeldData } from './procedure/no-held-data/rule.ts';
import { requireParts } from './procedure/require-parts/rule.ts';
import { consistentIdentity } from './reference/consistent-identity/rule.ts';
import { noConsolidated } from './reference/no-consolidated/rule.ts';
import { noDangling } from './reference/no-dangling/rule.ts';
import { noExpired } from './reference/no-expired/rule.ts';
import { noMissingProvision } from './reference/no-missing-provision/rule.ts';
import { preferFullFirstMention } from './reference/prefer-full-first-mention/rule.ts';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  noAdministrativeText,
  noExpiredRecital,
  noForeignCompetence,
  noLowerRecital,
  noSubDelegation,
  requireDelegation,
  noIncrease,
  noHeldData,
  requireParts,
  consistentIdentity,
  noConsolidated,
  noDangling,
  noExpired,
  noMissingProvision,
  preferFullFirstMention,
];
