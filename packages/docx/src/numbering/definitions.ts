import type { ParagraphProperties } from '../properties/paragraph-properties.ts';
import type { RunProperties } from '../properties/run-properties.ts';
import type { StyleSheet } from '../styles/style-sheet.ts';

/** One level of a list (`w:lvl`, ECMA-376-1, 17.9.6). */
export interface Level {
  start: number;
  format: string;
  /** The examples of a format `custom`. */
  pattern?: string;
  /** The label with `%1`…`%9` for the numbers of the levels. */
  text: string;
  /** Number of the level whose use restarts this one, from 1; 0 never restarts; absent: any level above. */
  restartAfter?: number;
  /** Show the numbers of all levels in Arabic figures (`w:isLgl`). */
  legal: boolean;
  /** Neither tab nor space stands between label and text (`w:suff`). */
  glued: boolean;
  /** The label is a picture (`w:lvlPicBulletId`). */
  picture: boolean;
  /** The paragraph style bound to the level. */
  style?: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** `w:abstractNum`: what lists of one kind share, the running numbers too. */
export interface AbstractList {
  readonly id: string;
  readonly levels: Map<number, Level>;
  /** The definition stands with the list style of this id. */
  styleLink?: string;
}

/** `w:num`: a list of a kind, with levels and starts of its own. */
export interface ListInstance {
  readonly id: string;
  abstract: string;
  readonly levels: Map<number, Level>;
  readonly starts: Map<number, number>;
}

/** An instance with the kind it draws on. */
export interface ResolvedList {
  readonly instance: ListInstance;
  readonly abstract: AbstractList;
}

/** Word follows one link. */
const MAX_LINKS = 10;

export class Numbering {
  readonly #abstracts: ReadonlyMap<string, AbstractList>;
  readonly #instances: ReadonlyMap<string, ListInstance>;
  readonly #styles: StyleSheet;
  readonly #resolved = new Map<string, ResolvedList | null>();

  constructor(abstracts: readonly AbstractList[], instances: readonly ListInstance[], styles: StyleSheet) {
    this.#abstracts = new Map(abstracts.map((abstract) => [abstract.id, abstract]));
    this.#instances = new Map(instances.map((instance) => [instance.id, instance]));
    this.#styles = styles;
  }

  /** The list of an id, null when the file does not define it (`0` is never defined). */
  list(id: string): ResolvedList | null {
    let resolved = this.#resolved.get(id);
    if (resolved === undefined) {
      resolved = this.#resolve(id);
      this.#resolved.set(id, resolved);
    }
    return resolved;
  }

  /** The level that a style is bound to, when one is. */
  levelOfStyle(list: ResolvedList, style: string): number | undefined {
    for (let level = 0; level < 9; level++) {
      if (levelOf(list, level)?.style === style) return level;
    }
    return undefined;
  }

  /** Follows list styles (`w:numStyleLink`) to the definition; links in a circle define nothing. */
  #resolve(id: string): ResolvedList | null {
    const instance = this.#instances.get(id);
    let abstract = instance && this.#abstracts.get(instance.abstract);
    const seen = new Set<AbstractList>();
    while (abstract?.styleLink !== undefined && !seen.has(abstract) && seen.size < MAX_LINKS) {
      seen.add(abstract);
      const target = this.#styles.numberingOf(abstract.styleLink);
      const linked: ListInstance | undefined = target === undefined ? undefined : this.#instances.get(target);
      abstract = linked && this.#abstracts.get(linked.abstract);
    }
    return instance && abstract && abstract.styleLink === undefined ? { instance, abstract } : null;
  }
}

/** The definition of a level: the instance's own before the kind's. */
export function levelOf(list: ResolvedList, level: number): Level | undefined {
  return list.instance.levels.get(level) ?? list.abstract.levels.get(level);
}
