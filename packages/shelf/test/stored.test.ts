import type { LawText, TextUnit } from '@cancu/law';
import { cases, patience } from '@cancu/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf, readLawText, writeLawText } from '../src/index.ts';
import { law, textOf } from './law.ts';

const text = textOf(
  law('Điều 1. Phạm vi\n\n1. Luật này quy định việc nuôi ong.\n\n2. Ong rừng:\n\na) Ong đá.'),
);

/** Units that nest as deep as articles, clauses and points do. */
const unitAt = (depth: number): fc.Arbitrary<TextUnit> =>
  fc.record({
    number: fc.string({ maxLength: 4 }),
    title: fc.option(fc.string({ unit: 'grapheme' })),
    text: fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }).map((lines) => lines.join('\n')),
    units: depth === 3 ? fc.constant([]) : fc.array(unitAt(depth + 1), { maxLength: 2 }),
  });
const unit = unitAt(1);

describe('a stored text', () => {
  it('is read as it was written', () => {
    expect(readLawText(writeLawText(text, 'abc'))).toEqual({ ok: true, text, sourceHash: 'abc' });
  });

  it('shows a line of the law on a line of the file', () => {
    expect(writeLawText(text, 'abc')).toContain('"Luật này quy định việc nuôi ong."\n');
  });

  it(
    'is the same after writing and reading, whatever its words',
    () => {
      const any = fc.record({
        articles: fc.array(unit, { maxLength: 3 }),
        attachments: fc.option(
          fc.array(fc.record({ title: fc.option(fc.string()), articles: fc.array(unit, { maxLength: 2 }) }), {
            maxLength: 2,
          }),
          { nil: undefined },
        ),
      });
      fc.assert(
        fc.property(any, ({ articles, attachments }) => {
          const whole: LawText = { ...text, articles, ...(attachments && { attachments }) };
          expect(readLawText(writeLawText(whole, 'x'))).toEqual({ ok: true, text: whole, sourceHash: 'x' });
        }),
        cases(1),
      );
    },
    patience(),
  );
});

describe('a damaged file', () => {
  const content = writeLawText(text, 'abc');
  it.each([
    ['not-json', content.slice(0, 300)],
    ['no-law-text', '[]'],
    ['no-law-text', 'null'],
    ['newer-format', content.replace('"format": 1', '"format": 2')],
    ['damaged', content.replace('"format": 1', '"format": 0')],
    ['damaged', content.replace('"issued": "2021-11-15"', '"issued": "15/11/2021"')],
    ['damaged', content.replace('"kind": "luat"', '"kind": "truyện"')],
    ['damaged', content.replace('"articles": [', '"articles": [7,')],
  ])('has a named problem: %s', (problem, damaged) => {
    expect(readLawText(damaged)).toMatchObject({ ok: false, problem });
  });

  it('says where it is damaged', () => {
    const damaged = content.replace('"number": "a"', '"number": 1');
    expect(readLawText(damaged)).toMatchObject({ at: 'articles.0.units.1.units.0.number' });
  });

  it(
    'never throws, whatever stands in it',
    () => {
      const json = JSON.parse(content) as Record<string, unknown>;
      const broken = fc.record(
        Object.fromEntries(
          Object.keys(json).map((key) => [key, fc.oneof(fc.constant(json[key]), fc.jsonValue())]),
        ),
        { requiredKeys: [] },
      );
      const anything = fc.oneof(
        broken.map((value) => JSON.stringify(value)),
        fc.json(),
        fc.string(),
      );
      fc.assert(
        fc.property(anything, (damaged) => {
          expect(() => readLawText(damaged)).not.toThrow();
        }),
        cases(2),
      );
    },
    patience(),
  );

  it('may nest as deep as it will', () => {
    const deep = `${'{"number":"1","units":['.repeat(20_000)}${']}'.repeat(20_000)}`;
    const damaged = content.replace('"articles": [', `"articles": [${deep},`);
    expect(readLawText(damaged)).toMatchObject({ ok: false, problem: 'damaged' });
  });
});

describe('the name of its file', () => {
  const named = (number: string, issuer = 'Chính phủ') => ({ ...text.record, number, issuer });
  it.each([
    ['80/2015/QH13', '80-2015-QH13.json'],
    ['63/2010/NĐ-CP', '63-2010-ND-CP.json'],
    ['66.7/2025/NQ-CP', '66.7-2025-NQ-CP.json'],
    ['../../1/2020/NĐ-CP', '1-2020-ND-CP.json'],
  ])('%s', (number, name) => expect(fileNameOf(named(number), new Map())).toBe(name));

  it('is that of the same document, and another for another of the same number', () => {
    const [hanoi, hue] = [named('05/2026/QĐ-UBND', 'Hà Nội'), named('05/2026/QĐ-UBND', 'Huế')];
    const taken = new Map([['05-2026-QD-UBND.json', hanoi]]);
    expect(fileNameOf(hanoi, taken)).toBe('05-2026-QD-UBND.json');
    expect(fileNameOf(hue, taken)).toBe('05-2026-QD-UBND.2.json');
  });
});
