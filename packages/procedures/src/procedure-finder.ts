import type { Draft, Reference } from '@cancu/analysis';
import type { LawNode } from '@cancu/syntax';
import { contains } from '@cancu/text';
import type { Demand } from './demand.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Found, proceduresIn } from './find-procedures.ts';
import { provisionsOf } from './outline.ts';
import type { Procedure } from './procedure.ts';
import { type Reading, WordReader } from './reading.ts';
import { Recollection } from './recollection.ts';
import { isSilent, standAlike, tellsOutcome } from './silence.ts';
import { isSameSite, type Site, sitesOf } from './site.ts';

interface Last extends Found {
  readonly draft: Draft;
  readonly facts: readonly Facts[];
}

/**
 * Finds the procedures of a draft again and again while it is edited. The facts of a provision are read anew only when its
 * words are; and when nothing new is said that could begin a procedure or be a part of one, the procedures are the same
 * objects as before. The answer is always that of `findProcedures`.
 */
export class ProcedureFinder {
  readonly #words = new WordReader();
  readonly #known = new WeakMap<LawNode, { readonly site: Site; readonly facts: readonly Facts[] }>();
  readonly #recollection = new Recollection();
  #last: Last | null = null;

  find(draft: Draft): readonly Procedure[] {
    const reading = this.#words.read(draft.source, draft.tree.stretches);
    const facts = sitesOf(draft.tree.stretches).flatMap((site) => {
      const key = site.nodes[0]!;
      let known = this.#known.get(key);
      if (!known || !isSameSite(known.site, site)) {
        known = { site, facts: provisionsOf(site, reading).map((provision) => factsOf(provision, reading)) };
        this.#known.set(key, known);
      }
      return known.facts;
    });
    const last = this.#last;
    const found =
      last && isUntouched(last, draft, facts, reading)
        ? last
        : proceduresIn(draft, facts, reading, this.#recollection);
    const same = last && isSameList(last.procedures, found.procedures);
    const procedures = same ? last.procedures : found.procedures;
    this.#last = { ...found, draft, facts, procedures };
    return procedures;
  }

  /** The consents asked in passing in the draft that was last looked at, as `findDemands` gives them. */
  get demands(): readonly Demand[] {
    return this.#last?.demands ?? [];
  }
}

function isSameList(a: readonly Procedure[], b: readonly Procedure[]): boolean {
  return a.length === b.length && a.every((one, i) => one === b[i]);
}

/** Is nothing new said that could change a procedure? */
function isUntouched(last: Last, draft: Draft, facts: readonly Facts[], reading: Reading): boolean {
  if (last.draft.judgedAt.date !== draft.judgedAt.date) return false;
  if (last.draft.identity.title !== draft.identity.title) return false;
  if (last.facts.length !== facts.length) return false;
  const changed = facts.flatMap((now, i) => (now === last.facts[i] ? [] : [{ before: last.facts[i]!, now }]));
  const quiet = changed.every(
    ({ before, now }) =>
      standAlike(before, now) &&
      !last.touched.has(before) &&
      isSilent(before) &&
      isSilent(now) &&
      before.demands.length + now.demands.length === 0 &&
      !tellsOutcome(now, reading),
  );
  if (!quiet) return false;
  const places = changed.flatMap(({ before, now }) => [before.provision.at, now.provision.at]);
  return changedReferences(last.draft.references, draft.references).every(
    ({ at, address }) => ATTACHED.test(address) || places.some((place) => contains(place, at)),
  );
}

/** Citations in appendices and forms are no ground of a procedure. */
const ATTACHED = /^(?:kem-theo\/)?(?:phu-luc|mau)/;

/** The references of either that are not in both, taken from the first to the last that differs. */
function changedReferences(before: readonly Reference[], now: readonly Reference[]): Reference[] {
  const least = Math.min(before.length, now.length);
  let start = 0;
  while (start < least && before[start] === now[start]) start++;
  let behind = 0;
  while (behind < least - start && before.at(-1 - behind) === now.at(-1 - behind)) behind++;
  return [...before.slice(start, before.length - behind), ...now.slice(start, now.length - behind)];
}
