import type { Verification } from './bilingual.ts';
import type { IsoDate } from './date.ts';
import { type DocumentRecord, type DocumentRegister, pickByNumber } from './register.ts';

export type StateId = 'in-force' | 'not-yet-in-force' | 'expired' | 'unknown';

/** Why a document is said to be in a state. Codes; views word them. */
export type StateReason =
  | 'before-it-took-effect'
  | 'within-its-dates'
  | 'after-its-last-day'
  | 'replaced'
  | 'inferred-from-successor'
  | 'said-to-have-lapsed'
  | 'not-yet-issued'
  | 'dates-not-known'
  /** In force as far as is known: lists of documents miss many ends. */
  | 'end-not-known';

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

/**
 * Is the document in force on this day? Where a day is not known the answer is 'unknown', never a guess. Where only the
 * successor is known, its first day in force ends the document, if a register is given that knows it; that answer is
 * never 'verified'.
 */
export function stateAt(record: DocumentRecord, date: IsoDate, register?: DocumentRegister): DocumentState {
  const answer = (
    state: StateId,
    reasons: readonly StateReason[],
    by: readonly string[] = [],
    verification: Verification = record.verification,
  ): DocumentState => ({ state, date, reasons, by, partly: record.partly ?? false, verification });
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
  if (ended.length > 0) {
    const successor = firstSuccessor(ended, register);
    if (successor?.from && successor.from <= date)
      return answer(
        'expired',
        ['replaced', 'inferred-from-successor'],
        ended,
        weakest(['secondary', record.verification, successor.verification]),
      );
    const before = successor?.from ?? successor?.issued;
    if (!before || before <= date) return answer('unknown', ['replaced', 'dates-not-known'], ended);
  } else if (record.lapsed) return answer('unknown', ['said-to-have-lapsed'], ended);
  if (record.from === null) return answer('unknown', ['dates-not-known']);
  const byHand = record.standing === undefined || record.standing === 'hand';
  return answer('in-force', byHand || ended.length > 0 ? ['within-its-dates'] : ['end-not-known']);
}

/** The successor that took effect first; those of which no day is known only when there is no other. */
function firstSuccessor(
  numbers: readonly string[],
  register: DocumentRegister | undefined,
): DocumentRecord | null {
  if (!register) return null;
  const found = numbers.flatMap((number) => pickByNumber(register, number) ?? []);
  const day = ({ from, issued }: DocumentRecord) => from ?? `9999${issued ?? '9999'}`;
  return found.toSorted((a, b) => (day(a) < day(b) ? -1 : 1))[0] ?? null;
}

const STRENGTH: readonly Verification[] = ['verified', 'secondary', 'recalled'];

/** The weakest of several ways in which facts are known: an answer is worth no more than that. */
export function weakest(known: readonly Verification[]): Verification {
  return STRENGTH.findLast((one) => known.includes(one)) ?? 'recalled';
}
