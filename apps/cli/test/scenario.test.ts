import { expect, it } from 'vitest';
import { readScenario, withGaps, wordsOf } from './scenario.ts';

it('lets a gap stand for any lines, and for nothing that was said otherwise', () => {
  const agrees = (expected: string, actual: string) => withGaps(expected, actual) === actual;
  expect(agrees('a\n[…]\nz\n', 'a\nb\nc\nz\n')).toBe(true);
  expect(agrees('a\n[…]\nz\n', 'a\nz\n')).toBe(true);
  expect(agrees('[…]\nc\n[…]\n', 'a\nb\nc\nd\n')).toBe(true);
  expect(agrees('a\n[…]\n', 'a\nb\n')).toBe(true);
  expect(agrees('a\n[…]\ny\n', 'a\nb\nz\n')).toBe(false);
  expect(agrees('a\n[…]\nb\n', 'a\nb\nz\n')).toBe(false);
  expect(agrees('b\n[…]\n', 'a\nb\n')).toBe(false);
});

it('reads files, commands and what is expected of them', () => {
  const text = 'Why.\n=== file a.md bom\nx\n=== command\ncancu check "a b.md"\n=== stderr\nno\n=== exit 2\n';
  expect(readScenario(text)).toEqual({
    files: [{ name: 'a.md', encoding: 'bom', content: 'x\n' }],
    runs: [{ command: 'cancu check "a b.md"', stdout: '', stderr: 'no\n', exit: 2, makes: [] }],
  });
  expect(wordsOf('cancu check "a b.md" --lang en')).toEqual(['cancu', 'check', 'a b.md', '--lang', 'en']);
});
