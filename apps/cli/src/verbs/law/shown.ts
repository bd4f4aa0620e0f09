import type {
  DocumentRecord,
  DocumentState,
  IsoDate,
  Law,
  LawText,
  ProvisionAnswer,
  ProvisionEvent,
  ProvisionPlace,
  ProvisionState,
} from '@cancu/law';
import { historyOf as eventsOn, provisionStateAt } from '@cancu/law';
import { type Delegation, delegationsIn, provisionIn } from '@cancu/shelf';
import { textOf } from './known-documents.ts';
import { type HistoryEvent, historyOf, stateOf } from './state-of.ts';

/** A provision as it is shown. */
export interface ShownProvision {
  readonly place: ProvisionPlace;
  /** Null for the document as a whole and for what a text at hand does not keep. */
  readonly answer: ProvisionAnswer | null;
  /** Powers that it gives, or that are given over its matter. */
  readonly delegations: readonly Delegation[];
}

/** What is shown of a document. */
export interface ShownDocument {
  readonly record: DocumentRecord;
  readonly text: LawText | null;
  readonly state: DocumentState;
  readonly history: readonly HistoryEvent[];
  /** In the order of the citation; empty where the text is not at hand. */
  readonly provisions: readonly ShownProvision[];
  /** What is known to have happened to the places asked for; places of which nothing is known are left out. */
  readonly fates: readonly ProvisionFate[];
}

/** What happened to a place by itself, beside what happened to its document. */
export interface ProvisionFate {
  readonly place: ProvisionPlace;
  readonly state: ProvisionState;
  readonly events: readonly ProvisionEvent[];
}

export function shownDocument(
  law: Law,
  record: DocumentRecord,
  places: readonly ProvisionPlace[],
  date: IsoDate,
): ShownDocument {
  const text = textOf(law, record);
  const given = text === null ? [] : delegationsIn(text);
  const provisions = text === null ? [] : places.map((place) => shownProvision(text, place, given));
  return {
    record,
    text,
    state: stateOf(law, record, date),
    history: historyOf(law, record),
    provisions,
    fates: places.flatMap((place) => fateOf(law, record, place, date)),
  };
}

function fateOf(
  { register }: Law,
  record: DocumentRecord,
  place: ProvisionPlace,
  date: IsoDate,
): ProvisionFate[] {
  const address = { ...place, document: record.number };
  const events = eventsOn(address).filter(({ article }) => article !== null);
  return events.length === 0 ? [] : [{ place, state: provisionStateAt(address, date, register), events }];
}

function shownProvision(text: LawText, place: ProvisionPlace, given: readonly Delegation[]): ShownProvision {
  const delegations = given.filter(
    (one) =>
      !one.weak &&
      (holds(place, one.place) ||
        (!one.quoted && one.scopeStated && one.scope.some((scope) => holds(scope, place)))),
  );
  return { place, answer: provisionIn(text, place), delegations };
}

/** Does a place hold another, or is it the same? The whole document holds nothing here: it would hold everything. */
function holds(outer: ProvisionPlace, inner: ProvisionPlace): boolean {
  if (outer.article === null || outer.article !== inner.article) return false;
  if (outer.clause !== null && outer.clause !== inner.clause) return false;
  return outer.point === null || outer.point === inner.point;
}
