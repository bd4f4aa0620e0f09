import type { Reference, Target } from '@cancu/analysis';
import type { Report, Rule, RuleContext } from '@cancu/lint';
import { compareOrdinals, ordinal } from '@cancu/syntax';
import { oneLine } from '@cancu/text';
import { type MessageId, messages } from './messages.ts';
import { type Article, key, type Numbering, type Places, placesOf } from './places.ts';

/** A reference to the document itself must lead to a unit that is there. */
export const noDangling: Rule<MessageId> = {
  id: 'reference/no-dangling',
  messages,
  *check({ draft }: RuleContext) {
    const { tree, source, references, identity } = draft;
    const places = placesOf(tree.stretches, source.text);
    const amending = /sửa đổi|bổ sung một số|bãi bỏ/iu.test(identity.title ?? '');
    for (const reference of references) {
      if (reference.apart) continue;
      const named = namesItself(reference, identity.kind);
      // An amending text speaks of other documents by bare numbers, and quotes single words of them in its instructions.
      if (named === 'another' || (amending && named === 'unsaid')) continue;
      const own = reference.targets.filter(({ document }) => document === 'this');
      for (const target of own) {
        const problem = missing(target, reference, places);
        if (!problem) continue;
        yield reported(reference, problem, source.text, named === 'itself' && !amending);
        break;
      }
    }
  },
};

/** Reports by the reference they are about; the same problem of the same reference is the same report. */
const REPORTED = new WeakMap<Reference, { readonly key: string; readonly report: Report<MessageId> }>();

function reported(reference: Reference, problem: Problem, text: string, itself: boolean): Report<MessageId> {
  const key = JSON.stringify([problem, itself]);
  const known = REPORTED.get(reference);
  if (known?.key === key) return known.report;
  const words = oneLine(text.slice(reference.at.start, reference.at.end));
  const made = report(reference, problem, words, itself);
  REPORTED.set(reference, { key, report: made });
  return made;
}

/**
 * How a reference names its document: "Thông tư này", "Điều này" in a circular name the circular; "Luật này" in it does not;
 * a bare "khoản 2 Điều 5" may go on with a document named in the sentence or the list before.
 */
function namesItself({ citation }: Reference, kind: string | null): 'itself' | 'another' | 'unsaid' {
  const { document, paths } = citation;
  if (document.by === 'name') return 'another';
  if (document.by === 'this') {
    const attached = /^(?:quy-che|quy-dinh|dieu-le|quy-trinh)$/.test(document.kind);
    return kind === null || attached || document.kind === kind ? 'itself' : 'another';
  }
  return paths.some((path) => Object.values(path).includes('this')) ? 'itself' : 'unsaid';
}

interface Problem {
  readonly id: MessageId;
  readonly target: Target;
  /** Later numbers are there: the numbering itself has a gap, or the file lost a label. */
  readonly gap: boolean;
  readonly 'range.vi': string;
  readonly 'range.en': string;
}

function missing(target: Target, reference: Reference, places: Places): Problem | null {
  if (target.article === null) return null;
  if (/^(?:Phụ lục|Mẫu)/iu.test(target.article)) return missingAttached(target, places);
  if (!/^\d/.test(target.article)) return null;
  const problems = numberings(reference, places).map((numbering) => missingUnit(target, numbering));
  return problems.every((problem) => problem !== null) ? (problems[0] ?? null) : null;
}

/** "Quy chế này" and "Quyết định này" are not told apart by the target: a unit in either numbering is enough. */
function numberings({ attachment }: Reference, { own, attached }: Places): Numbering[] {
  const home = attachment ? attached.get(attachment) : undefined;
  const rest = [...attached.values()].filter((one) => one !== home);
  return home ? [home, own, ...rest] : [own, ...rest];
}

function missingUnit(target: Target, numbering: Numbering): Problem | null {
  if (numbering.articles.size === 0) return null;
  const article = numbering.articles.get(key(target.article));
  if (!article) {
    const [first, last] = [numbering.order[0], numbering.order.at(-1)];
    const range = first === last ? `${first}` : `${first}–${last}`;
    const gap = isGap(target.article, numbering.order);
    return { id: 'no-article', target, gap, 'range.vi': `Điều ${range}`, 'range.en': range };
  }
  return missingClause(target, article);
}

function missingClause(target: Target, article: Article): Problem | null {
  if (target.clause !== null && !article.clauses.has(key(target.clause))) {
    const clauses = [...article.clauses.keys()];
    return {
      id: 'no-clause',
      target,
      gap: isGap(target.clause, clauses),
      'range.vi': clauses.length === 0 ? 'không chia thành khoản' : `có các khoản ${clauses.join(', ')}`,
      'range.en': clauses.length === 0 ? 'has no clauses' : `has the clauses ${clauses.join(', ')}`,
    };
  }
  if (target.point === null) return null;
  const points = target.clause === null ? article.points : article.clauses.get(key(target.clause));
  // "điểm a.1" stands inside point a.
  if (!points || points.has(key(target.point)) || points.has(key(target.point.split('.')[0]))) return null;
  const list = [...points].join(', ');
  return {
    id: 'no-point',
    target,
    gap: isGap(target.point, [...points]),
    'range.vi': list || 'không chia thành điểm',
    'range.en': list || 'none',
  };
}

/** Appendices often come in files of their own: only a file that has some can miss one. */
function missingAttached(target: Target, places: Places): Problem | null {
  const article = target.article ?? '';
  const form = /^Mẫu(?:\s+số)?\s*(.*)$/iu.exec(article);
  const known = form ? places.forms : places.appendices;
  const number = form ? form[1] : article.replace(/^Phụ lục(?:\s+số)?\s*/iu, '');
  const whole = number?.split('.')[0];
  // One appendix without a number may hold everything that is referred to by number.
  if (known.size === 0 || known.has('') || number === '') return null;
  if (known.has(key(number)) || known.has(key(whole))) return null;
  const list = [...known].map((one) => one.toUpperCase()).join(', ');
  return { id: 'no-attached', target, gap: false, 'range.vi': list, 'range.en': list };
}

/** True when a later number of the same row is there. */
function isGap(number: string | null, row: readonly string[]): boolean {
  const wanted = number === null ? null : ordinal(number);
  return (
    wanted !== null &&
    row.some((one) => {
      const there = ordinal(one);
      return there !== null && compareOrdinals(there, wanted) > 0;
    })
  );
}

function report(reference: Reference, problem: Problem, words: string, itself: boolean): Report<MessageId> {
  const { target } = problem;
  // Only a reference that names this very document, past the end of a whole row of numbers, leaves no other reading.
  const plain = itself && !problem.gap && problem.id !== 'no-attached';
  return {
    messageId: problem.id,
    severity: plain ? 'warning' : 'info',
    confidence: plain ? (problem.id === 'no-article' ? 'certain' : 'likely') : 'needs-judgement',
    data: {
      target: `“${words}”`,
      article: target.article ?? '',
      clause: target.clause ?? '',
      point: target.point ?? '',
      'range.vi': problem['range.vi'],
      'range.en': problem['range.en'],
    },
    at: reference.at,
    place: reference.in,
    source: null,
  };
}
