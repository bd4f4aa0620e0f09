import { type IsoDate, yearBefore } from './date.ts';
import { type LegalSource, legalSources } from './source.ts';

/** How far the law in this package reaches. */
export interface LawHorizon {
  /** Last day on which every fact had been checked: drafts judged by a later day deserve a warning. */
  readonly until: IsoDate;
  /** Newest beginning among the facts: later law was not seen. */
  readonly newest: IsoDate;
  /** Sources with a known end that is still to come after `until`, the nearest first. */
  readonly ending: readonly LegalSource[];
}

/** Until when the data is known to be good. */
export function lawHorizon(): LawHorizon {
  const until = legalSources.map((entry) => entry.checked).toSorted()[0]!;
  const newest = legalSources
    .map((entry) => entry.from)
    .filter((from) => from <= until)
    .toSorted()
    .at(-1)!;
  const ending = legalSources.filter((entry) => entry.to !== null && entry.to >= until);
  return { until, newest, ending: ending.toSorted((a, b) => (a.to! < b.to! ? -1 : 1)) };
}

/** A source that should be looked at again. */
export interface StaleSource {
  readonly source: LegalSource;
  /** unchecked: not looked at for a year. ended: its known end has passed since it was checked; what follows is unknown. */
  readonly reason: 'unchecked' | 'ended';
}

/** The sources that have gone stale by a day, so that the program can say that its own data has run out. */
export function staleSources(today: IsoDate): readonly StaleSource[] {
  const limit = yearBefore(today);
  return legalSources.flatMap((entry): StaleSource[] => {
    if (entry.to !== null && entry.checked <= entry.to && entry.to < today)
      return [{ source: entry, reason: 'ended' }];
    // What had ended before it was checked is history and does not change.
    const history = entry.to !== null && entry.to < entry.checked;
    return !history && entry.checked < limit ? [{ source: entry, reason: 'unchecked' }] : [];
  });
}
