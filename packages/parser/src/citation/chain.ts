import { type Group, groupAt } from './group.ts';
import { readsAny, type Token } from './token.ts';
import { type Level, rank } from './unit-words.ts';

/** Groups from small to large that name one place, or several of the same kind: "điểm a, b khoản 3 Điều 12". */
export interface Chain {
  readonly groups: readonly Group[];
  readonly start: number;
  readonly next: number;
}

const CONNECTORS: ReadonlySet<string> = new Set(['của', 'tại', 'thuộc', 'trong', 'ở']);

/** A form and the appendix that holds it are one place also with words between. */
const FORM_CONNECTORS = [
  'quy định tại',
  'được quy định tại',
  'ban hành tại',
  'ban hành kèm theo',
  'kèm theo',
  'nêu tại',
];

/**
 * Reads a chain at `at`:
 *
 *     chain = group *( [ "của" | "tại" | "thuộc" | "trong" | "," ] larger-group )
 */
export function chainAt(list: readonly Token[], at: number): Chain | null {
  const first = groupAt(list, at);
  if (!first) return null;
  const groups = [first];
  let next = first.next;
  for (;;) {
    const larger = largerGroup(list, next, groups);
    if (!larger) return { groups, start: at, next };
    groups.push(larger);
    next = larger.next;
  }
}

function largerGroup(list: readonly Token[], at: number, groups: readonly Group[]): Group | null {
  const last = groups.at(-1)!;
  const comma = list[at]?.text === ',';
  const joined = last.level === 'form' ? readsAny(list, at, FORM_CONNECTORS) : 0;
  const start = comma || CONNECTORS.has(list[at]?.low ?? '') ? at + 1 : at + joined;
  const group = groupAt(list, start > at && list[start]?.low === 'các' ? start + 1 : start);
  if (!group) return null;
  if (last.level === 'appendix' && group.level === 'appendix')
    return start > at && !comma && groups.length < 4 ? group : null;
  if (groups.some((smaller) => smaller.level === group.level)) return null;
  if (comma) return COMMA_CHAINS[last.level] === group.level && groups.length === 1 ? group : null;
  if (joined > 0) return group.level === 'appendix' ? group : null;
  return rank(group.level) > rank(last.level) || holdsPart(last.level, group.level) ? group : null;
}

/** Careless drafting puts a comma between a unit and the one that holds it: "khoản 2, Điều 5". */
const COMMA_CHAINS: Readonly<Partial<Record<Level, Level>>> = {
  point: 'clause',
  clause: 'article',
  section: 'chapter',
  form: 'appendix',
};

/** In the annexed tables of rules a section may hold parts: "Phần B Mục 2 Phụ lục I". */
function holdsPart(part: Level, section: Level): boolean {
  return part === 'part' && (section === 'section' || section === 'subsection');
}

/** A place by levels; the values are what the groups name. */
export type Levels = Partial<Record<Level, readonly string[]>>;

/**
 * The levels of each chain, where a chain takes the larger units that it does not name from the chain after it: in
 * "điểm a khoản 2, điểm b khoản 3 và khoản 4 Điều 49" all three stand in Điều 49. `linked[i]`: chain i took something from i + 1.
 */
export function fillLevels(chains: readonly Chain[]): { levels: Levels[]; linked: boolean[] } {
  const levels = chains.map((chain) => {
    const own: Levels = {};
    for (const group of chain.groups) own[group.level] = group.numbers;
    return own;
  });
  const linked = chains.map(() => false);
  for (let i = chains.length - 2; i >= 0; i--) linked[i] = takeLarger(levels[i]!, levels[i + 1]!);
  return { levels, linked };
}

function takeLarger(mine: Levels, next: Levels): boolean {
  const top = Math.max(...ranks(mine));
  if (Math.min(...ranks(next)) > top || (next.row && !mine.row)) return false;
  let taken = false;
  for (const [level, numbers] of Object.entries(next) as [Level, readonly string[]][]) {
    if (rank(level) <= top || level === 'part') continue;
    mine[level] = numbers;
    taken = true;
  }
  return taken;
}

function ranks(levels: Levels): number[] {
  return (Object.keys(levels) as Level[]).map(rank);
}
