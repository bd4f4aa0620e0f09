import type { Verification } from '../bilingual.ts';
import type { IsoDate } from '../date.ts';
import { type DocumentRegister, pickByNumber } from '../register.ts';
import { type DocumentState, type StateReason, stateAt, weakest } from '../state.ts';
import {
  counts,
  eventsInside,
  historyOf,
  type ProvisionAddress,
  type ProvisionEvent,
  provisionEvents,
} from './event.ts';

export type ProvisionStateId =
  | 'in-force'
  | 'not-yet-in-force'
  | 'repealed'
  | 'suspended'
  | 'overlaid'
  | 'expired'
  | 'unknown';

/** Why a provision is said to be in a state: that of its document, or an event. Codes; views word them. */
export type ProvisionReason =
  | StateReason
  | 'document-not-known'
  | 'repealed-by-event'
  | 'suspended-by-event'
  | 'overlaid-by-event'
  | 'takes-effect-later'
  | 'kept-in-force'
  | 'amended-before'
  | 'repealed-in-part'
  | 'event-without-a-day';

/** The state of a provision on a day, and what that rests on. */
export interface ProvisionState {
  readonly state: ProvisionStateId;
  readonly address: ProvisionAddress;
  readonly date: IsoDate;
  readonly reasons: readonly ProvisionReason[];
  /** What counts, the deciding event first and then in the order of time. */
  readonly events: readonly ProvisionEvent[];
  /** The state of the document; null: it is not in the register. */
  readonly document: DocumentState | null;
  /** In force but for units inside it, or said so of the document as a whole. */
  readonly partly: boolean;
  /** Last day on which the answer is known to hold, as by now; null: none is known. */
  readonly until: IsoDate | null;
  readonly verification: Verification;
}

/** What an answer is made of before it is put together. */
interface Verdict {
  readonly state: ProvisionStateId;
  readonly reasons: readonly ProvisionReason[];
  readonly deciding: ProvisionEvent | null;
}

/**
 * The state of a provision on a day: its document, then the events on it and on the units around it. A repeal of an article
 * reaches its clauses; a repeal of a clause leaves the article in force in part. An event of which no day is known makes the
 * answer 'unknown' from the day its document was issued, never a guess.
 */
export function provisionStateAt(
  address: ProvisionAddress,
  date: IsoDate,
  register: DocumentRegister,
  events: readonly ProvisionEvent[] = provisionEvents,
): ProvisionState {
  const history = historyOf(address, events);
  const inside = eventsInside(address, events).filter((event) => takesAway(event, date));
  const record = pickByNumber(register, address.document, address.issued, address.issuer);
  const document = record === null ? null : stateAt(record, date, register);
  const verdict = judge(document, history, date, register);
  const amendments = history.filter((event) => event.kind === 'amended' && counts(event, date));
  const alive = verdict.state === 'in-force' || verdict.state === 'overlaid';
  const partly = alive && (inside.length > 0 || (document?.partly ?? false));
  const counted = [verdict.deciding, ...amendments, ...(alive ? inside : [])].filter(
    (event) => event !== null,
  );
  return {
    state: verdict.state,
    address,
    date,
    reasons: [
      ...verdict.reasons,
      ...(amendments.length > 0 ? (['amended-before'] as const) : []),
      ...(alive && inside.length > 0 ? (['repealed-in-part'] as const) : []),
    ],
    events: [...new Set(counted)],
    document,
    partly,
    until: until(verdict, record?.to ?? null, history, date),
    verification: weakest([
      document?.verification ?? 'recalled',
      ...(verdict.deciding ? [verdict.deciding.verification] : []),
    ]),
  };
}

function judge(
  document: DocumentState | null,
  history: readonly ProvisionEvent[],
  date: IsoDate,
  register: DocumentRegister,
): Verdict {
  const now = (kind: ProvisionEvent['kind']) =>
    history.findLast((event) => event.kind === kind && counts(event, date)) ?? null;
  const kept = now('kept-in-force');
  if (kept) return { state: 'in-force', reasons: ['kept-in-force'], deciding: kept };
  const repealed = now('repealed');
  // A repeal of the whole document is what its record says as its end.
  if (repealed && (repealed.article !== null || document?.state !== 'expired'))
    return { state: 'repealed', reasons: ['repealed-by-event'], deciding: repealed };
  if (document === null) return { state: 'unknown', reasons: ['document-not-known'], deciding: null };
  if (document.state === 'expired' || document.state === 'not-yet-in-force')
    return { state: document.state, reasons: document.reasons, deciding: repealed };
  const later = history.find((event) => event.kind === 'takes-effect-later' && isBefore(date, event.from));
  if (later) return { state: 'not-yet-in-force', reasons: ['takes-effect-later'], deciding: later };
  const dayless = history.find((event) => mayCount(event, date, register));
  if (dayless) return { state: 'unknown', reasons: ['event-without-a-day'], deciding: dayless };
  const suspended = now('suspended');
  if (suspended) return { state: 'suspended', reasons: ['suspended-by-event'], deciding: suspended };
  if (document.state === 'unknown') return { state: 'unknown', reasons: document.reasons, deciding: null };
  const overlaid = now('overlaid');
  if (overlaid) return { state: 'overlaid', reasons: ['overlaid-by-event'], deciding: overlaid };
  return { state: 'in-force', reasons: document.reasons, deciding: null };
}

function isBefore(date: IsoDate, from: IsoDate | null): boolean {
  return from !== null && date < from;
}

/** Takes effect away on the day: a unit inside that is repealed, suspended or not yet in force. */
function takesAway(event: ProvisionEvent, date: IsoDate): boolean {
  if (event.kind === 'takes-effect-later') return isBefore(date, event.from);
  return (event.kind === 'repealed' || event.kind === 'suspended') && counts(event, date);
}

/** A repeal or suspension without a known day, once the document that does it has been issued. */
function mayCount(event: ProvisionEvent, date: IsoDate, register: DocumentRegister): boolean {
  if (event.from !== null || (event.kind !== 'repealed' && event.kind !== 'suspended')) return false;
  const issued = pickByNumber(register, event.by.document)?.issued ?? null;
  return issued === null || issued <= date;
}

/** The nearest known day after which another answer is due. */
function until(
  { state, deciding }: Verdict,
  documentEnd: IsoDate | null,
  history: readonly ProvisionEvent[],
  date: IsoDate,
): IsoDate | null {
  if (state === 'repealed' || state === 'expired' || state === 'unknown') return null;
  const coming = history.flatMap(({ from }) => (from !== null && date < from ? [dayBefore(from)] : []));
  const end = deciding?.kind === 'kept-in-force' || documentEnd === null ? [] : [documentEnd];
  return [...coming, ...end, ...(deciding?.to ? [deciding.to] : [])].toSorted()[0] ?? null;
}

function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
