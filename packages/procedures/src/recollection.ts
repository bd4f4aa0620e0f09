import type { PartsForAll } from './for-all.ts';
import type { Group, Seed } from './group.ts';
import type { Procedure } from './procedure.ts';

/**
 * Procedures by what they were made of. A group is put together anew on each run from facts that stay the same objects
 * while their words do; of the same facts, put together in the same way, the same procedure comes.
 */
export class Recollection {
  readonly #ids = new WeakMap<object, number>();
  #next = 0;
  /** Of the groups of this run, which change no more once they are asked for. */
  #keys = new WeakMap<Group, string>();
  #before = new Map<string, Procedure>();
  #now = new Map<string, Procedure>();

  /** The procedure of a group, made only when no group like it was seen in the run before. `rest`: what else it depends on. */
  recall(
    group: Group,
    siblings: readonly Group[],
    forAll: PartsForAll,
    rest: string,
    make: () => Procedure,
  ): Procedure {
    const parts = [group, ...siblings].map((one) => this.#keyOf(one));
    const key = `${siblings.indexOf(group)} ${parts.join(' ')} ${JSON.stringify(forAll)} ${rest}`;
    const known = this.#now.get(key) ?? this.#before.get(key) ?? make();
    this.#now.set(key, known);
    return known;
  }

  /** Ends a run: what it did not ask for is forgotten. */
  forget(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  #keyOf(group: Group): string {
    let key = this.#keys.get(group);
    if (key === undefined) {
      key = JSON.stringify(this.#contentOf(group));
      this.#keys.set(group, key);
    }
    return key;
  }

  #contentOf({ facts, seeds, scope, common, borrowed, mentions, ...own }: Group): unknown[] {
    return [
      this.#id(facts),
      own,
      seeds.map((seed) => this.#keyOfSeed(seed)),
      [...scope].map(([of, units]) => [this.#id(of), [...units].map((unit) => unit && this.#id(unit))]),
      [common, borrowed, mentions].map((set) => [...set].map((one) => this.#id(one))),
    ];
  }

  #keyOfSeed({ facts, clause, unit, dossier, filing, segment, ...own }: Seed): unknown[] {
    return [own, ...[facts, clause, unit, dossier, filing, segment].map((one) => one && this.#id(one))];
  }

  #id(object: object): number {
    let id = this.#ids.get(object);
    if (id === undefined) {
      id = this.#next++;
      this.#ids.set(object, id);
    }
    return id;
  }
}
