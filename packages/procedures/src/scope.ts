import type { Facts } from './facts.ts';
import type { Group } from './group.ts';
import type { Unit } from './provision.ts';
import type { Segment } from './segment.ts';
import type { Step } from './step.ts';

/** The segments that speak of a group, in text order; `own` leaves out what it only borrows. */
export function segmentsOfGroup(group: Group, own = false): Segment[] {
  const out: Segment[] = [];
  for (const [facts, units] of group.scope) {
    if (own && (group.common.has(facts) || group.borrowed.has(facts))) continue;
    out.push(...segmentsIn(facts, units));
  }
  return out;
}

export function segmentsIn(facts: Facts, units: ReadonlySet<Unit | null>): Segment[] {
  return facts.segments.filter((segment) => {
    if (segment.clause === null) return units.has(null);
    if (units.has(segment.clause)) return true;
    for (const unit of units) {
      if (unit && unit.at.start <= segment.at.start && segment.at.end <= unit.at.end) return true;
    }
    return false;
  });
}

/** Steps in text order; `own` leaves out what it only borrows from common rules and pointed-to provisions. */
export function stepsOfGroup(group: Group, own = false): Step[] {
  const out: Step[] = [];
  for (const [facts, units] of group.scope) {
    if (own && (group.common.has(facts) || group.borrowed.has(facts))) continue;
    for (const segment of segmentsIn(facts, units)) {
      const step = facts.steps.get(segment);
      if (step) out.push(step);
    }
  }
  return out;
}
