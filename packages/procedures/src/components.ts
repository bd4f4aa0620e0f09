import type { Duration } from '@cancu/syntax';
import { channelsOf } from './channels.ts';
import { formsIn, inspectionsIn, requirementsIn, validityIn } from './clauses-said.ts';
import { dossierOf } from './dossier-of.ts';
import { feeIn } from './fee.ts';
import type { Group } from './group.ts';
import type { Components } from './procedure.ts';
import type { Reading } from './reading.ts';
import { authorityOf, resultOf, subjectOf } from './said.ts';
import { segmentsOfGroup, stepsOfGroup } from './scope.ts';
import { setsIn } from './sets.ts';
import { timeLimitOf } from './time-limit.ts';

/** What the text says of a procedure's parts. */
export function componentsOf(reading: Reading, group: Group): Components {
  const segments = segmentsOfGroup(group);
  const steps = stepsOfGroup(group);
  return {
    dossier: dossierOf(reading, group),
    sets: setsIn(segments),
    timeLimit: timeLimit(group),
    authority: authorityOf(reading, group, steps, segments),
    subject: subjectOf(reading, group, segments),
    result: resultOf(reading, group, steps),
    fee: feeIn(reading, segments),
    forms: formsIn(reading, segments),
    channels: channelsOf(group),
    validity: validityIn(reading, segments),
    inspections: inspectionsIn(segments),
    requirements: requirementsIn(segments),
    sequence: steps
      .filter((step) => step.receives || step.times.length > 0 || step.refuses)
      .map((step) => step.at),
  };
}

/** In the clause of the filing first, then wherever the procedure's steps stand; common rules give no time. */
function timeLimit(group: Group): Duration | null {
  const steps = stepsOfGroup(group).filter(
    (step) => ![...group.common].some((facts) => facts.steps.get(step.segment) === step),
  );
  const actions = group.matter?.actions ?? [];
  for (const clause of new Set(
    group.seeds.filter((seed) => seed.facts === group.facts).map((seed) => seed.clause),
  )) {
    const own = clause
      ? timeLimitOf(
          steps.filter((step) => step.segment.clause === clause),
          actions,
        )
      : null;
    if (own?.whole) return own.duration;
  }
  return timeLimitOf(steps, actions)?.duration ?? null;
}
