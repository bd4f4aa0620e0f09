import { hasDossier, hasOwnTime } from './assemble.ts';
import { isCommonRule, tellsOnlyTimes } from './common-rules.ts';
import type { Facts } from './facts.ts';
import { type Group, reach, sameMatter } from './group.ts';
import { announcesProcedure } from './heading.ts';
import type { Pointer } from './pointer.ts';
import type { Unit } from './provision.ts';
import { segmentsIn, segmentsOfGroup, stepsOfGroup } from './scope.ts';
import type { Segment } from './segment.ts';
import { settles } from './step.ts';

export type Groups = Map<Facts, Group[]>;
export type Find = (from: Facts, article: string | null) => Facts | null;

/** Finds an article of the same numbering; null stands for the article itself. */
export function finder(all: readonly Facts[]): Find {
  const index = new Map<string, Facts>();
  for (const facts of all) {
    const key = `${facts.provision.series}|${facts.provision.number}`;
    if (!index.has(key)) index.set(key, facts);
  }
  return (from, article) =>
    article === null ? from : (index.get(`${from.provision.series}|${article}`) ?? null);
}

/**
 * An article without papers of its own that settles "hồ sơ theo Điều 36", or follows the article with the papers, tells the
 * steps of that article's procedures.
 */
export function handOver(facts: Facts, groups: Groups, find: Find): void {
  const served = distribute(facts, groups, find);
  const own = (groups.get(facts) ?? []).filter((group) => served === 0 || listsPapers(group));
  if (served > 0) groups.set(facts, own);
  if (own.length === 0) {
    if ([...facts.steps.values()].some(settles))
      for (const host of hostsFor(facts, null, groups, find)) reachAll(host, facts);
    return;
  }
  const left: Group[] = [];
  for (const group of own) {
    const hosts = hasDossier(group) ? [] : hostsFor(facts, group, groups, find);
    if (hosts.length === 0) left.push(group);
    for (const host of hosts) hand(group, host, facts);
  }
  if (left.length < own.length || left.length === 0) groups.set(facts, left);
}

const listsPapers = (group: Group): boolean =>
  group.seeds.some(({ dossier }) => dossier && (dossier.byReference || dossier.items.length > 1));

/**
 * One clause of filing for the papers of several articles ("hồ sơ theo Điều 39a, khoản 2 Điều 40") speaks of all of them: the
 * number of procedures so served.
 */
function distribute(facts: Facts, groups: Groups, find: Find): number {
  let served = 0;
  for (const segment of facts.filings.keys()) {
    const targets = (facts.pointers.get(segment) ?? []).filter(
      (pointer) => pointer.papers && pointer.article !== null,
    );
    if (new Set(targets.map((pointer) => pointer.article)).size < 2) continue;
    for (const pointer of targets) {
      const target = find(facts, pointer.article);
      if (!target || target === facts) continue;
      for (const host of pointedHosts(groups.get(target) ?? [], target, pointer)) {
        served++;
        reach(host, facts, segment.clause);
        host.seeds.push({
          at: segment.at,
          facts,
          clause: segment.clause,
          unit: segment.unit,
          matter: null,
          dossier: null,
          filing: facts.filings.get(segment)!,
          segment,
        });
      }
    }
  }
  return served;
}

function hostsFor(facts: Facts, group: Group | null, groups: Groups, find: Find): Group[] {
  const { partial } = facts.provision;
  const pointed = new Set<Group>();
  for (const pointer of group && !partial ? pointersOf(group) : allPointers(facts)) {
    if (!pointer.papers && !partial) continue;
    const target = pointer.article === null ? null : find(facts, pointer.article);
    if (!target || target === facts) continue;
    const hosts = pointedHosts(groups.get(target) ?? [], target, pointer);
    if (hosts.some((host) => fits(group, host) || agreesWithHeading(facts, host)))
      for (const host of hosts) pointed.add(host);
  }
  if (pointed.size > 0) return [...pointed];
  return announcesProcedure(facts.title)
    ? before(facts, groups, find).filter((host) => fits(group ?? null, host) && headed(facts, host))
    : [];
}

function* pointersOf(group: Group): Generator<Pointer> {
  for (const seed of group.seeds) {
    if (seed.segment) yield* seed.facts.pointers.get(seed.segment) ?? [];
  }
}

function* allPointers(facts: Facts): Generator<Pointer> {
  for (const pointers of facts.pointers.values()) yield* pointers;
}

function pointedHosts(groups: readonly Group[], target: Facts, pointer: Pointer): Group[] {
  const hosts = groups.filter(hasDossier);
  if (pointer.clauses.length === 0) return hosts;
  const clauses = target.provision.units.filter((unit) => pointer.clauses.includes(unit.number));
  return hosts.filter((group) =>
    group.seeds.some((seed) => seed.dossier && seed.clause && clauses.includes(seed.clause)),
  );
}

/** Procedures of the article just before that have papers but no time yet. */
function before(facts: Facts, groups: Groups, find: Find): Group[] {
  const number = Number.parseInt(facts.provision.number, 10);
  const previous = find(facts, String(number - 1));
  if (!previous || previous.provision.chapter !== facts.provision.chapter) return [];
  return (groups.get(previous) ?? []).filter(
    (group) =>
      hasDossier(group) &&
      !stepsOfGroup(group).some((step) => step.times.some((time) => time.clock === 'receipt')),
  );
}

