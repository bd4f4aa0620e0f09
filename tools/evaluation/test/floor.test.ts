import { expect, test } from 'vitest';
import { belowFloor, raised } from '../src/floor.mjs';

const floor = { atLeast: { 'citations.f1': 0.8, 'structure.exact': 0.85 }, atMost: { 'corpus.slow': 0 } };

test('figures at the floor pass', () => {
  const figures = [
    { id: 'citations.f1', value: 0.8 },
    { id: 'structure.exact', value: 0.9 },
    { id: 'corpus.slow', value: 0 },
  ];
  expect(belowFloor(floor, figures)).toEqual([]);
});

test('every worse figure gets a sentence, a missing one too', () => {
  const figures = [
    { id: 'citations.f1', value: 0.79 },
    { id: 'structure.exact', value: null },
    { id: 'corpus.slow', value: 2 },
  ];
  expect(belowFloor(floor, figures)).toEqual([
    'citations.f1 fell to 0.79; evaluation-floor.json asks for at least 0.8.',
    'structure.exact was not measured; evaluation-floor.json asks for at least 0.85.',
    'corpus.slow rose to 2; evaluation-floor.json allows at most 0.',
  ]);
});

test('raising lifts what is better, keeps what is worse and takes in what is new', () => {
  const figures = [
    { id: 'citations.f1', value: 0.79 },
    { id: 'structure.exact', value: 0.91 },
    { id: 'outline.f1', value: 0.7 },
    { id: 'basis.f1', value: null },
    { id: 'corpus.slow', value: 3 },
  ];
  expect(raised(floor, figures)).toEqual({
    atLeast: { 'citations.f1': 0.8, 'outline.f1': 0.7, 'structure.exact': 0.91 },
    atMost: { 'corpus.slow': 0 },
  });
});
