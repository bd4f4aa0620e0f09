import competence from '../data/competence.json' with { type: 'json' };
import components from '../data/components.json' with { type: 'json' };
import delegation from '../data/delegation.json' with { type: 'json' };
import { type IsoDate, yearBefore } from '../date.ts';
import { heldGroups } from '../held-lexicon.ts';
import { staleSources } from '../horizon.ts';
import { competencePeriods } from '../period.ts';
import { type ProvisionEvent, provisionEvents } from '../provision/event.ts';
import { legalSources } from '../source.ts';
import type { LawComplaint } from './complaint.ts';

/** Facts whose known end has passed since they were checked, or that nobody looked at for a year. */
export function complaintsOfFacts(today: IsoDate): readonly LawComplaint[] {
  return staleSources(today).map(
    ({ source: { id, document, to, checked }, reason }): LawComplaint =>
      reason === 'ended'
        ? { code: 'fact-ended', level: 'must-mend', subject: id, data: { document, to: to! } }
        : { code: 'fact-unchecked', level: 'should-look', subject: id, data: { document, checked } },
  );
}

/** The same of events. What was over before it was checked is history and does not change. */
export function complaintsOfEventAge(
  today: IsoDate,
  events: readonly ProvisionEvent[] = provisionEvents,
): readonly LawComplaint[] {
  const limit = yearBefore(today);
  return events.flatMap(({ id, by, from, to, checked }): LawComplaint[] => {
    const [subject, document] = [id, by.document];
    if (to !== null && checked <= to && to < today)
      return [{ code: 'event-ended', level: 'must-mend', subject, data: { document, to } }];
    const history = (to ?? from ?? checked) < checked;
    if (history || checked >= limit) return [];
    return [{ code: 'event-unchecked', level: 'should-look', subject, data: { document, checked } }];
  });
}

/** Where an id of a source stands. */
export interface SourceUse {
  readonly id: string;
  /** File of the data and, where it has one, the entry in it. */
  readonly where: string;
}

/** Every place in the data that names a source. */
export function sourceUses(): readonly SourceUse[] {
  const use = (where: string, ids: readonly string[]) => ids.map((id) => ({ id, where }));
  return [
    ...competence.flatMap((cell) => use(`competence.json ${cell.row} ${cell.period}`, cell.sources)),
    ...components.flatMap((rules) =>
      use(`components.json ${rules.version}`, [rules.source, ...(rules.duty?.sources ?? [])]),
    ),
    ...delegation.flatMap((rule) => use(`delegation.json ${rule.periods.join(' ')}`, rule.sources)),
    ...competencePeriods.flatMap((period) => use(`periods.json ${period.id}`, period.sources)),
    ...heldGroups.flatMap((group) => use(`held-papers.json ${group.id}`, group.sources)),
    ...provisionEvents.flatMap((event) => use(`events.json ${event.id}`, event.sources)),
  ];
}

/** Ids that no file of sources has: asking for them would break a check. */
export function complaintsOfSources(uses: readonly SourceUse[] = sourceUses()): readonly LawComplaint[] {
  const known = new Set(legalSources.map((entry) => entry.id));
  return uses
    .filter(({ id }) => !known.has(id))
    .map(({ id, where }) => ({
      code: 'source-without-entry',
      level: 'must-mend',
      subject: id,
      data: { where },
    }));
}