function fits(group: Group | null, host: Group): boolean {
  if (!group?.matter || !host.matter) return true;
  if (group.matter.thing.length === 0 || host.matter.thing.length === 0) return true;
  return sameMatter(group.matter, host.matter);
}

const agreesWithHeading = (facts: Facts, host: Group): boolean =>
  announcesProcedure(facts.title) &&
  !!facts.heading &&
  !!host.matter &&
  sameMatter(facts.heading, host.matter);

function headed(facts: Facts, host: Group): boolean {
  if (!facts.heading || facts.heading.thing.length === 0) return true;
  return (
    !host.matter ||
    host.matter.thing.length === 0 ||
    sameMatter(facts.heading, host.matter) ||
    facts.heading.actions.includes('appraise') ||
    sharesThing(facts, host)
  );
}

function sharesThing(facts: Facts, host: Group): boolean {
  const words = new Set(host.matter?.thing);
  const shared = facts.heading!.thing.filter((word) => words.has(word)).length;
  return shared * 2 >= facts.heading!.thing.length;
}

function hand(from: Group, to: Group, facts: Facts): void {
  for (const [where, units] of from.scope) for (const unit of units) reach(to, where, unit);
  for (const seed of from.seeds) to.seeds.push(seed);
  if (!to.matter) to.matter = from.matter;
  reach(to, facts, null);
}

function reachAll(group: Group, facts: Facts): void {
  for (const unit of [null, ...facts.provision.units]) reach(group, facts, unit);
}

/**
 * Where one article lays a procedure down, others that only speak of it (who may file, in which language, when it is
 * refused) are parts of it, not procedures.
 */
export function absorb(all: readonly Facts[], groups: Groups): void {
  const laid = all.flatMap((facts) =>
    (groups.get(facts) ?? []).filter((group) => hasDossier(group) || settlesItself(group)),
  );
  for (const facts of all) {
    const own = groups.get(facts) ?? [];
    const kept = own.filter((group) => {
      if (tellsOnlyTimes(facts) && !hasDossier(group)) return false;
      if (!group.matter || group.matter.thing.length === 0) return true;
      if (!isCommonRule(facts) && (hasDossier(group) || settlesItself(group) || announced(facts, group)))
        return true;
      if (hasOwnTime(group) && !sameMatter(group.matter, facts.heading)) return true;
      const host = laid.find(
        (other) =>
          other.facts !== facts &&
          other.facts.provision.series === facts.provision.series &&
          sameMatter(group.matter, other.matter),
      );
      host?.mentions.add(facts);
      return !host;
    });
    if (kept.length < own.length) groups.set(facts, kept);
  }
}

const announced = (facts: Facts, group: Group): boolean =>
  announcesProcedure(facts.title) && !!facts.heading?.actions.includes(group.matter!.action);

const settlesItself = (group: Group): boolean => stepsOfGroup(group).some(settles);

const BY_RULE =
  /\b(?:trinh\s+tu|thu\s+tuc|thoi\s+han|thoi\s+gian|cach\s+thuc|quy\s+trinh|giai\s+quyet|xu\s+ly|thuc\s+hien)\b[^.;]{0,140}\b(?:theo|tai|tuong\s+tu|nhu)\b/;

const BY_RULE_KNOWN = new WeakMap<Segment, boolean>();

function goesByRule(segment: Segment): boolean {
  let known = BY_RULE_KNOWN.get(segment);
  if (known === undefined) {
    known = BY_RULE.test(segment.text);
    BY_RULE_KNOWN.set(segment, known);
  }
  return known;
}

/** Takes over the steps that a procedure's words point to: "thực hiện theo các khoản 2 và 3 Điều 8". */
export function follow(group: Group, find: Find, siblings: readonly Group[]): void {
  likeTheFirst(group, siblings);
  for (const [facts, units] of [...group.scope]) {
    for (const segment of segmentsIn(facts, units)) {
      if (!goesByRule(segment)) continue;
      for (const pointer of facts.pointers.get(segment) ?? []) {
        const target = find(facts, pointer.article);
        if (!target) continue;
        for (const clause of target.provision.units) {
          if (!pointer.clauses.includes(clause.number) || !hasTimes(target, clause)) continue;
          if (target !== group.facts) group.borrowed.add(target);
          reach(group, target, clause);
        }
      }
    }
  }
}

const LIKE_ISSUE =
  /\b(?:trinh\s+tu|thu\s+tuc)[^.;]{0,60}\b(?:nhu|tuong\s+tu)\s+(?:quy\s+dinh\s+)?(?:doi\s+voi\s+)?(?:truong\s+hop\s+|thu\s+tuc\s+|viec\s+)?(?:de\s+nghi\s+)?cap\b/;

/** "theo trình tự, thủ tục như cấp mới": the steps of the issue in the same article. */
function likeTheFirst(group: Group, siblings: readonly Group[]): void {
  const issue = siblings.find((other) => other !== group && other.matter?.action === 'issue');
  if (!issue || !segmentsOfGroup(group, true).some((segment) => LIKE_ISSUE.test(segment.text))) return;
  for (const [facts, units] of [...issue.scope]) for (const unit of units) reach(group, facts, unit);
}

function hasTimes(target: Facts, clause: Unit): boolean {
  return segmentsIn(target, new Set([clause])).some((segment) => target.steps.get(segment)?.times.length);
}
