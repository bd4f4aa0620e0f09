import type { LawText, TextUnit } from '@cancu/law';
import {
  amendingDraft,
  Choices,
  cases,
  draft,
  linesOf,
  patience,
  rolls,
  writeMarkdown,
} from '@cancu/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { provisionIn } from '../src/index.ts';
import { resultOf } from './law.ts';

const markdown = fc
  .tuple(fc.oneof(draft, amendingDraft), rolls)
  .map(([one, roll]) => writeMarkdown(linesOf(one), new Choices(roll)));

function unitsOf({ articles, attachments = [] }: LawText): TextUnit[] {
  const inside = (unit: TextUnit): TextUnit[] => [unit, ...unit.units.flatMap(inside)];
  return [articles, ...attachments.map((attached) => attached.articles)].flat().flatMap(inside);
}

it(
  'every word of a unit occurs in its source',
  () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const result = resultOf(source, '12/2022/NĐ-CP');
        const written = new Set(source.normalize('NFC').split(/[^\p{L}\p{N}]+/u));
        for (const { title, text } of result.ok ? unitsOf(result.text) : [])
          for (const word of `${title ?? ''} ${text}`.split(/[^\p{L}\p{N}]+/u))
            expect(written).toContain(word);
      }),
      cases(3, 2),
    );
  },
  patience(),
);

it(
  'every unit is found at its place',
  () => {
    fc.assert(
      fc.property(markdown, (source) => {
        const result = resultOf(source, '12/2022/NĐ-CP');
        if (!result.ok) return;
        for (const article of result.text.articles) {
          if (!/^\d/.test(article.number)) continue;
          const place = { article: article.number, clause: null, point: null };
          expect(provisionIn(result.text, place)).toMatchObject({
            found: true,
            unit: { number: article.number },
          });
          for (const { number } of article.units.filter((unit) => /^\d/.test(unit.number)))
            expect(provisionIn(result.text, { ...place, clause: number })).toMatchObject({ found: true });
        }
      }),
      cases(4, 2),
    );
  },
  patience(),
);
