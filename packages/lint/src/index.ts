export type {
  Confidence,
  Finding,
  FindingSource,
  FindingWords,
  Fix,
  Language,
  Severity,
} from './finding.ts';
export { fingerprint, likeness } from './fingerprint.ts';
export type { MessageCatalogue, Report, Rule, RuleContext } from './rule.ts';
export { RULE_FAILED } from './rule-failed.ts';
export { RuleRunner, type RunOptions, runRules } from './run.ts';
export { compareSeverity } from './severity.ts';
export {
  formatDate,
  formatNumber,
  MissingPlaceholderError,
  UnknownMessageError,
  wordReport,
} from './wording.ts';
