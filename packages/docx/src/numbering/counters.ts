import { type AbstractList, type Level, levelOf, type ResolvedList } from './definitions.ts';
import { formatNumber } from './number-format.ts';

const LEVELS = 9;

/** A label as Word shows it, and the number formats in it that the reader does not know (written in Arabic figures). */
export interface ListLabel {
  readonly text: string;
  readonly unknownFormats: readonly string[];
}

/**
 * The running numbers of all lists of a story (ECMA-376-1, 17.9). Instances of one kind share their numbers, as in Word; an
 * instance with starts of its own begins anew when it is first used.
 */
export class Counters {
  /** Per kind and level: the last number given; absent where the level has to start. */
  readonly #last = new Map<AbstractList, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** Counts a paragraph and gives its label; null when the level is not defined or shows nothing. */
  next(list: ResolvedList, at: number): ListLabel | null {
    const level = levelOf(list, at);
    if (!level || at < 0 || at >= LEVELS) return null;
    const last = this.#numbersOf(list);
    const before = last[at];
    last[at] = before === undefined ? startOf(list, at) : before + 1;
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      if (restarts(levelOf(list, deeper), at)) last[deeper] = undefined;
    }
    return level.run.hidden === true ? null : label(list, level, at, last);
  }

  #numbersOf(list: ResolvedList): (number | undefined)[] {
    let last = this.#last.get(list.abstract);
    if (!last) {
      last = new Array<number | undefined>(LEVELS).fill(undefined);
      this.#last.set(list.abstract, last);
    }
    if (!this.#begun.has(list.instance.id)) {
      this.#begun.add(list.instance.id);
      for (const level of list.instance.starts.keys()) {
        if (level < LEVELS) last[level] = undefined;
      }
    }
    return last;
  }
}

function startOf(list: ResolvedList, at: number): number {
  return list.instance.starts.get(at) ?? levelOf(list, at)?.start ?? 0;
}

/** Does using the level `used` start `level` anew (17.9.10)? */
function restarts(level: Level | undefined, used: number): boolean {
  return level?.restartAfter === undefined || used < level.restartAfter;
}

/** A level above that was never used shows its start, and is not counted by being shown. */
function label(
  list: ResolvedList,
  level: Level,
  at: number,
  last: readonly (number | undefined)[],
): ListLabel | null {
  const unknownFormats: string[] = [];
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const shown = Number(digit) - 1;
    if (shown > at) return '';
    const from = levelOf(list, shown);
    const number = last[shown] ?? startOf(list, shown);
    const format = from?.format ?? 'decimal';
    if (level.legal && format !== 'none' && format !== 'bullet') return String(number);
    const written = formatNumber(number, format, from?.pattern);
    if (written === null) unknownFormats.push(format);
    return written ?? String(number);
  });
  const trimmed = text.trim();
  return trimmed === '' ? null : { text: trimmed, unknownFormats };
}
