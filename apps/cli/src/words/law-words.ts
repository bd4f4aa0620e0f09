import type { DocumentRecord, ProvisionStateId, StateId, StateReason, Verification } from '@cancu/law';
import type { DelegationStrength } from '@cancu/shelf';
import type { AddedLaw, PlacedLaw } from '../law-folder/added-law.ts';
import type { HistoryEvent } from '../verbs/law/state-of.ts';

/** A day in words: "01/07/2016". */
export type Day = (iso: string | null) => string;

/** What the verbs of the law folder say, in one language. */
export interface LawWords {
  readonly added: (law: AddedLaw, day: Day) => string;
  readonly listed: (law: PlacedLaw, day: Day) => string;
  readonly removed: (law: PlacedLaw) => string;
  readonly noLaws: string;
  /** No document is named in the words. */
  readonly notCited: (citation: string) => string;
  /** The document is neither at hand nor in the register. */
  readonly notKnown: (citation: string) => string;
  readonly dayUnknown: string;
  readonly inForce: (record: DocumentRecord, day: Day) => string;
  readonly readFrom: (file: string) => string;
  readonly noText: (number: string) => string;
  readonly notKept: (place: string) => string;
  readonly thisText: string;
  readonly missing: (
    place: string,
    around: string,
    unit: 'article' | 'clause' | 'point',
    present: string,
  ) => string;
  readonly stateAt: (day: string, state: string) => string;
  readonly state: Readonly<Record<StateId, string>>;
  readonly reason: Readonly<Record<StateReason, string>>;
  readonly endedBy: (numbers: readonly string[]) => string;
  readonly verification: Readonly<Record<Verification, string>>;
  /** The words shown are those of the document as it was issued. */
  readonly notSetIn: (numbers: readonly string[]) => string;
  readonly history: string;
  /** What became of a place by itself. */
  readonly fate: (place: string, state: string) => string;
  readonly provisionState: Readonly<Record<ProvisionStateId, string>>;
  readonly event: Readonly<Record<HistoryEvent['event'], (by: string) => string>>;
  readonly delegations: string;
  readonly strength: Readonly<Record<DelegationStrength, string>>;
  readonly quote: (words: string) => string;
}
