import type { Draft } from '@cancu/analysis';
import { coreLaw } from '@cancu/law';
import type { Container, Document, Identity, LawNode, Parent } from '@cancu/syntax';
import type { RuleContext } from '../rule.ts';

const NOTHING: Identity = { number: null, kind: null, issuer: null, issued: null, title: null };

/**
 * A draft of a few lines without the readers and the parser: a line "Điều 5. …" opens an article, a line "2. …" a
 * clause of it. For tests of rules and reports that need addresses and nothing more.
 */
export function sampleDraft(
  text: string,
  identity: Partial<Identity> = {},
  date: string = '2026-11-25',
): Draft {
  const whole: Identity = { ...NOTHING, ...identity };
  const articles = units(text, 0, text.length, 'article', /^Điều (\d+[a-zđ]?)\./);
  const root: Container = { type: 'document' };
  const tree: Document = {
    type: 'document',
    at: { start: 0, end: text.length },
    identity: whole,
    children: articles,
    stretches: articles.map((node) => ({ within: [root], opens: [], nodes: [node], at: node.at })),
  };
  return {
    source: {
      text,
      blocks: [],
      meta: {},
      map: { locate: (at) => [{ file: 'text', at }] },
      issues: [],
    },
    tree,
    identity: whole,
    judgedAt: { date, origin: 'option' },
    law: coreLaw,
    references: [],
  };
}

/** A context with that draft and nothing found in it; `more` adds procedures and costs. */
export function sampleContext(draft: Draft, more: Partial<RuleContext> = {}): RuleContext {
  return { draft, procedures: [], demands: [], costs: [], against: null, ...more };
}

function units(text: string, from: number, to: number, type: 'article' | 'clause', head: RegExp): LawNode[] {
  const starts: { readonly at: number; readonly number: string }[] = [];
  let at = from;
  for (const line of text.slice(from, to).split('\n')) {
    const number = head.exec(line)?.[1];
    if (number !== undefined) starts.push({ at, number });
    at += line.length + 1;
  }
  const children: LawNode[] = [];
  const first = starts[0]?.at ?? to;
  if (first > from) children.push({ type: 'text', at: { start: from, end: first } });
  starts.forEach((unit, i) => {
    const end = starts[i + 1]?.at ?? to;
    children.push(unitNode(text, type, unit.number, unit.at, end));
  });
  return children;
}

function unitNode(
  text: string,
  type: 'article' | 'clause',
  number: string,
  start: number,
  end: number,
): Parent {
  const children: LawNode[] =
    type === 'article'
      ? units(text, start, end, 'clause', /^(\d+)\./)
      : [{ type: 'text', at: { start, end } }];
  return { type, number, at: { start, end }, children };
}
