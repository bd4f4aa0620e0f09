import type { Facts } from './facts.ts';
import { type Group, join, newGroup, reach, type Seed, sameMatter } from './group.ts';
import { announcesProcedure } from './heading.ts';
import { contentWords, type Matter, sameness } from './matter.ts';
import { occasionOf } from './occasion.ts';
import type { Action } from './procedure.ts';
import type { Unit } from './provision.ts';
import type { Reading } from './reading.ts';
import { saidElsewhere } from './said-elsewhere.ts';
import { seedsOf } from './seeds.ts';
import type { Segment } from './segment.ts';
import { settles } from './step.ts';

/** The procedures that one provision begins, each with the units of the provision that speak of it. */
export function groupsOf(facts: Facts, reading: Reading): Group[] {
  const desk: Desk = { facts, reading, groups: [], owners: new Map(), awaited: new Map() };
  for (const seed of seedsOf(facts, reading)) {
    const group = place(seed, desk);
    desk.owners.set(seed.clause, group);
    if (!seed.dossier) awaitPapers(seed, group, desk);
  }
  const merged = mergeCases(desk.groups, reading);
  share(facts, merged);
  for (const group of merged) group.matter = saidElsewhere(group, reading);
  return merged;
}

/** Papers that the clause of a filing points to further down are papers of that filing. */
function awaitPapers(seed: Seed, group: Group, desk: Desk): void {
  for (const segment of desk.facts.segments) {
    if (segment.clause !== seed.clause) continue;
    const clause = pointedFrom(segment, seed.clause, desk.facts);
    if (clause && !desk.owners.has(clause)) desk.awaited.set(clause, group);
  }
}

interface Desk {
  readonly facts: Facts;
  readonly reading: Reading;
  readonly groups: Group[];
  /** The last group that a clause spoke of. */
  readonly owners: Map<Unit | null, Group>;
  /** Clauses further down that a filing points to for its papers. */
  readonly awaited: Map<Unit | null, Group>;
}

function place(seed: Seed, desk: Desk): Group {
  const host = hostOf(seed, desk);
  if (host) {
    join(host, seed);
    return host;
  }
  const { facts, groups } = desk;
  const announced = announcedOccasion(seed, desk);
  const matter = seed.matter ?? (announced && groups.length > 0 ? announced : (facts.heading ?? announced));
  const isCase = groups.some((group) => sameMatter(group.matter, matter));
  const fresh = newGroup(seed, matter, isProcedureTitle(seed, desk), isCase);
  groups.push(fresh);
  return fresh;
}

function hostOf(seed: Seed, desk: Desk): Group | undefined {
  const { facts, groups, owners, awaited } = desk;
  const waiting = seed.dossier ? awaited.get(seed.clause) : undefined;
  if (waiting) return waiting;
  const pointed = seed.dossier ? null : pointedClause(seed, facts);
  const there = pointed ? owners.get(pointed) : undefined;
  if (there && (!seed.matter || agrees(seed.matter, there.matter))) return there;
  const here = owners.get(seed.clause);
  if (here && (seed.weak || goesOn(seed, here))) return here;
  if (seed.matter) {
    const titled = isProcedureTitle(seed, desk);
    const same = groups.filter(
      (group) => sameMatter(group.matter, seed.matter, titled && group.titled) && !otherList(seed, group),
    );
    return same.find((group) => !isOtherCase(seed, group, facts));
  }
  return here ?? (announcedOccasion(seed, desk) ? undefined : mainOf(groups, facts));
}

/** "Hồ sơ đề nghị cấp … sản xuất gồm", "… kinh doanh gồm": lists for things of which none contains the other. */
function otherList(seed: Seed, group: Group): boolean {
  if (!seed.dossier?.items.length || !seed.matter?.thing.length || !group.matter?.thing.length) return false;
  const listed = group.seeds.some((other) => other.dossier?.items.length && other.clause !== seed.clause);
  return listed && sameness(seed.matter.thing, group.matter.thing) < 1;
}

