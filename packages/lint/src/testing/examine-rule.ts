import { isBlank, type Range } from '@cancu/text';
import type { Finding } from '../finding.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { runRules } from '../run.ts';
import { catalogueFaults } from './catalogue-faults.ts';
import { deepFreeze } from './freeze.ts';
import { snapshot } from './snapshot.ts';

/** A rule broke a promise that every rule makes; the message lists each one. */
export class RuleTestError extends Error {
  override readonly name = 'RuleTestError';
  constructor(ruleId: string, faults: readonly string[]) {
    super(`${ruleId}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

export interface Examination {
  readonly findings: readonly Finding[];
  /** The sample text with `~~~~ message` under the words in question. */
  readonly snapshot: string;
}

/**
 * Runs one rule as strictly as it will ever be run: its input is frozen, its catalogue complete in both languages, its
 * ranges lie on words of the text, and a second run gives the same. Throws `RuleTestError` with all that is wrong,
 * or what the rule itself threw.
 */
export function examineRule(rule: Rule, context: RuleContext): Examination {
  deepFreeze(context);
  const findings = runRules(context, [rule], { strict: true });
  const faults = catalogueFaults(rule);
  if (JSON.stringify(findings) !== JSON.stringify(runRules(context, [rule], { strict: true }))) {
    faults.push('a second run gave other findings');
  }
  const text = context.draft.source.text.toString();
  for (const finding of findings) faults.push(...findingFaults(finding, text));
  faults.push(...doubles(findings));
  if (faults.length > 0) throw new RuleTestError(rule.id, faults);
  return { findings, snapshot: snapshot(text, findings) };
}

/** The messages that none of the examinations produced: a message that nothing can trigger is dead. */
export function unusedMessages(rule: Rule, examinations: readonly Examination[]): string[] {
  const used = new Set(examinations.flatMap((one) => one.findings.map((finding) => finding.messageId)));
  return Object.keys(rule.messages).filter((id) => !used.has(id));
}

function findingFaults(finding: Finding, text: string): string[] {
  const faults = rangeFaults(finding.messageId, finding.range, text);
  for (const other of finding.related)
    faults.push(...rangeFaults(`${finding.messageId}, related`, other.at, text));
  for (const fix of finding.fixes) {
    if (fix.edits.length === 0) faults.push(`${finding.messageId}: a fix without edits`);
    for (const edit of fix.edits) {
      if (edit.text === text.slice(edit.at.start, edit.at.end)) {
        faults.push(`${finding.messageId}: an edit that changes nothing at ${show(edit.at)}`);
      }
    }
  }
  return faults;
}

function rangeFaults(where: string, at: Range, text: string): string[] {
  if (at.start < 0 || at.end > text.length) return [`${where}: ${show(at)} is outside the text`];
  if (at.end <= at.start) return [`${where}: ${show(at)} holds no words to underline`];
  const edges = [at.start, at.end - 1].map((offset) => text.charCodeAt(offset));
  return edges.some(isBlank) ? [`${where}: ${show(at)} begins or ends with a space`] : [];
}

function doubles(findings: readonly Finding[]): string[] {
  const keys = findings.map((one) => `${one.messageId} at ${show(one.range)} ${JSON.stringify(one.data)}`);
  return keys.filter((key, i) => keys.indexOf(key) !== i).map((key) => `reported twice: ${key}`);
}

function show(at: Range): string {
  return `${at.start}..${at.end}`;
}
