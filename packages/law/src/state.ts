import type { Verification } from './bilingual.ts';
import type { IsoDate } from './date.ts';
import type { DocumentRecord } from './register.ts';

export type StateId = 'in-force' | 'not-yet-in-force' | 'expired' | 'unknown';

/** Why a document is said to be in a state. Codes; views word them. */
export type StateReason =
  | 'before-it-took-effect'
  | 'within-its-dates'
  | 'after-its-last-day'
  | 'replaced'
  | 'said-to-have-lapsed'
  | 'not-yet-issued'
  | 'dates-not-known';

/** Whether a document is in force on a day, and how that is known. */
export interface DocumentState {
  readonly state: StateId;
  readonly date: IsoDate;
  readonly reasons: readonly StateReason[];
  /** Numbers of the documents that ended it. */
  readonly by: readonly string[];
  /** Out of force in part: single articles may have gone. */
  readonly partly: boolean;
  readonly verification: Verification;
}

/** Is the document in force on this day? Where a day is not known the answer is 'unknown', never a guess. */
export function stateAt(record: DocumentRecord, date: IsoDate): DocumentState {
  const answer = (
    state: StateId,
    reasons: readonly StateReason[],
    by: readonly string[] = [],
  ): DocumentState => ({
    state,
    date,
    reasons,
    by,
    partly: record.partly ?? false,
    verification: record.verification,
  });
  const ended = record.replacedBy ?? [];
  if (record.issued !== null && date < record.issued) return answer('not-yet-in-force', ['not-yet-issued']);
  if (record.from !== null && date < record.from)
    return answer('not-yet-in-force', ['before-it-took-effect']);
  if (record.to !== null)
    return date > record.to
      ? answer(
          'expired',
          ended.length > 0 ? ['after-its-last-day', 'replaced'] : ['after-its-last-day'],
          ended,
        )
      : answer('in-force', ['within-its-dates']);
  if (record.lapsed) return answer('unknown', ['said-to-have-lapsed'], ended);
  if (record.from === null) return answer('unknown', ['dates-not-known']);
  return answer('in-force', ['within-its-dates']);
}
