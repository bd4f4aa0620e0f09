import { makeDraft } from '@cancu/analysis';
import { compareCosts, costOf } from '@cancu/cost';
import { coreLaw, type Law } from '@cancu/law';
import { type Finding, type Rule, type RuleContext, runRules } from '@cancu/lint';
import { readMarkdown } from '@cancu/markdown';
import { parseLaw } from '@cancu/parser';
import { findDemands, findProcedures, isCertainEnough, type Procedure } from '@cancu/procedures';

export const TODAY = '2026-11-25';

/** A draft in Markdown as every rule sees it, read by the real readers. */
export function contextOf(
  markdown: string,
  against?: string,
  date?: string,
  law: Law = coreLaw,
): RuleContext {
  const draft = draftOf(markdown, date, law);
  const procedures = findProcedures(draft).filter(isCertainEnough);
  const now = { ...costed(procedures, draft.judgedAt.date), demands: findDemands(draft) };
  if (against === undefined) return { draft, ...now, against: null };
  const before = costed(
    findProcedures(draftOf(against, date, law)).filter(isCertainEnough),
    draft.judgedAt.date,
  );
  return { draft, ...now, against: { procedures: before.procedures, difference: compareCosts(before, now) } };
}

/** What one rule finds in a draft. */
export function findingsOf(rule: Rule, markdown: string, against?: string, date?: string): Finding[] {
  return runRules(contextOf(markdown, against, date), [rule], { strict: true });
}

/** The same by a law of the test's own. */
export function findingsUnder(law: Law, rule: Rule, markdown: string): Finding[] {
  return runRules(contextOf(markdown, undefined, undefined, law), [rule], { strict: true });
}

function draftOf(markdown: string, date: string | undefined, law: Law) {
  const source = readMarkdown(markdown);
  const day = date === undefined ? {} : { date };
  return makeDraft({ source, tree: parseLaw(source), today: TODAY, law, ...day });
}

function costed(procedures: readonly Procedure[], date: string) {
  return { procedures, costs: procedures.map((procedure) => costOf(procedure, { date })) };
}
