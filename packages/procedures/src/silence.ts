import { isScopeHeading } from './basis.ts';
import { isCommonRule } from './common-rules.ts';
import type { Facts } from './facts.ts';
import { saysForAll } from './for-all.ts';
import { ruleHeading } from './heading.ts';
import { outcomeIn } from './outcome.ts';
import type { Reading } from './reading.ts';

/**
 * Does a provision say nothing that could begin a procedure, be a part of one, or count for all? Only where procedures do
 * not reach it from elsewhere can it then be left out of sight.
 */
export function isSilent(facts: Facts): boolean {
  return (
    facts.dossiers.length === 0 &&
    facts.filings.size === 0 &&
    [...facts.steps.values()].every(({ times, receives }) => times.length === 0 && !receives) &&
    !isCommonRule(facts) &&
    !isScopeHeading(facts.title) &&
    !facts.segments.some(saysForAll)
  );
}

/** Is an outcome told in it that a procedure may hide behind? */
export function tellsOutcome({ title, segments }: Facts, reading: Reading): boolean {
  return !ruleHeading(title) && segments.some((segment) => outcomeIn(reading, segment));
}

/** Do two provisions stand at the same place, under the same heading? */
export function standAlike({ provision: a, title }: Facts, { provision: b, ...other }: Facts): boolean {
  return (
    title === other.title &&
    a.number === b.number &&
    a.series === b.series &&
    a.chapter === b.chapter &&
    a.prefix === b.prefix &&
    a.amendedIn === b.amendedIn &&
    a.partial === b.partial &&
    a.inserted === b.inserted
  );
}
