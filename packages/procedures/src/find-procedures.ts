import type { Draft } from '@cancu/analysis';
import { groupsOf } from './assemble.ts';
import { basisOf, basisOfDraft } from './basis.ts';
import { applyCommonRules, commonRules } from './common-rules.ts';
import { componentsOf } from './components.ts';
import type { Demand } from './demand.ts';
import { confidenceOf, evidenceOf } from './evidence.ts';
import { type Facts, factsOf } from './facts.ts';
import { completed, type PartsForAll, partsForAll } from './for-all.ts';
import type { Group } from './group.ts';
import { addHidden } from './hidden.ts';
import { hiddenDemands } from './hidden-demands.ts';
import { absorb, finder, follow, type Groups, handOver } from './link.ts';
import { missingParts } from './missing.ts';
import { nameOf } from './name.ts';
import { outline } from './outline.ts';
import type { BasisCitation, BasisShown, Procedure } from './procedure.ts';
import { type Reading, readWords } from './reading.ts';
import { Recollection } from './recollection.ts';
import { statusOf } from './status.ts';
import { surround } from './surroundings.ts';

/**
 * From this confidence on, something is called a procedure; below it only "có thể là TTHC". A filing by an outsider with an
 * authority, or a list of papers under a heading on a procedure, alone stay just below; with a second part (a time, a reaction
 * of the authority, a number of sets) they pass.
 */
export const CERTAIN_ENOUGH = 0.5;

/** Below this, reasons against outweigh: nothing is returned. */
const POSSIBLE = 0.2;

/** Is it called a procedure without reserve? */
export function isCertainEnough(procedure: Procedure): boolean {
  return procedure.confidence >= CERTAIN_ENOUGH;
}

/**
 * Every procedure that a draft sets or changes, and what may be one, in text order. What stands in forms and appendices is
 * evidence at most. Never throws; the same draft gives the same answer.
 */
export function findProcedures(draft: Draft): Procedure[] {
  const reading = readWords(draft.source, draft.tree);
  const facts = outline(draft.tree, reading).map((provision) => factsOf(provision, reading));
  return [...proceduresIn(draft, facts, reading).procedures];
}

/** Consents of authorities that a draft asks in passing, in text order; those that a dossier of the draft carries are left out. */
export function findDemands(draft: Draft): Demand[] {
  const reading = readWords(draft.source, draft.tree);
  const facts = outline(draft.tree, reading).map((provision) => factsOf(provision, reading));
  return [...proceduresIn(draft, facts, reading).demands];
}

/** Procedures, and the provisions in which something is said of any of them, or of what may be one. */
export interface Found {
  readonly procedures: readonly Procedure[];
  readonly touched: ReadonlySet<Facts>;
  readonly demands: readonly Demand[];
}

/** The procedures that the provisions of a draft lay down together; `recollection` knows those of an earlier run. */
export function proceduresIn(
  draft: Draft,
  all: readonly Facts[],
  reading: Reading,
  recollection: Recollection = new Recollection(),
): Found {
  const groups: Groups = new Map(all.map((facts) => [facts, groupsOf(facts, reading)]));
  link(all, groups, reading);
  const basis = basisOfDraft(draft, all);
  const forAll = partsForAll(all);
  const found = all
    .flatMap((facts) => {
      const own = groups.get(facts) ?? [];
      const parts = forAll(facts);
      const rest = `${draft.judgedAt.date} ${draft.identity.title}`;
      return own.map((group) => {
        const make = () => procedureOf(draft, reading, parts, group, own);
        return withBasis(recollection.recall(group, own, parts, rest, make), basisOf(group, basis));
      });
    })
    .filter(({ confidence }) => confidence >= POSSIBLE);
  const procedures = withIds(found.sort((a, b) => a.at.start - b.at.start));
  recollection.forget();
  return {
    procedures,
    touched: new Set([...groups.values()].flat().flatMap(touchedBy)),
    demands: hiddenDemands(all, groups, basis),
  };
}

function touchedBy(group: Group): Facts[] {
  return [
    group.facts,
    ...group.scope.keys(),
    ...group.mentions,
    ...group.borrowed,
    ...group.common,
    ...group.seeds.map(({ facts }) => facts),
  ];
}

/** Procedures are first seen article by article; then the articles are put together. */
function link(all: readonly Facts[], groups: Groups, reading: Reading): void {
  const find = finder(all);
  for (const facts of all) handOver(facts, groups, find);
  absorb(all, groups);
  addHidden(all, groups, reading);
  const rules = commonRules(all);
  for (const siblings of groups.values()) {
    for (const group of siblings) {
      follow(group, find, siblings);
      surround(group, all);
      applyCommonRules(group, rules, reading);
    }
  }
}

function procedureOf(
  draft: Draft,
  reading: Reading,
  forAll: PartsForAll,
  group: Group,
  siblings: readonly Group[],
): Procedure {
  const own = componentsOf(reading, group);
  // What is said for all procedures fills parts; that something is a procedure must be shown by its own words.
  const evidence = evidenceOf(reading, group, own);
  const components = completed(own, forAll);
  const confidence = confidenceOf(evidence);
  const { provision } = group.facts;
  const { clause, at } = group.seeds[0]!;
  const action = group.matter?.action ?? 'other';
  const article = provision.number === '' ? null : provision.number;
  const carriers = [...group.scope.keys(), ...group.mentions].map((facts) => facts.provision.number);
  return {
    id: `${provision.prefix}${article === null ? '' : `dieu-${article}/`}${action}`,
    name: nameOf(reading, group, siblings),
    action,
    place: { article, clause: clause?.number || null, point: null },
    articles: [...new Set(carriers.filter((number) => number !== ''))],
    amendedIn: provision.amendedIn,
    at,
    home: clause?.at ?? provision.at,
    components,
    missing: missingParts(group, components, draft.judgedAt.date),
    status: statusOf(draft, group, confidence >= CERTAIN_ENOUGH),
    confidence,
    evidence,
    basis: NO_BASIS,
  };
}

const NO_BASIS: BasisShown = { citations: [] };

/** Procedures with the ground that the text shows, by the procedure without it. */
const GROUNDED = new WeakMap<Procedure, Procedure>();

/** The procedure with its ground; the same object again while the ground is the same citations. */
function withBasis(procedure: Procedure, basis: BasisShown): Procedure {
  const known = GROUNDED.get(procedure);
  if (known && isSameBasis(known.basis, basis)) return known;
  const grounded = { ...procedure, basis };
  GROUNDED.set(procedure, grounded);
  return grounded;
}

function isSameBasis({ citations: a }: BasisShown, { citations: b }: BasisShown): boolean {
  const same = (one: BasisCitation, other: BasisCitation) =>
    one.citation === other.citation &&
    one.found === other.found &&
    one.document === other.document &&
    one.article === other.article &&
    one.clause === other.clause;
  return a.length === b.length && a.every((one, i) => same(one, b[i]!));
}

/** A second procedure of the same article and action is told apart by its number. */
function withIds(procedures: readonly Procedure[]): Procedure[] {
  const seen = new Map<string, number>();
  return procedures.map((procedure) => {
    const count = (seen.get(procedure.id) ?? 0) + 1;
    seen.set(procedure.id, count);
    return count === 1 ? procedure : numbered(procedure, count);
  });
}

const NUMBERED = new WeakMap<Procedure, Procedure>();

function numbered(procedure: Procedure, count: number): Procedure {
  const id = `${procedure.id}-${count}`;
  let known = NUMBERED.get(procedure);
  if (known?.id !== id) {
    known = { ...procedure, id };
    NUMBERED.set(procedure, known);
  }
  return known;
}