/** A clause with a filing and a time of its own, beside another such clause, tells another case: lists count it apart. */
function isOtherCase(seed: Seed, group: Group, facts: Facts): boolean {
  if (!seed.filing || !selfContained(seed.clause, facts)) return false;
  return (
    group.seeds.every((other) => other.clause !== seed.clause) &&
    group.seeds.some((other) => other.filing && selfContained(other.clause, facts))
  );
}

/** It tells its own time, or lists its own papers. */
function selfContained(clause: Unit | null, facts: Facts): boolean {
  if (!clause) return false;
  const inside = (offset: number): boolean => clause.at.start <= offset && offset < clause.at.end;
  return (
    hasTime(clause, facts) ||
    facts.dossiers.some((dossier) => dossier.items.length > 1 && inside(dossier.at.start))
  );
}

function hasTime(clause: Unit | null, facts: Facts): boolean {
  for (const [segment, step] of facts.steps)
    if (clause && segment.clause === clause && settles(step)) return true;
  return false;
}

/** A further sentence on handing in, next to the first in the same unit, is of the same procedure. */
function goesOn(seed: Seed, group: Group): boolean {
  const last = group.seeds.at(-1)!;
  return (
    !!seed.filing &&
    !!seed.matter &&
    last.unit === seed.unit &&
    !!last.filing &&
    agrees(seed.matter, group.matter)
  );
}

/** The procedure that the heading is about; a paper list for "trường hợp …" belongs to it. */
function mainOf(groups: readonly Group[], facts: Facts): Group | undefined {
  const { heading } = facts;
  return (heading && groups.find((group) => agrees(heading, group.matter))) ?? groups[0];
}

const agrees = (a: Matter, b: Matter | null): boolean =>
  !b || a.actions.some((action) => b.actions.includes(action));

/** "3. Trình tự, thủ tục cấp thẻ trong …:" over steps of its own: only the very same thing joins it. */
function isProcedureTitle(seed: Seed, { facts, reading }: Desk): boolean {
  if (seed.dossier || !seed.clause?.intro || !facts.clauseMatters.has(seed.clause)) return false;
  return announcesProcedure(reading.folded.slice(seed.clause.intro.start, seed.clause.intro.end));
}

/** A filing named by its occasion only is a procedure of its own where the article's heading speaks of that occasion. */
function announcedOccasion(seed: Seed, { facts, reading }: Desk): Matter | null {
  if (seed.matter || !seed.filing?.recipient || !seed.segment) return null;
  const occasion = occasionOf(reading, seed.segment.at, null, seed.filing.actor?.at.start);
  if (!occasion || sameness(occasion.thing, contentWords(facts.title)) < 0.6) return null;
  // "Trường hợp … chuyển đổi, doanh nghiệp nộp hồ sơ" under "đăng ký …": the heading says what is done, the occasion of what.
  const action = facts.heading?.action ?? occasion.action;
  return { ...occasion, action, actions: [action, ...occasion.actions] };
}

function pointedClause(seed: Seed, facts: Facts): Unit | null {
  return seed.segment ? pointedFrom(seed.segment, seed.clause, facts) : null;
}

function pointedFrom(segment: Segment, from: Unit | null, facts: Facts): Unit | null {
  for (const pointer of facts.pointers.get(segment) ?? []) {
    if (!pointer.papers) continue;
    if (pointer.article !== null && pointer.article !== facts.provision.number) continue;
    const unit = facts.provision.units.find((clause) => clause.number === pointer.clauses[0]);
    if (unit && unit !== from) return unit;
  }
  return null;
}

/**
 * A filing without papers or times of its own, and a list of papers for a case ("Trường hợp …, hồ sơ gồm") without a filing,
 * belong to the procedure of the same article and action that has them.
 */
