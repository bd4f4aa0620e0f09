import type { Severity } from '@cancu/lint';
import { isCertainEnough } from '@cancu/procedures';
import type { CheckResults } from './results.ts';

export interface Summary {
  /** Files that were read and judged. */
  readonly files: number;
  readonly failed: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly procedures: number;
  readonly newProcedures: number;
  /** What may be a procedure and needs a person to say so. */
  readonly possibleProcedures: number;
}

/** The counts of a run. */
export function summarise(results: CheckResults): Summary {
  const findings = results.files.flatMap((file) => file.findings);
  const all = results.files.flatMap((file) => file.procedures);
  const procedures = all.filter(isCertainEnough);
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    files: results.files.length,
    failed: results.failed.length,
    findings: { error: of('error'), warning: of('warning'), info: of('info') },
    procedures: procedures.length,
    newProcedures: procedures.filter((procedure) => procedure.status === 'new').length,
    possibleProcedures: all.length - procedures.length,
  };
}
