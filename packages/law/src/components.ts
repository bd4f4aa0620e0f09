import data from './data/components.json' with { type: 'json' };
import { covers, type Interval, type IsoDate } from './date.ts';
import { type LegalSource, source } from './source.ts';

/** The parts of a procedure (NĐ 63/2010/NĐ-CP Điều 8 khoản 2), named as in @cancu/procedures. */
export type ComponentId =
  | 'name'
  | 'sequence'
  | 'channel'
  | 'dossier'
  | 'dossier-sets'
  | 'time-limit'
  | 'subject'
  | 'authority'
  | 'result'
  | 'form'
  | 'fee'
  | 'requirement';

export interface ComponentRule {
  readonly component: ComponentId;
  /** if-any: part of the procedure only where it exists. */
  readonly need: 'mandatory' | 'if-any';
  /** Point of Điều 8 khoản 2 in that version. */
  readonly point: string;
  /** 2010–2017 only: which issuer had to set it (Điều 8 khoản 3, 4 of the original decree). */
  readonly setBy?: 'government' | 'ministry-or-province';
}

/**
 * What is owed when a component is missing. split-by-rank: the Government sets the main parts, ministries and provinces
 * the rest. complete-when-delegated: whoever a law delegates to sets all. complete-or-assigned: all are set, or a body
 * is named that sets the rest (NĐ 78/2025/NĐ-CP Điều 5 khoản 2, known at second hand).
 */
export type ComponentDuty = 'split-by-rank' | 'complete-when-delegated' | 'complete-or-assigned';

export interface ComponentRules extends Interval {
  readonly version: '2010' | '2017' | '2025';
  readonly components: readonly ComponentRule[];
  readonly source: LegalSource;
  readonly duty: { readonly code: ComponentDuty; readonly sources: readonly LegalSource[] };
}

/** The components a procedure must have when it is set on this day; null before 14/10/2010, when no rule said so. */
export function componentsRequired(date: IsoDate): ComponentRules | null {
  const found = data.find((version) => covers(version, date));
  if (!found) return null;
  const duty = { code: found.duty.code as ComponentDuty, sources: found.duty.sources.map(source) };
  return { ...found, source: source(found.source), duty } as ComponentRules;
}
