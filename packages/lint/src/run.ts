import { address, pathTo } from '@cancu/syntax';
import type { Finding } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import type { MessageCatalogue, Report, Rule, RuleContext } from './rule.ts';
import { RULE_FAILED, ruleFailed, ruleFailedMessages } from './rule-failed.ts';
import { compareSeverity, lowerUnproven } from './severity.ts';
import { wordReport } from './wording.ts';

export interface RunOptions {
  /** Faults of a rule are thrown in place of being reported: for tests. */
  readonly strict?: boolean;
}

/** A finding before it is known whether another one has the same fingerprint. */
type Unmarked = Omit<Finding, 'fingerprint'>;

/**
 * Runs every rule and words what it reports, in text order. A rule that throws loses its findings, and one finding
 * `internal/rule-failed` says so; the others are not touched by it.
 */
export function runRules(context: RuleContext, rules: readonly Rule[], options: RunOptions = {}): Finding[] {
  const strict = options.strict ?? false;
  const found = rules.flatMap((rule) => runRule(context, rule, strict));
  return mark(found.sort(inTextOrder), context.draft.source.text);
}

function runRule(context: RuleContext, rule: Rule, strict: boolean): Unmarked[] {
  try {
    return Array.from(rule.check(context), (report) =>
      toFinding(context, rule.id, rule.messages, report, strict),
    );
  } catch (error) {
    if (strict) throw error;
    return [toFinding(context, RULE_FAILED, ruleFailedMessages, ruleFailed(rule.id, error), false)];
  }
}

function toFinding(
  context: RuleContext,
  ruleId: string,
  messages: MessageCatalogue<string>,
  report: Report,
  strict: boolean,
): Unmarked {
  return {
    ruleId,
    ...lowerUnproven(report, report.source),
    messageId: report.messageId,
    data: report.data,
    words: wordReport(messages, report.messageId, report.data, strict),
    place: report.place,
    address: address(pathTo(context.draft.tree, report.at.start)),
    range: report.at,
    source: report.source,
    related: report.related ?? [],
    fixes: report.fixes ?? [],
  };
}

function inTextOrder(a: Unmarked, b: Unmarked): number {
  return (
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compareSeverity(b.severity, a.severity) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.messageId, b.messageId)
  );
}

/** By code units: the same order on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function mark(findings: readonly Unmarked[], text: string): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const words = text.slice(finding.range.start, finding.range.end);
    const first = fingerprint(finding.ruleId, finding.address, words);
    const repeat = seen.get(first) ?? 0;
    seen.set(first, repeat + 1);
    return {
      ...finding,
      fingerprint: repeat === 0 ? first : fingerprint(finding.ruleId, finding.address, words, repeat),
    };
  });
}
