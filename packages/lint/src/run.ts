import { address, pathTo } from '@cancu/syntax';
import type { Finding } from './finding.ts';
import { fingerprint, likeness } from './fingerprint.ts';
import type { MessageCatalogue, Report, Rule, RuleContext } from './rule.ts';
import { RULE_FAILED, ruleFailed, ruleFailedMessages } from './rule-failed.ts';
import { compareSeverity, lowerUnproven } from './severity.ts';
import { wordReport } from './wording.ts';

export interface RunOptions {
  /** Faults of a rule are thrown in place of being reported: for tests. */
  readonly strict?: boolean;
}

/** A finding before it is known whether another one has the same fingerprint. */
type Unmarked = Omit<Finding, 'fingerprint'> & { readonly like: string };

/**
 * Runs every rule and words what it reports, in text order. A rule that throws loses its findings, and one finding
 * `internal/rule-failed` says so; the others are not touched by it.
 */
export function runRules(context: RuleContext, rules: readonly Rule[], options: RunOptions = {}): Finding[] {
  return new RuleRunner(rules, options).run(context);
}

interface Answer {
  readonly read: readonly unknown[];
  readonly findings: readonly Unmarked[];
}

/** Runs rules again and again over a draft that is being edited; the findings are always those of `runRules`. */
export class RuleRunner {
  readonly #rules: readonly Rule[];
  readonly #strict: boolean;
  readonly #answers = new Map<string, Answer>();
  readonly #worded = new WeakMap<Report, Unmarked>();

  constructor(rules: readonly Rule[], options: RunOptions = {}) {
    this.#rules = rules;
    this.#strict = options.strict ?? false;
  }

  run(context: RuleContext): Finding[] {
    return mark(this.#rules.flatMap((rule) => this.#answer(context, rule)).sort(inTextOrder));
  }

  #answer(context: RuleContext, rule: Rule): readonly Unmarked[] {
    try {
      const read = rule.reads?.(context) ?? null;
      const known = this.#answers.get(rule.id);
      if (read && known && isSame(read, known.read)) return known.findings;
      const findings = Array.from(rule.check(context), (report) => this.#word(context, rule, report));
      if (read) this.#answers.set(rule.id, { read, findings });
      return findings;
    } catch (error) {
      if (this.#strict) throw error;
      this.#answers.delete(rule.id);
      return [toFinding(context, RULE_FAILED, ruleFailedMessages, ruleFailed(rule.id, error), false)];
    }
  }

  #word(context: RuleContext, rule: Rule, report: Report): Unmarked {
    let worded = this.#worded.get(report);
    if (!worded) {
      worded = toFinding(context, rule.id, rule.messages, report, this.#strict);
      this.#worded.set(report, worded);
    }
    return worded;
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

function toFinding(
  context: RuleContext,
  ruleId: string,
  messages: MessageCatalogue<string>,
  report: Report,
  strict: boolean,
): Unmarked {
  const { tree, source } = context.draft;
  const place = address(pathTo(tree, report.at.start));
  return {
    ruleId,
    ...lowerUnproven(report, report.source),
    messageId: report.messageId,
    data: report.data,
    words: wordReport(messages, report.messageId, report.data, strict),
    place: report.place,
    address: place,
    range: report.at,
    source: report.source,
    related: report.related ?? [],
    fixes: report.fixes ?? [],
    like: likeness(ruleId, place, source.text.slice(report.at.start, report.at.end)),
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

function mark(findings: readonly Unmarked[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map(({ like, ...finding }) => {
    const repeat = seen.get(like) ?? 0;
    seen.set(like, repeat + 1);
    return { ...finding, fingerprint: fingerprint(like, repeat) };
  });
}
