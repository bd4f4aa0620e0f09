import { readDurations } from '@cancu/parser';
import type { Duration } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import type { Reading } from './reading.ts';

const UNIT = /\b(?:ngay|gio|thang|nam|tuan|tieng)\b/;
const WORKING = /^\s+lam\s+vi/;

/** The lengths of time in a range. "ngày làm viêc" with a wrong mark from a scanner is a working day all the same. */
export function durationsIn(reading: Reading, range: Range): Duration[] {
  if (!UNIT.test(reading.folded.slice(range.start, range.end))) return [];
  return readDurations(reading.words.slice(range.start, range.end), range.start).map((duration) => {
    const next = reading.folded.slice(duration.at.end, duration.at.end + 12);
    return duration.unit === 'day' && WORKING.test(next)
      ? { ...duration, unit: 'working-day' as const }
      : duration;
  });
}
