import { expect, test } from 'vitest';
import { judge, speedFigures } from '../src/corpus.mjs';

const finding = { ruleId: 'basis/require-delegation', severity: 'warning' };
const json = JSON.stringify({ files: [{ file: 'a.md', findings: [finding] }] });

test('0 and 1 with JSON are a check', () => {
  for (const status of [0, 1]) {
    const result = judge({ status, stdout: json, stderr: '', ms: 90 });
    expect(result).toEqual({ ms: 90, outcome: 'checked', said: '', findings: [finding] });
  }
});

test('2 with a sentence is a refusal', () => {
  const stderr = 'Không đọc được van-ban.doc: định dạng .doc cũ. Hãy lưu lại thành .docx.\n';
  expect(judge({ status: 2, stdout: '', stderr, ms: 1 })).toMatchObject({
    outcome: 'refused',
    said: stderr.trim(),
  });
});

test.each([
  ['a signal', { status: null, stdout: '', stderr: '' }],
  ['another status', { status: 7, stdout: '', stderr: 'x' }],
  ['no JSON', { status: 1, stdout: 'TypeError', stderr: '' }],
  ['a stack trace', { status: 2, stdout: '', stderr: 'TypeError: x\n    at f (file:///a/cancu.js:1:2)' }],
])('%s is a crash', (_, result) => {
  expect(judge({ ...result, ms: 1 }).outcome).toBe('crashed');
});

test('of a crash, the error is told', () => {
  const stderr =
    'file:///a.js:1\nTypeError: x is not a function\n    at f (file:///a.js:1:2)\n\nNode.js v20.20.2';
  expect(judge({ status: 1, stdout: '', stderr, ms: 1 }).said).toBe('TypeError: x is not a function');
});

test('crashes, refusals and slow files are counted', () => {
  const each = { file: 'a', said: '', findings: [] };
  const checked = [
    { ...each, ms: 3001, outcome: 'checked' as const },
    { ...each, ms: 3000, outcome: 'checked' as const },
    { ...each, file: 'doc/a.doc', ms: 9000, outcome: 'checked' as const },
    { ...each, ms: 1, outcome: 'crashed' as const },
    { ...each, ms: 1, outcome: 'refused' as const },
  ];
  expect(speedFigures(checked)).toEqual([
    { id: 'corpus.crashed', value: 1 },
    { id: 'corpus.refused', value: 1 },
    { id: 'corpus.slow', value: 1 },
  ]);
});
