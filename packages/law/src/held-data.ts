import type { Range } from '@cancu/text';
import type { IsoDate } from './date.ts';
import {
  ALTERNATIVES,
  BREAKS,
  DOMESTIC,
  FALLBACK,
  FIELDS,
  FOREIGN,
  GENERAL_SOURCES,
  type HeldCaveat,
  type HeldDatabase,
  type HeldGroup,
  heldDatabases,
  LEADS,
  MENTIONS,
  PAPERS,
} from './held-lexicon.ts';
import { type PaperWord, paperWords } from './paper-words.ts';
import { type LegalSource, sourcesOf } from './source.ts';

/** A paper in a dossier whose information the State already holds. */
export interface HeldPaper {
  readonly group: HeldGroup;
  /** The name of the paper as the draft writes it, and its place in the given words (UTF-16 offsets). */
  readonly matched: string;
  readonly at: Range;
  readonly database: HeldDatabase;
  /** What forbids asking for it on that day, the most specific first. Never empty. */
  readonly sources: readonly LegalSource[];
  readonly caveats: readonly HeldCaveat[];
  /** certain: worthless by law (household books). likely: a database replaces it. needs-judgement: only a general duty. */
  readonly certainty: 'certain' | 'likely' | 'needs-judgement';
}

/**
 * Does this item of a dossier ask for something that the State already holds, on this day? Precise rather than complete:
 * the name of the paper must be what the item asks for, not something mentioned in it ("Đơn đề nghị cấp giấy phép lái
 * xe", "số căn cước"), not from abroad, and not already subject to reading the data first.
 *
 * @param about name of the procedure: a paper that is itself its object ("cấp lại giấy phép lái xe") is not reported.
 */
export function heldData(paper: string, date: IsoDate, about: string = ''): HeldPaper | null {
  return heldPapers(paper, date, about)[0] ?? null;
}

/** Every paper of that kind in the item, in text order, each group once. */
export function heldPapers(paper: string, date: IsoDate, about: string = ''): readonly HeldPaper[] {
  const words = paperWords(paper);
  if (FALLBACK.anyIn(words, 0, words.length)) return [];
  const objects = new Set(groupsNamed(paperWords(about)));
  const found = new Map<HeldGroup, HeldPaper>();
  for (const { group, index, length } of asked(words)) {
    if (found.has(group) || objects.has(group)) continue;
    const held = describe(group, paper, words.slice(index, index + length), words, date);
    if (held) found.set(group, held);
  }
  return [...found.values()];
}

/** Signs after which a list goes on; any other begins something new. */
const GOES_ON = new Set([',', '/']);

function* asked(words: readonly PaperWord[]): Iterable<{ group: HeldGroup; index: number; length: number }> {
  // open: so far the phrase holds only words that may stand before the name of a paper.
  // mention: papers are spoken of, not asked for; a list carries that on.
  let open = true;
  let mention = false;
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    const ends = BREAKS.at(words, i);
    if (word.sign || ends) {
      open = true;
      if (!ends && !GOES_ON.has(word.word)) mention = false;
      i += ends?.length ?? 1;
      continue;
    }
    const name = PAPERS.at(words, i);
    const after = i + (name?.length ?? 0);
    if (name?.value && open && !mention && !FIELDS.at(words, after) && !fromAbroad(words, after))
      yield { group: name.value, index: i, length: name.length };
    const lead = name ? null : LEADS.at(words, i);
    if (lead && word.word === 'bản') mention = false;
    if (MENTIONS.at(words, i) || (open && FIELDS.at(words, i))) mention = true;
    if (!lead && !/^\d+$/.test(word.word)) open = false;
    i += name?.length ?? lead?.length ?? 1;
  }
}

/** Looks from the name to the end of its phrase, and into a bracket that follows at once. */
function fromAbroad(words: readonly PaperWord[], start: number): boolean {
  let end = start;
  let depth = 0;
  for (; end < words.length; end++) {
    const { word, sign } = words[end]!;
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (depth < 0) break;
    if (depth === 0 && ((sign && word !== ')') || BREAKS.at(words, end))) break;
  }
  for (let i = start; i < end; i++) {
    const domestic = DOMESTIC.at(words, i, end);
    if (domestic) i += domestic.length - 1;
    else if (FOREIGN.at(words, i, end)) return true;
  }
  return false;
}

function groupsNamed(words: readonly PaperWord[]): readonly HeldGroup[] {
  return words.flatMap((_, index) => PAPERS.at(words, index)?.value ?? []);
}

function describe(
  group: HeldGroup,
  paper: string,
  name: readonly PaperWord[],
  words: readonly PaperWord[],
  date: IsoDate,
): HeldPaper | null {
  const own = sourcesOf(group.sources, date);
  const sources = group.worthless ? own : [...own, ...sourcesOf(GENERAL_SOURCES, date)];
  if (sources.length === 0) return null;
  const published = sources.some((entry) => entry.topics.includes('published-data'));
  const alternative = ALTERNATIVES.anyIn(words, 0, words.length);
  const at = { start: name[0]!.start, end: name.at(-1)!.end };
  return {
    group,
    matched: paper.slice(at.start, at.end),
    at,
    database: heldDatabases.find((database) => database.key === group.database)!,
    sources,
    caveats: [...caveatsOf(group, published), ...(alternative ? (['one-of-several-papers'] as const) : [])],
    certainty: certaintyOf(group, sources[0]!, published),
  };
}

function caveatsOf(group: HeldGroup, published: boolean): readonly HeldCaveat[] {
  if (group.worthless) return [];
  return published ? [...group.caveats, 'published-data-only', 'paper-if-data-fail'] : ['general-duty-only'];
}

function certaintyOf(group: HeldGroup, first: LegalSource, published: boolean): HeldPaper['certainty'] {
  if (group.worthless) return first.verification === 'verified' ? 'certain' : 'likely';
  return published && group.caveats.length === 0 ? 'likely' : 'needs-judgement';
}
