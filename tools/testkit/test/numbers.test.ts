import { expect, test } from 'vitest';
import { arabic, letters, partWords, romans } from '../src/draft/numbers.ts';

test('articles and clauses: a number is inserted behind another, or skipped as repealed', () => {
  expect(arabic(['next', 'next', 'inserted', 'inserted', 'next', 'skipped'])).toEqual([
    '1',
    '2',
    '2a',
    '2b',
    '3',
    '5',
  ]);
});

test('nothing is inserted before the first', () => {
  expect(arabic(['inserted', 'next'])).toEqual(['1', '2']);
  expect(letters(['inserted', 'next'])).toEqual(['a', 'b']);
});

test('points have đ behind d, and a1 behind a', () => {
  expect(letters(['next', 'inserted', 'next', 'next', 'next', 'next', 'next'])).toEqual([
    'a',
    'a1',
    'b',
    'c',
    'd',
    'đ',
    'e',
  ]);
});

test('chapters and parts', () => {
  expect(romans(['next', 'next', 'inserted', 'next', 'next'])).toEqual(['I', 'II', 'IIa', 'III', 'IV']);
  expect(partWords(2)).toEqual(['nhất', 'hai']);
});
