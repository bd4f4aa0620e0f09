import data from './data/delegation.json' with { type: 'json' };
import { type DocumentKindId, documentKind, documentKinds } from './kind.ts';
import type { PeriodId } from './period.ts';

/** Which kinds of documents may delegate a procedure to the rows of the matrix named in `to` (null: to any of them). */
interface DelegationRule {
  readonly periods: readonly PeriodId[];
  readonly to: readonly string[] | null;
  readonly kinds: readonly DocumentKindId[];
  /** What holds for every other kind. */
  readonly rest: false | 'unknown';
  readonly sources: readonly string[];
}

const RULES = data as readonly DelegationRule[];

/**
 * Whether a cited document of this kind can carry a delegation to set a procedure. From 01/07/2016 to 31/03/2025 only a
 * law could (from 2021 also a resolution of the National Assembly), never a decree; from 01/04/2025 eight kinds can
 * delegate to a minister's circular (Luật 64/2025/QH15 Điều 18 khoản 1).
 *
 * @param citedKind id of a kind, or the kind as printed, slugged: `nghi-dinh`, `nghi-quyet`. Where the printed kind may
 *   mean several with different answers ("Nghị quyết"), the answer is 'unknown': ask with `kindOfCitation`.
 * @param to row of the matrix that receives it, see `documentKind(id).row`; by default a minister's circular.
 */
export function canDelegate(
  citedKind: string,
  period: PeriodId,
  to: string = 'ministry-circular',
): boolean | 'unknown' {
  const rule = delegationRule(period, to);
  const kinds = kindsNamed(citedKind);
  if (!rule || kinds.length === 0) return 'unknown';
  const answers = new Set(kinds.map((kind) => (rule.kinds.includes(kind) ? true : rule.rest)));
  return answers.size === 1 ? [...answers][0]! : 'unknown';
}

/** Ids of the sources that say who may delegate, for one period and receiver; empty where nothing was read. */
export function delegationSources(period: PeriodId, to: string = 'ministry-circular'): readonly string[] {
  return delegationRule(period, to)?.sources ?? [];
}

function delegationRule(period: PeriodId, to: string): DelegationRule | undefined {
  return RULES.find((rule) => rule.periods.includes(period) && (rule.to === null || rule.to.includes(to)));
}

function kindsNamed(name: string): readonly DocumentKindId[] {
  const exact = documentKind(name);
  if (exact) return [exact.id];
  return documentKinds.filter((kind) => kind.slugs.includes(name)).map((kind) => kind.id);
}