function mergeCases(groups: readonly Group[], reading: Reading): Group[] {
  const out: Group[] = [...groups];
  for (const group of groups) {
    const host = caseHost(group, out, reading);
    if (!host) continue;
    for (const seed of group.seeds) join(host, seed);
    out.splice(out.indexOf(group), 1);
  }
  return joinHalves(out);
}

/** Words for granting that texts exchange: "đăng ký nội dung quảng cáo", "cấp Giấy xác nhận nội dung quảng cáo". */
const GRANTING = new Set<Action>(['register', 'confirm', 'issue', 'approve', 'recognise', 'declare']);

/** The list of papers under one word and the filing under another, for the same thing, are halves of one procedure. */
function joinHalves(groups: Group[]): Group[] {
  for (const group of [...groups]) {
    const files = group.seeds.some((seed) => seed.filing);
    const lists = group.seeds.some((seed) => (seed.dossier?.items.length ?? 0) > 1);
    if (!files || lists || !granting(group)) continue;
    const host = groups.find(
      (other) => other !== group && granting(other) && sameThing(group, other) && hasDossier(other),
    );
    if (!host) continue;
    for (const seed of group.seeds) join(host, seed);
    groups.splice(groups.indexOf(group), 1);
  }
  return groups;
}

const granting = (group: Group): boolean => group.matter !== null && GRANTING.has(group.matter.action);

const sameThing = (a: Group, b: Group): boolean =>
  sameness(a.matter!.thing, b.matter!.thing) >= 0.8 &&
  Math.min(a.matter!.thing.length, b.matter!.thing.length) > 2;

function caseHost(group: Group, groups: readonly Group[], reading: Reading): Group | undefined {
  const fits = (other: Group): boolean =>
    other !== group && hasDossier(other) && (!group.matter || agrees(group.matter, other.matter));
  if (!hasDossier(group)) return hasOwnTime(group) ? undefined : groups.find(fits);
  if (group.seeds.some((seed) => seed.filing)) return undefined;
  const isCase = group.seeds.every((seed) => !seed.dossier?.items.length || beginsCase(seed, reading));
  return isCase
    ? groups.find(
        (other) => fits(other) && other.seeds.some((seed) => seed.filing || seed.dossier!.items.length > 0),
      )
    : undefined;
}

function beginsCase(seed: Seed, reading: Reading): boolean {
  const intro = seed.clause?.intro;
  return (
    !!intro &&
    /^\s*(?:trong\s+|doi\s+voi\s+)?truong\s+hop\b/.test(reading.folded.slice(intro.start, intro.start + 40))
  );
}

export const hasDossier = (group: Group): boolean => group.seeds.some((seed) => seed.dossier);

export const hasOwnTime = (group: Group): boolean =>
  group.seeds.some((seed) => hasTime(seed.clause, seed.facts));

/** A list of papers without a filing of its own is filed as its sister's is. */
function waitsFor(group: Group, owner: Group, clause: Unit | null): boolean {
  if (group === owner || group.seeds.some((seed) => seed.filing) || !owner.matter || !group.matter)
    return false;
  const files = owner.seeds.some((seed) => seed.filing && seed.clause === clause && !seed.dossier);
  return files && agrees(owner.matter, group.matter);
}

/** Clauses of nobody belong to all; a clause of one group belongs to it whole. */
function share(facts: Facts, groups: readonly Group[]): void {
  if (groups.length === 0) return;
  const clauses: (Unit | null)[] = [null, ...facts.provision.units];
  for (const clause of clauses) {
    const owners = groups.filter((group) => group.seeds.some((seed) => seed.clause === clause));
    if (owners.length === 1) {
      reach(owners[0]!, facts, clause);
      for (const group of groups) if (waitsFor(group, owners[0]!, clause)) reach(group, facts, clause);
    }
    if (owners.length > 0) continue;
    const title = clause ? facts.clauseMatters.get(clause) : null;
    const named = title ? groups.filter((group) => agrees(title, group.matter)) : [];
    for (const group of named.length > 0 ? named : groups) reach(group, facts, clause);
  }
}
