import fc from 'fast-check';
import type { Passage, Unit, UnitType } from './draft.ts';
import { arabic, letters, partWords, romans, type Step } from './numbers.ts';
import { headline, item, lead, paragraph, provision, quotedParagraph, table, title } from './words.ts';

/** A unit before it is numbered: articles and chapters are numbered through the whole draft. */
export interface Seed extends Omit<Unit, 'number' | 'units'> {
  readonly step: Step;
  readonly units: readonly Seed[];
}

export const BARE = { title: '', titleBelow: false, passages: [], units: [], quotation: null } as const;

const step = fc.constantFrom<Step[]>('next', 'next', 'next', 'inserted', 'skipped');

const some = <T>(of: fc.Arbitrary<T>, maxLength: number, minLength = 1): fc.Arbitrary<T[]> =>
  fc.array(of, { minLength, maxLength, size: 'max' });

const point: fc.Arbitrary<Seed> = fc
  .record({ step, words: item })
  .map(({ words, ...rest }) => ({ ...BARE, type: 'point', passages: [words], ...rest }));

export const points: fc.Arbitrary<Seed[]> = some(point, 6);

/** What may follow the first words of a unit that has no smaller ones. */
const more = (quoted: boolean): fc.Arbitrary<Passage[]> =>
  fc.array<Passage>(
    quoted ? quotedParagraph : fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: table }),
    {
      maxLength: 2,
    },
  );

export const clause = (quoted = false): fc.Arbitrary<Seed> => {
  const whole = fc
    .record({ step, first: provision, rest: more(quoted) })
    .map(({ first, rest, step }) => ({ ...BARE, type: 'clause' as const, step, passages: [first, ...rest] }));
  const list = fc
    .record({ step, first: lead, units: points })
    .map(({ first, units, step }) => ({ ...BARE, type: 'clause' as const, step, passages: [first], units }));
  return fc.oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: list });
};

export const article = (quoted = false): fc.Arbitrary<Seed> => {
  const heading = fc
    .record({ step, title, below: fc.boolean() })
    .map(({ step, title, below }) => ({ step, title, titleBelow: below && /^\p{Lu}/u.test(title) }));
  const clauses = some(clause(quoted), 3).map((units) => ({
    passages: [] as Passage[],
    units: units as Seed[],
  }));
  const list = fc.record({ passages: lead.map((words): Passage[] => [words]), units: points });
  const whole = fc
    .record({ first: provision, rest: more(quoted) })
    .map(({ first, rest }) => ({ passages: [first, ...rest], units: [] as Seed[] }));
  const untitled = fc.record({ step, title: fc.constant(''), titleBelow: fc.constant(false) });
  return fc
    .oneof(
      { weight: 4, arbitrary: fc.tuple(heading, clauses) },
      { weight: 1, arbitrary: fc.tuple(heading, list) },
      { weight: 2, arbitrary: fc.tuple(heading, whole) },
      { weight: 1, arbitrary: fc.tuple(untitled, fc.oneof(whole, list, clauses)) },
    )
    .map(([head, content]) => ({ ...BARE, type: 'article' as const, ...head, ...content }));
};

const container = (type: UnitType, units: fc.Arbitrary<Seed[]>): fc.Arbitrary<Seed> =>
  fc
    .record({ step, title: headline, titleBelow: fc.boolean(), units })
    .map((rest) => ({ ...BARE, type, ...rest }));

const articles = some(article(), 4);
const chapters = some(container('chapter', fc.oneof(articles, some(container('section', articles), 2))), 2);

/** The units of a body, from parts down to points, numbered. */
export const body: fc.Arbitrary<Unit[]> = fc
  .oneof(
    { weight: 3, arbitrary: articles },
    { weight: 3, arbitrary: chapters },
    { weight: 1, arbitrary: some(container('part', chapters), 2) },
  )
  .map((seeds) => numbered(seeds));

/** The units of an attached regulation, which begin again at the first. */
export const regulationUnits: fc.Arbitrary<Unit[]> = fc
  .oneof(articles, chapters)
  .map(([first, ...others]) => numbered([startingAtOne(first!), ...others]));

function startingAtOne(seed: Seed): Seed {
  const [first, ...others] = seed.units;
  const units = first && seed.type !== 'article' ? [startingAtOne(first), ...others] : seed.units;
  return { ...seed, step: 'next', units };
}

/** Gives every unit its number. */
export function numbered(seeds: readonly Seed[]): Unit[] {
  const through = new Map<UnitType, string[]>([
    ['article', arabic(stepsOf(seeds, 'article'))],
    ['chapter', romans(stepsOf(seeds, 'chapter'))],
  ]);
  const number = (siblings: readonly Seed[]): Unit[] => {
    const own = siblings.map((seed) => through.get(seed.type)?.shift());
    const anew = numbersAnew(siblings);
    return siblings.map(({ step: _, ...seed }, i) => ({
      ...seed,
      number: own[i] ?? anew[i]!,
      units: number(seed.units),
    }));
  };
  return number(seeds);
}

/** The steps of all units of a type, in text order. */
function stepsOf(seeds: readonly Seed[], type: UnitType): Step[] {
  return seeds.flatMap((seed) => [...(seed.type === type ? [seed.step] : []), ...stepsOf(seed.units, type)]);
}

function numbersAnew(siblings: readonly Seed[]): string[] {
  const steps = siblings.map((seed) => seed.step);
  const type = siblings[0]?.type;
  if (type === 'point') return letters(steps);
  if (type === 'part') return partWords(steps.length);
  return arabic(steps);
}
