import type { Facts } from './facts.ts';
import { newGroup, reach, type Seed, sameMatter } from './group.ts';
import { ruleHeading } from './heading.ts';
import type { Groups } from './link.ts';
import type { Matter } from './matter.ts';
import { outcomeIn } from './outcome.ts';
import type { Reading } from './reading.ts';
import type { Segment } from './segment.ts';
import { settles, stepMatter } from './step.ts';

/**
 * Procedures that hide in articles where nothing else shows one: a time from the dossier to a result, or an outcome without
 * papers. What the text lays down elsewhere is only spoken of here.
 */
export function addHidden(all: readonly Facts[], groups: Groups, reading: Reading): void {
  const reached = new Set(
    [...groups.values()].flat().flatMap((group) => [...group.scope.keys(), ...group.mentions]),
  );
  for (const facts of all) {
    if (reached.has(facts) || ruleHeading(facts.title)) continue;
    const seen = facts.segments.flatMap((segment) => {
      const matter = shownBy(facts, segment, reading);
      return matter ? [{ segment, matter }] : [];
    });
    for (const { segment, matter } of seen.slice(0, MOST)) {
      const known = [...groups.values()].flat().find((group) => sameMatter(group.matter, matter));
      if (known) known.mentions.add(facts);
      else groups.set(facts, [...(groups.get(facts) ?? []), begun(facts, segment, matter)]);
    }
  }
}

const SHOWN = new WeakMap<Segment, { readonly matter: Matter | null }>();

/** What a sentence shows a hidden procedure to be about. */
function shownBy(facts: Facts, segment: Segment, reading: Reading): Matter | null {
  let known = SHOWN.get(segment);
  if (!known) {
    known = { matter: resultOf(facts, segment, reading) ?? outcomeIn(reading, segment)?.matter ?? null };
    SHOWN.set(segment, known);
  }
  return known.matter;
}

/** An article that speaks of more outcomes than this is about something else. */
const MOST = 3;

function resultOf(facts: Facts, segment: Segment, reading: Reading): Matter | null {
  const step = facts.steps.get(segment);
  if (!step?.receives || step.incomplete || !settles(step)) return null;
  return stepMatter(reading, step);
}

function begun(facts: Facts, segment: Segment, matter: Matter) {
  const { clause, unit, at } = segment;
  const seed: Seed = { at, facts, clause, unit, matter, dossier: null, filing: null, segment, outcome: true };
  const group = newGroup(seed, matter);
  reach(group, facts, clause);
  return group;
}
