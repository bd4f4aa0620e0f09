import { actOf, caseOf, type Subject, signatureTextOf, subjectOf } from '@cancu/basis';
import type { RuleContext } from '@cancu/lint';
import { type BasisCitation, type Demand, isCertainEnough, type Procedure } from '@cancu/procedures';
import type { Place } from '@cancu/syntax';
import { oneLine, type Range } from '@cancu/text';
import { readsOfCitations } from '../../draft/reads.ts';

/** What a draft sets and must have a ground for: a procedure in plain sight, or a consent asked in passing. */
export interface Matter {
  readonly name: string;
  readonly at: Range;
  /** In an amending text the amending article: the drafter looks for it there. */
  readonly place: Place;
  readonly subject: Subject;
  readonly citations: readonly BasisCitation[];
  /** A consent hidden in other words: no law carries it by the way. */
  readonly hidden: boolean;
  /** It is certain that this text sets it. */
  readonly sure: boolean;
}

/** All that a judgement on the matters of a draft depends on: what cites what, the case of the draft, and what it sets. */
export function readsOfMatters({ draft, procedures, demands }: RuleContext): readonly unknown[] {
  const { contents, hasRecitals } = caseOf(draft);
  return [procedures, demands, contents, hasRecitals, signatureTextOf(draft), ...readsOfCitations(draft)];
}

/** In text order of each kind. A consent that a procedure of the same clause is about is told once. */
export function mattersOf({
  draft,
  procedures,
  demands,
}: Pick<RuleContext, 'draft' | 'procedures' | 'demands'>): Matter[] {
  const set = procedures.filter((procedure) => isCertainEnough(procedure) && isSetHere(procedure));
  const told = new Set(demands.filter((demand) => set.some((one) => isAlike(demand, one))));
  const matters = set.map((procedure): Matter => {
    const inside = demands.filter((demand) => isOfOne(demand, procedure));
    const { at, place, amendedIn, status } = procedure;
    return {
      name: inside[0] ? nameOf(inside[0], draft) : procedure.name,
      at,
      place: amendedIn === null ? place : amending(amendedIn),
      subject: subjectOf(procedure, draft),
      // A consent rests on what its own clause says, not on what the article carries out besides.
      citations: (inside[0] ?? procedure).basis.citations,
      hidden: inside.length > 0,
      sure: status === 'new',
    };
  });
  const seen = new Set<string>();
  for (const demand of demands) {
    const key = `${demand.amendedIn}/${demand.place.article}`;
    if (told.has(demand) || seen.has(key)) continue;
    seen.add(key);
    matters.push(ofDemand(demand, nameOf(demand, draft)));
  }
  return matters;
}

/** Restating and decentralising texts set nothing of their own; of a change the old text would have to be known. */
function isSetHere({ status }: Procedure): boolean {
  return status === 'new' || status === 'unclear';
}

function isAlike({ place, amendedIn }: Demand, procedure: Procedure): boolean {
  return place.article === procedure.place.article && amendedIn === procedure.amendedIn;
}

/** A report that waits for a consent, or without a list of papers any consent of the article, is what the procedure is about. */
function isOfOne(demand: Demand, procedure: Procedure): boolean {
  if (!isAlike(demand, procedure)) return false;
  return demand.kind === 'answered-report' || (procedure.components.dossier?.items.length ?? 0) === 0;
}

function nameOf({ thing }: Demand, { source }: RuleContext['draft']): string {
  return shortened(oneLine(source.text.slice(thing.start, thing.end)));
}

function ofDemand({ at, place, amendedIn, basis }: Demand, name: string): Matter {
  return {
    name,
    at,
    place: amendedIn === null ? place : amending(amendedIn),
    subject: { act: actOf(name), words: name },
    citations: basis.citations,
    hidden: true,
    sure: false,
  };
}

const amending = (article: string): Place => ({ article, clause: null, point: null });

const LONGEST_NAME = 110;

/** To the last word that fits. */
function shortened(words: string): string {
  if (words.length <= LONGEST_NAME) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_NAME))} …`;
}
