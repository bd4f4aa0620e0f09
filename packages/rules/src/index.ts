import type { Rule } from '@cancu/lint';
import { noAdministrativeText } from './basis/no-administrative-text/rule.ts';
import { noForeignCompetence } from './basis/no-foreign-competence/rule.ts';
import { noSubDelegation } from './basis/no-sub-delegation/rule.ts';
import { requireDelegation } from './basis/require-delegation/rule.ts';
import { noIncrease } from './cost/no-increase/rule.ts';
import { noHeldData } from './procedure/no-held-data/rule.ts';
import { requireParts } from './procedure/require-parts/rule.ts';
import { noDangling } from './reference/no-dangling/rule.ts';

/** Every rule, in the order of their ids. */
export const rules: readonly Rule[] = [
  noAdministrativeText,
  noForeignCompetence,
  noSubDelegation,
  requireDelegation,
  noIncrease,
  noHeldData,
  requireParts,
  noDangling,
];
