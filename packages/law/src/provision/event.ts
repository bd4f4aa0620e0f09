import type { Bilingual, Verification } from '../bilingual.ts';
import data from '../data/events.json' with { type: 'json' };
import type { IsoDate } from '../date.ts';
import type { ProvisionPlace } from '../law-text.ts';
import { numberKey } from '../register/number-key.ts';

/**
 * What happens to a provision. amended: another wording. repealed: gone. suspended: without effect for a time. overlaid:
 * another document is applied in its place for a time. takes-effect-later: later than its document, or added to it.
 * kept-in-force: it goes on after its document has ended.
 */
export type EventKind =
  | 'amended'
  | 'repealed'
  | 'suspended'
  | 'overlaid'
  | 'takes-effect-later'
  | 'kept-in-force';

/** A place in a document; `article` may also name an appendix ("Phụ lục IV"). */
export interface ProvisionAddress extends ProvisionPlace {
  /** Number of the document. */
  readonly document: string;
  /** Day or year of signing and issuer, where the number alone names several documents. */
  readonly issued?: IsoDate;
  readonly issuer?: string;
}

/** Something that happened to a provision, entered by hand. */
export interface ProvisionEvent extends ProvisionPlace {
  readonly id: string;
  /** Number of the document; null: whatever differs, in every document. */
  readonly document: string | null;
  readonly kind: EventKind;
  /** First day on which it counts; for 'takes-effect-later' the first day in force. Null: not known. */
  readonly from: IsoDate | null;
  /** Last day on which it counts; null: for good, or not known. */
  readonly to: IsoDate | null;
  /** The provision that does it. */
  readonly by: { readonly document: string; readonly article: string | null; readonly clause: string | null };
  readonly verification: Verification;
  /** Day on which it was last checked. */
  readonly checked: IsoDate;
  readonly gist: Bilingual;
  /** Ids of legal sources that carry it or give the wording. */
  readonly sources: readonly string[];
  /** What is not certain about it. In Vietnamese. */
  readonly note?: string;
}

/** Every event that was entered by hand. */
export const provisionEvents: readonly ProvisionEvent[] = data as readonly ProvisionEvent[];

/** Events on the place or on a unit that contains it, the earliest first; those without a day stand last. */
export function historyOf(
  address: ProvisionAddress,
  events: readonly ProvisionEvent[] = provisionEvents,
): readonly ProvisionEvent[] {
  return inOrder(events.filter((event) => ofDocument(event, address) && contains(event, address)));
}

/** Events on units inside the place and not on the place as a whole, in the same order. */
export function eventsInside(
  address: ProvisionAddress,
  events: readonly ProvisionEvent[] = provisionEvents,
): readonly ProvisionEvent[] {
  return inOrder(
    events.filter(
      (event) => ofDocument(event, address) && contains(address, event) && !contains(event, address),
    ),
  );
}

/** Overlays that name no document on a day: drafts are measured against them whatever they rest on. */
export function generalOverlaysAt(
  date: IsoDate,
  events: readonly ProvisionEvent[] = provisionEvents,
): readonly ProvisionEvent[] {
  return inOrder(events.filter((event) => event.document === null && counts(event, date)));
}

/** Whether the event has begun by the day and has not ended before it. */
export function counts(event: ProvisionEvent, date: IsoDate): boolean {
  return event.from !== null && event.from <= date && (event.to === null || date <= event.to);
}

function inOrder(events: readonly ProvisionEvent[]): readonly ProvisionEvent[] {
  return events.toSorted((a, b) => {
    const [x, y] = [a.from ?? '9999', b.from ?? '9999'];
    return x < y ? -1 : x > y ? 1 : 0;
  });
}

function ofDocument(event: ProvisionEvent, address: ProvisionAddress): boolean {
  return event.document !== null && numberKey(event.document) === numberKey(address.document);
}

/** True when `outer` is `inner` or a unit around it; without an article it is the whole document. */
function contains(outer: ProvisionPlace, inner: ProvisionPlace): boolean {
  if (outer.article === null) return true;
  if (!same(outer.article, inner.article)) return false;
  if (outer.clause !== null && !same(outer.clause, inner.clause)) return false;
  return outer.point === null || same(outer.point, inner.point);
}

function same(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
}
