import type { Draft } from '@cancu/analysis';
import type { CostDifference, ProcedureCost } from '@cancu/cost';
import type { Demand, Procedure } from '@cancu/procedures';
import type { Place } from '@cancu/syntax';
import type { Range } from '@cancu/text';
import type { Confidence, FindingSource, FindingWords, Fix, Language, Severity } from './finding.ts';

/** Everything a rule may see; it sees no file, clock or console. */
export interface RuleContext {
  readonly draft: Draft;
  readonly procedures: readonly Procedure[];
  /** Consents of authorities that are asked in passing, without a dossier. */
  readonly demands: readonly Demand[];
  /** In the order of `procedures`. */
  readonly costs: readonly ProcedureCost[];
  /** Only when an earlier version was given. */
  readonly against: { readonly procedures: readonly Procedure[]; readonly difference: CostDifference } | null;
}

/**
 * The messages of a rule: placeholders `{name}` are filled from the report's data. Words that differ by language are
 * given twice, as `'name.vi'` and `'name.en'`; numbers and ISO dates are given plainly and written as the language does.
 */
export type MessageCatalogue<Id extends string> = Readonly<
  Record<Id, Readonly<Record<Language, FindingWords>>>
>;

export interface Report<Id extends string = string> {
  readonly messageId: Id;
  readonly data: Readonly<Record<string, string | number>>;
  readonly at: Range;
  readonly place: Place;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly source: FindingSource | null;
  readonly related?: readonly { readonly at: Range; readonly note: Readonly<Record<Language, string>> }[];
  readonly fixes?: readonly Fix[];
}

/**
 * One rule. `check` yields what is wrong as data; the catalogue words it. An `error` must be `certain` and rest on a
 * verified source: the runner lowers any other to `warning`, and one without a verified source is never `certain`.
 */
export interface Rule<Id extends string = string> {
  /** `group/name`; the name begins with no-, require-, consistent-, valid- or prefer- (NAMES in CONTRIBUTING.md). */
  readonly id: string;
  readonly messages: MessageCatalogue<Id>;
  /**
   * All that the answer of `check` depends on. While these are the same values, the rule is not asked again for a draft
   * that is being edited; without it, it always is. A report that is the same object as before is not worded again.
   */
  reads?(context: RuleContext): readonly unknown[];
  check(context: RuleContext): Iterable<Report<Id>>;
}
