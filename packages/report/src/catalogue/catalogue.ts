import type { DateOrigin } from '@cancu/analysis';
import type { Because, Standing } from '@cancu/basis';
import type { Confidence, FindingSource, Severity } from '@cancu/lint';
import type { BasisCitation, Channel, ComponentName, ProcedureStatus } from '@cancu/procedures';
import type { DurationUnit, IssueCode, ParentType } from '@cancu/syntax';

/** Every word that the formatters write, in one language. A language is complete when it compiles. */
export interface Catalogue {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly verification: Readonly<Record<FindingSource['verification'], string>>;
  readonly component: Readonly<Record<ComponentName, string>>;
  readonly status: Readonly<Record<ProcedureStatus, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly dateOrigin: Readonly<Record<DateOrigin, string>>;
  readonly unit: Readonly<Record<DurationUnit, (value: string) => string>>;
  readonly time: Readonly<Record<'minute' | 'hour', (value: string) => string>>;
  /** A unit of an address with its number; the number is `''` for a unit without one. */
  readonly place: Readonly<Record<PlaceWord, (number: string) => string>>;
  readonly placeSeparator: string;
  readonly issue: Readonly<Record<IssueCode, (data: IssueData) => string>>;
  readonly finding: FindingPhrases;
  readonly card: CardPhrases;
  readonly cost: CostPhrases;
  readonly change: ChangePhrases;
  readonly report: ReportPhrases;
}

/** Units that can stand in a legal address. */
export type PlaceWord = Exclude<ParentType, 'document' | 'front' | 'body' | 'closing'>;

export type IssueData = Readonly<Record<string, string | number>>;

/** A count already written, and as a number where the language needs it for a plural. */
type Count = (written: string, count: number) => string;

export interface FindingPhrases {
  readonly why: string;
  readonly todo: string;
  readonly see: string;
  readonly inForce: (from: string, to: string | null) => string;
  readonly moreLines: Count;
  readonly toldAbove: string;
}

export interface CardPhrases {
  readonly heading: (index: number, count: number) => string;
  readonly amendedIn: (article: string) => string;
  readonly basis: string;
  readonly basisNotShown: string;
  readonly basisProvisions: string;
  readonly basisDocuments: string;
  readonly found: Readonly<Record<BasisCitation['found'], string>>;
  /** One step of the chain to the law; `detail` names whom or what it is about, or is empty. */
  readonly step: (because: Because, detail: string) => string;
  readonly standing: Readonly<Record<Standing, string>>;
  readonly couldCite: (article: string, clause: string | null, document: string) => string;
  readonly notSaid: string;
  /** Heads the parts that are owed, but not by this text. */
  readonly notHere: string;
  /** Heads the parts that are needed only where they exist. */
  readonly notNeeded: string;
  readonly ifAny: string;
  readonly said: string;
  readonly sets: Count;
  readonly papers: Count;
  readonly morePapers: Count;
  readonly steps: Count;
  readonly feeWithoutAmount: string;
}

export interface CostPhrases {
  readonly perCase: string;
  readonly perYear: string;
  readonly between: (base: string, low: string, high: string) => string;
  readonly time: (length: string) => string;
  readonly driver: (name: string) => string;
  readonly assumption: string;
  /** `what` is missing for the figure. */
  readonly unknown: (what: string) => string;
}

export interface ChangePhrases {
  readonly heading: string;
  readonly label: string;
  readonly added: string;
  readonly removed: string;
  readonly same: string;
  readonly unchanged: string;
  readonly more: (amount: string) => string;
  readonly less: (amount: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly totalPerCase: string;
  readonly totalPerYear: string;
  readonly paperAdded: string;
  readonly paperRemoved: string;
  readonly paperChanged: string;
  readonly channelAdded: string;
  readonly channelRemoved: string;
  readonly inspections: string;
  readonly validity: string;
}

export interface ReportPhrases {
  readonly wholeDocument: string;
  readonly thisDocument: string;
  readonly targetUnknown: string;
  readonly judgedAt: (date: string, origin: string) => string;
  readonly procedures: string;
  readonly notes: string;
  readonly lawTooOld: (date: string, until: string) => string;
  readonly nothingFound: (articles: string, procedures: string, citations: string) => string;
  readonly noProcedures: string;
  readonly possible: string;
  readonly morePossible: Count;
  readonly summary: string;
  readonly noFindings: string;
  readonly inFiles: Count;
  readonly ofWhichNew: Count;
  readonly count: Readonly<Record<Severity | 'procedures' | 'possible' | 'failed', Count>>;
}
