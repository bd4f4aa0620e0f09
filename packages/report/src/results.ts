import type { Draft } from '@cancu/analysis';
import type { CostDifference, ProcedureCost } from '@cancu/cost';
import type { Finding, Language } from '@cancu/lint';
import type { Procedure } from '@cancu/procedures';

/** A draft that was read and judged. */
export interface CheckedFile {
  /** As the user named it, or relative to where they stand. */
  readonly file: string;
  readonly draft: Draft;
  readonly procedures: readonly Procedure[];
  /** In the order of `procedures`. */
  readonly costs: readonly ProcedureCost[];
  /** Only when an earlier version was given. */
  readonly difference: CostDifference | null;
  readonly findings: readonly Finding[];
}

/** A file that could not be read: one sentence that names it and the way out. */
export interface FailedFile {
  readonly file: string;
  readonly words: Readonly<Record<Language, string>>;
}

/** What a check of one or several files gave; every formatter takes it. */
export interface CheckResults {
  readonly files: readonly CheckedFile[];
  readonly failed: readonly FailedFile[];
}
