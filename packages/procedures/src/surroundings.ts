import type { Facts } from './facts.ts';
import { type Group, reach } from './group.ts';
import { contentWords, sameness } from './matter.ts';

/** Headings of articles around a procedure that say who may grant it and on what conditions. */
const AROUND = /^[\s*]*(?:dieu\s+kien|yeu\s+cau|tieu\s+chuan)\b|\btham\s+quyen\b/;

/** How many articles before or after may hold conditions and competence. */
const NEAR = 8;

/** Articles on conditions and competence for the same thing, near by in the same numbering, carry parts of the procedure. */
export function surround(group: Group, all: readonly Facts[]): void {
  const thing = group.matter?.thing ?? [];
  if (thing.length < 2) return;
  const home = all.indexOf(group.facts);
  for (let i = Math.max(0, home - NEAR); i <= Math.min(all.length - 1, home + NEAR); i++) {
    const facts = all[i]!;
    if (
      facts === group.facts ||
      facts.provision.series !== group.facts.provision.series ||
      group.scope.has(facts)
    )
      continue;
    const heading = headingAround(facts);
    if (heading === null || sameness(thing, heading) < 0.8) continue;
    group.borrowed.add(facts);
    for (const unit of [null, ...facts.provision.units]) reach(group, facts, unit);
  }
}

const HEADINGS = new WeakMap<Facts, { readonly words: readonly string[] | null }>();

/** The words of a heading on conditions or competence; null for any other. */
function headingAround(facts: Facts): readonly string[] | null {
  let known = HEADINGS.get(facts);
  if (!known) {
    known = { words: AROUND.test(facts.title) ? contentWords(facts.title) : null };
    HEADINGS.set(facts, known);
  }
  return known.words;
}
