import fc from 'fast-check';
import type { Quotation, Unit } from './draft.ts';
import { arabic, letters } from './numbers.ts';
import { article, BARE, clause, numbered, type Seed } from './units.ts';
import { item, sentence } from './words.ts';

/** What an amending draft says of one unit of the other document, and the new wording. */
interface Instruction {
  readonly words: string;
  readonly quotation: Quotation | null;
}

const number = fc
  .record({ value: fc.integer({ min: 2, max: 40 }), inserted: fc.boolean() })
  .map(({ value, inserted }) => (inserted ? `${value}a` : `${value}`));
const letter = fc.constantFrom('a', 'b', 'd', 'đ', 'e', 'a1');

const marks = fc.record({
  marks: fc.constantFrom<Quotation['marks'][]>('curly', 'straight', 'none'),
  end: fc.constantFrom<Quotation['end'][]>('.', ';', ''),
});

/** A unit of the other document: its name, and its new wording, still to be numbered. */
interface Target {
  readonly name: string;
  readonly number: string;
  readonly seed: Seed;
}

const newArticle: fc.Arbitrary<Target> = fc
  .record({ number, seed: article(true) })
  .map(({ number, seed }) => ({ name: `Điều ${number}`, number, seed }));

const newClause: fc.Arbitrary<Target> = fc
  .record({ number, of: number, seed: clause(true) })
  .map(({ number, of, seed }) => ({ name: `khoản ${number} Điều ${of}`, number, seed }));

const newPoint: fc.Arbitrary<Target> = fc
  .record({ number: letter, clause: number, article: number, words: item })
  .map(({ number, clause, article, words }) => ({
    name: `điểm ${number} khoản ${clause} Điều ${article}`,
    number,
    seed: { ...BARE, type: 'point', step: 'next', units: [], passages: [words] },
  }));

const rewording: fc.Arbitrary<Instruction> = fc
  .record({
    target: fc.oneof(newArticle, newClause, newPoint),
    marks,
    verb: fc.constantFrom('Sửa đổi, bổ sung', 'Bổ sung'),
  })
  .filter(({ target, marks }) => marks.marks !== 'none' || !looksOwn(target))
  .map(({ target: { name, number, seed }, marks, verb }) => {
    // Without marks only the row of its numbers holds new wording together.
    const [unit] = numbered([marks.marks === 'none' ? inOrder(seed) : seed]);
    return {
      words: `${verb} ${name} như sau:`,
      quotation: { ...marks, units: [{ ...unit!, number }] },
    };
  });

/** Without marks an article that could be the next one of the amending draft cannot be told from it. */
function looksOwn({ seed, number }: Target): boolean {
  return seed.type === 'article' && Number.parseInt(number, 10) <= 5;
}

function inOrder(seed: Seed): Seed {
  return { ...seed, step: 'next', units: seed.units.map(inOrder) };
}

/** Several articles in one pair of marks: "Bổ sung các điều 28a và 28b vào sau Điều 28 như sau:". */
const insertion: fc.Arbitrary<Instruction> = fc
  .record({
    after: fc.integer({ min: 20, max: 40 }),
    seeds: fc.tuple(article(true), article(true)),
    marks: marks.filter((each) => each.marks !== 'none'),
  })
  .map(({ after, seeds, marks }) => {
    const units = numbered(seeds).map((unit, i) => ({ ...unit, number: `${after}${'ab'[i]}` }));
    const words = `Bổ sung các điều ${after}a và ${after}b vào sau Điều ${after} như sau:`;
    return { words, quotation: { ...marks, units } };
  });

/** Changes that give no new wording. */
const repeal: fc.Arbitrary<Instruction> = fc.tuple(number, fc.boolean()).map(([value, words]) => ({
  words: words
    ? `Thay cụm từ “ong” bằng cụm từ “ong mật” tại khoản 2 Điều ${value}.`
    : `Bãi bỏ khoản 3 Điều ${value}.`,
  quotation: null,
}));

const instruction = fc.oneof(
  { weight: 6, arbitrary: rewording },
  { weight: 1, arbitrary: insertion },
  { weight: 1, arbitrary: repeal },
);

const asUnit = (type: 'article' | 'clause' | 'point', number: string, of: Instruction): Unit => ({
  ...BARE,
  type,
  number,
  passages: [of.words],
  quotation: of.quotation,
});

/** "Điều 1. Sửa đổi, bổ sung một số điều …" with an instruction in each clause; in a point where clauses are divided. */
const gathered = fc.array(fc.oneof(instruction, fc.array(instruction, { minLength: 2, maxLength: 3 })), {
  minLength: 1,
  maxLength: 3,
});

/** The body of an amending draft: articles that instruct, then articles of its own. */
export const amendingBody: fc.Arbitrary<Unit[]> = fc
  .record({
    first: gathered,
    single: fc.array(instruction, { maxLength: 2 }),
    last: fc.array(sentence, { minLength: 1, maxLength: 2 }),
  })
  .map(({ first, single, last }) => {
    const numbers = arabic([...single, 0, 0].map(() => 'next' as const));
    return [
      {
        ...BARE,
        type: 'article' as const,
        number: numbers[0]!,
        title: 'Sửa đổi, bổ sung một số điều của Nghị định số 5/2020/NĐ-CP',
        units: first.map((each, i) => clauseOf(each, `${i + 1}`)),
      },
      ...single.map((each, i) => asUnit('article', numbers[i + 1]!, each)),
      {
        ...BARE,
        type: 'article' as const,
        number: numbers.at(-1)!,
        title: 'Hiệu lực thi hành',
        units: last.map((words, i) => ({
          ...BARE,
          type: 'clause' as const,
          number: `${i + 1}`,
          passages: [words],
        })),
      },
    ];
  });

function clauseOf(each: Instruction | readonly Instruction[], number: string): Unit {
  if (!('length' in each)) return asUnit('clause', number, each);
  const names = letters(each.map(() => 'next'));
  return {
    ...BARE,
    type: 'clause',
    number,
    passages: ['Sửa đổi, bổ sung một số khoản của Điều 9 như sau:'],
    units: each.map((one, i) => asUnit('point', names[i]!, one)),
  };
}
