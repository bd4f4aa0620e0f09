import { expect, test } from 'vitest';
import { checkPurity } from '../src/checks/purity.ts';
import { room, workspace } from './invented.ts';

const problems = (text: string, path = 'src/a.ts', folder = 'packages/text'): string[] => [
  ...checkPurity(workspace(room(folder, { [path]: text }))),
];

test.each([
  ["import { readFileSync } from 'node:fs';", 'imports node:fs'],
  ["import path from 'path';", 'imports path'],
  ["export { sep } from 'node:path';", 'imports node:path'],
  ["console.log('x');", 'uses console'],
  ['const home = process.env.HOME;', 'uses process'],
  ['export const now = Date.now();', 'uses Date.now'],
  ['export const now = new Date();', 'uses new Date()'],
  ['export const now = Date();', 'uses Date()'],
  ["await fetch('x');", 'uses fetch'],
  ['setTimeout(() => {}, 1);', 'uses setTimeout'],
  ['export const r = Math.random();', 'uses Math.random'],
  ['export const here = import.meta.url;', 'uses import.meta'],
  ['const x = { process };', 'uses process'],
])('%s is caught', (text, words) => {
  expect(problems(text)).toHaveLength(1);
  expect(problems(text)[0]).toContain(words);
});

test.each([
  "export const day = new Date('2026-01-01');",
  'export const x = finding.process.name;',
  'export interface Step { readonly process: string; readonly document: string }',
  'export function read(document: { title: string }): string { return document.title; }',
  '// console.log in a comment',
  "export const words = 'process.exit()';",
  "import type { Document } from '@cancu/syntax'; export type D = Document;",
])('%s is fine', (text) => {
  expect(problems(text)).toEqual([]);
});

test('tests and apps may read files and clocks', () => {
  expect(problems("import 'node:fs'; console.log(Date.now());", 'src/a.test.ts')).toEqual([]);
  expect(problems("import 'node:fs'; console.log(Date.now());", 'test/a.ts')).toEqual([]);
  expect(problems("import 'node:fs'; console.log(Date.now());", 'src/a.ts', 'apps/cli')).toEqual([]);
});
