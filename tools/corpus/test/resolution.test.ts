import { makeDraft } from '@cancu/analysis';
import { readPlainText } from '@cancu/markdown';
import { parseLaw } from '@cancu/parser';
import { expect, it } from 'vitest';
import { resolutionOf } from '../src/resolution.ts';
import { resolutionText } from '../src/resolution-command.ts';

function draftOf(words: string) {
  const source = readPlainText(`NGHỊ ĐỊNH\nVề đò ngang\nĐiều 1. Phạm vi\n${words}\n`);
  return makeDraft({ source, tree: parseLaw(source), today: '2026-11-25' });
}

const TWO = [
  draftOf(
    'Theo Nghị định số 63/2010/NĐ-CP và Điều 3 Nghị định số 63/2010/NĐ-CP, Nghị định số 999/2020/NĐ-CP.',
  ),
  draftOf('Theo Nghị định số 999/2020/NĐ-CP.'),
];

it('counts every citation, found or not', () => {
  expect(resolutionOf(TWO)).toEqual({
    cited: 4,
    resolved: 2,
    by: { number: 2, 'no-such-number': 2 },
    unresolved: [{ text: '999/2020/NĐ-CP', why: 'no-such-number', times: 2 }],
  });
});

it('prints causes first and the figure last', () => {
  expect(resolutionText(resolutionOf(TWO), 50).split('\n')).toEqual([
    'no-such-number:',
    '  2 × 999/2020/NĐ-CP',
    'how: number 2, no-such-number 2',
    'resolution: 0.500 of 4 citations of documents found in the register',
  ]);
});

it('has a figure for nothing at all', () => {
  expect(resolutionText(resolutionOf([]), 50)).toContain('resolution: 0.000 of 0 citations');
});
