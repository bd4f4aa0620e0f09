import type { Range } from '@cancu/text';
import type { DossierStatement } from './dossier.ts';
import type { Facts } from './facts.ts';
import type { Filing } from './filing.ts';
import { type Matter, sameness } from './matter.ts';
import type { Unit } from './provision.ts';
import type { Segment } from './segment.ts';

/** What makes a procedure begin: a dossier that is listed, an act of filing, or a heading over steps. */
export interface Seed {
  readonly at: Range;
  readonly facts: Facts;
  readonly clause: Unit | null;
  readonly unit: Unit | null;
  readonly matter: Matter | null;
  /** The matter is only a wish in words that are no act; a clause that speaks of a procedure already is not about another. */
  readonly weak?: boolean;
  /** Only an outcome is told. */
  readonly outcome?: boolean;
  readonly dossier: DossierStatement | null;
  readonly filing: Filing | null;
  readonly segment: Segment | null;
}

/** One procedure in the making. */
export interface Group {
  readonly facts: Facts;
  matter: Matter | null;
  /** The matter is read from the run of a sentence. */
  inferred?: boolean;
  /** Where an outcome is told that only an authority can give. */
  outcome?: Range;
  readonly seeds: Seed[];
  /** Begun by a heading such as "Trình tự, thủ tục …" over steps of its own. */
  readonly titled: boolean;
  /** Common rules that reach it (number of sets, ways of filing). */
  readonly common: Set<Facts>;
  /** Provisions whose steps it takes over by pointing to them. */
  readonly borrowed: Set<Facts>;
  /** One of several cases of the same thing and action, each with its own filing and time. */
  readonly isCase: boolean;
  /** Articles that speak of it without laying down a part. */
  readonly mentions: Set<Facts>;
  /** Units (null: words of the article itself) that speak of it alone or of it among others, by provision. */
  readonly scope: Map<Facts, Set<Unit | null>>;
}

/** Things that differ in fewer than this share of the shorter one's words are one thing. */
const SAME_THING = 0.6;

export function sameMatter(a: Matter | null, b: Matter | null, exact = false): boolean {
  if (!a || !b) return false;
  if (!a.actions.some((action) => b.actions.includes(action))) return false;
  if (a.nested && b.nested && a.nested !== b.nested) return false;
  if (exact && a.thing.length > 0 && b.thing.length > 0) return a.thing.join(' ') === b.thing.join(' ');
  if (!sameHead(a.thing, b.thing)) return false;
  return a.thing.length === 0 || b.thing.length === 0 || sameness(a.thing, b.thing) >= SAME_THING;
}

/** A thing is known by its first words: "tạm ngừng kinh doanh" is not "tiếp tục kinh doanh". */
function sameHead(a: readonly string[], b: readonly string[]): boolean {
  const [first] = a;
  const [other] = b;
  return (
    first === undefined ||
    other === undefined ||
    b.slice(0, 4).includes(first) ||
    a.slice(0, 4).includes(other)
  );
}

export function newGroup(seed: Seed, matter: Matter | null, titled = false, isCase = false): Group {
  const group: Group = {
    facts: seed.facts,
    matter,
    seeds: [],
    titled,
    isCase,
    common: new Set(),
    borrowed: new Set(),
    mentions: new Set(),
    scope: new Map(),
  };
  join(group, seed);
  return group;
}

export function join(group: Group, seed: Seed): void {
  group.seeds.push(seed);
  reach(group, seed.facts, seed.unit ?? seed.clause);
  group.matter ??= seed.matter;
}

export function reach(group: Group, facts: Facts, unit: Unit | null): void {
  const units = group.scope.get(facts) ?? new Set<Unit | null>();
  units.add(unit);
  group.scope.set(facts, units);
}
