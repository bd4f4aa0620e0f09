/** An ISO date, `2026-11-25`; dates are compared as strings. */
export type IsoDate = string;

/** Days on which something holds, both included; null: open, or not known. */
export interface Interval {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** True when the day lies inside the interval. */
export function covers(interval: Interval, date: IsoDate): boolean {
  return (interval.from === null || interval.from <= date) && (interval.to === null || date <= interval.to);
}

/** The same day one year earlier; 29 February gives 28 February. */
export function yearBefore(date: IsoDate): IsoDate {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, '0');
  return `${year}${date.slice(4)}`.replace('-02-29', '-02-28');
}
