import type { Interval, IsoDate } from '../date.ts';
import { competencePeriods } from '../period.ts';
import type { LawComplaint } from './complaint.ts';

/** Days that belong to no period, or to two. */
export function complaintsOfPeriods(
  periods: readonly (Interval & { readonly id: string })[] = competencePeriods,
): readonly LawComplaint[] {
  return periods.slice(1).flatMap((period, i): LawComplaint[] => {
    const before = periods[i]!;
    const next = before.to === null ? null : dayAfter(before.to);
    if (next !== null && next === period.from) return [];
    const gap = next !== null && period.from !== null && next < period.from;
    return [
      {
        code: gap ? 'period-gap' : 'period-overlap',
        level: 'must-mend',
        subject: period.id,
        data: { before: before.id },
      },
    ];
  });
}

function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
