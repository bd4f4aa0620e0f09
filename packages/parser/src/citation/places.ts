import type { CitedPath } from '@cancu/syntax';
import { type Chain, chainAt, fillLevels, type Levels } from './chain.ts';
import { dividerAt } from './group.ts';
import { readsAny, type Token } from './token.ts';
import type { Level } from './unit-words.ts';

/** A list of places that share one anchor. */
export interface Places {
  readonly paths: readonly CitedPath[];
  /** Names at least one unit that is a citation by itself. */
  readonly strong: boolean;
  /** "khoản 2 Điều này": tied to the place where it stands; no document follows. */
  readonly anchored: boolean;
  /** The largest unit of the last place. */
  readonly outer: Level;
  readonly start: number;
  readonly next: number;
}

/**
 * Reads a list of places at `at`:
 *
 *     places  = ["từ"] chain *( divider [filler] chain )
 *     divider = "," | ";" | "và" | "hoặc" | "đến" …
 *     filler  = "các" | "từ" | "toàn bộ các mẫu tại" …
 *
 * The list ends after a chain with an anchor of its own, and before one that is not the anchor of those before it:
 * "khoản 2 Điều này | và Điều 6 Nghị định này", "Điều 5 | và khoản 2 Điều này".
 */
export function placesAt(list: readonly Token[], at: number): Places | null {
  const first = chainAt(list, list[at]?.low === 'từ' ? skipFiller(list, at) : at);
  if (!first || isHeading(list, at, first)) return null;
  const chains = [first];
  while (!isAnchored(chains.at(-1)!)) {
    const chain = nextChain(list, chains.at(-1)!.next);
    if (!chain) break;
    chains.push(chain);
  }
  return places(at, chains);
}

function places(at: number, read: readonly Chain[]): Places {
  let { levels, linked } = fillLevels(read);
  let chains = read;
  const last = read.length - 1;
  if (last > 0 && isAnchored(read[last]!)) {
    const cut = linked.lastIndexOf(false, last - 1) + 1;
    if (cut > 0) {
      chains = read.slice(0, cut);
      ({ levels, linked } = fillLevels(chains));
    }
  }
  const end = chains.at(-1)!;
  return {
    paths: allPaths(levels),
    strong: chains.some(isStrong),
    anchored: isAnchored(end),
    outer: end.groups.at(-1)!.level,
    start: at,
    next: end.next,
  };
}

const MOST_PATHS = 2000;

function allPaths(chains: readonly Levels[]): CitedPath[] {
  const paths: CitedPath[] = [];
  for (const levels of chains) {
    if (paths.length >= MOST_PATHS) break;
    paths.push(...pathsOf(levels));
  }
  return paths;
}

function isAnchored(chain: Chain): boolean {
  return chain.groups.some((group) => group.numbers[0] === 'this');
}

/** "mẫu AP02 tại Phụ lục" is a citation though each of its words alone is none. */
function isStrong({ groups }: Chain): boolean {
  return groups.some((group) => !group.weak) || (groups.length > 1 && groups.at(-1)!.level === 'appendix');
}

/** A text that begins "Điều 5. Phạm vi" is a heading, not a citation. */
function isHeading(list: readonly Token[], at: number, chain: Chain): boolean {
  if (chain.groups.length > 1 || !/^[.:]$/.test(list[chain.next]?.text ?? '') || !list[chain.next + 1])
    return false;
  return at < 8 && list.slice(0, at).every((token) => token.kind === 'sign');
}

const FILLERS = [
  'toàn bộ các mẫu tại',
  'toàn bộ mẫu tại',
  'các mẫu tại',
  'toàn bộ các',
  'toàn bộ',
  'từ các',
  'từ',
  'các',
];

function skipFiller(list: readonly Token[], at: number): number {
  return at + readsAny(list, at, FILLERS);
}

function nextChain(list: readonly Token[], at: number): Chain | null {
  let next = list[at]?.text === ';' || list[at]?.low === 'đến' ? at + 1 : dividerAt(list, at);
  if (next === at) return null;
  if (list[at]?.text === ';' && list[next]?.low === 'và') next++;
  return chainAt(list, skipFiller(list, next));
}

const KEYS: readonly (readonly [Level, keyof CitedPath])[] = [
  ['part', 'part'],
  ['chapter', 'chapter'],
  ['subsection', 'section'],
  ['section', 'section'],
  ['article', 'article'],
  ['clause', 'clause'],
  ['point', 'point'],
  ['appendix', 'appendix'],
  ['form', 'form'],
];

type OpenPath = { -readonly [Key in keyof CitedPath]: CitedPath[Key] };

/** Every combination of the numbers named, in text order: the smallest unit varies fastest. */
function pathsOf(levels: Levels): CitedPath[] {
  let paths: OpenPath[] = [{}];
  for (const [level, key] of KEYS) {
    const numbers = levels[level];
    if (!numbers) continue;
    if (numbers.length === 1) for (const path of paths) path[key] = numbers[0]!;
    else paths = combined(paths, key, numbers);
  }
  return paths;
}

function combined(paths: readonly OpenPath[], key: keyof CitedPath, numbers: readonly string[]): OpenPath[] {
  const room = Math.ceil(MOST_PATHS / numbers.length);
  return paths.slice(0, room).flatMap((path) => numbers.map((number) => ({ ...path, [key]: number })));
}
