import { expect, test } from 'vitest';
import { checkDependencies } from '../src/checks/dependencies.ts';
import type { Room } from '../src/workspace.ts';
import { needs, room, workspace } from './invented.ts';

const problems = (...rooms: Room[]): string[] => [...checkDependencies(workspace(...rooms))];

test('an import that the manifest does not declare is reported', () => {
  const syntax = room('packages/syntax', { 'src/a.ts': "import '@cancu/text/x'; import 'saxes';" });
  expect(problems(syntax)).toEqual([
    'packages/syntax/src/a.ts:1 imports @cancu/text, which packages/syntax/package.json does not declare.',
    'packages/syntax/src/a.ts:1 imports saxes, which packages/syntax/package.json does not declare.',
  ]);
});

test('a declared dependency that nothing imports is reported', () => {
  const syntax = room('packages/syntax', { 'src/a.ts': 'export {};' }, needs('text'));
  expect(problems(syntax)).toEqual([
    'packages/syntax/package.json declares @cancu/text, but nothing imports it: remove it.',
  ]);
});

test('a dependency of tests only belongs under devDependencies, one of the code does not', () => {
  const late = room('packages/syntax', { 'src/a.test.ts': "import '@cancu/text';" }, needs('text'));
  expect(problems(late)[0]).toContain('move it to devDependencies');
  const early = room('packages/syntax', { 'src/a.ts': "import 'yaml';" }, { devDependencies: { yaml: '1' } });
  expect(problems(early)[0]).toContain('move it to dependencies');
});

test('tests may use the shared tools of the root, code may not', () => {
  expect(problems(room('packages/text', { 'src/a.test.ts': "import 'vitest';" }))).toEqual([]);
  expect(problems(room('packages/text', { 'src/a.ts': "import 'vitest';" }))).toHaveLength(1);
});

test('an unused development dependency is reported unless a script or a test runs it', () => {
  const tool = (script: string): Room =>
    room('tools/x', {}, { devDependencies: { esbuild: '1' }, scripts: { test: script } });
  expect(problems(tool(''))[0]).toContain('neither a test nor a script uses it');
  expect(problems(tool('esbuild src/a.ts'))).toEqual([]);
  const test = { 'test/a.test.ts': "run('node_modules/.bin/esbuild');" };
  expect(problems(room('tools/x', test, { devDependencies: { esbuild: '1' } }))).toEqual([]);
});

test('a package of types stands in for the one whose types are imported', () => {
  const types = { devDependencies: { '@types/mdast': '1' } };
  expect(
    problems(room('packages/text', { 'src/a.ts': "import type { Table } from 'mdast';" }, types)),
  ).toEqual([]);
  expect(problems(room('packages/text', {}, types))).toHaveLength(1);
});

test('types that a published package shows to its users are a dependency of it', () => {
  const types = { dependencies: { '@types/unist': '3' } };
  expect(
    problems(room('packages/text', { 'src/a.ts': "import type { Node } from 'unist';" }, types)),
  ).toEqual([]);
});

test('scripts of a tool outside src are its code', () => {
  const bundler = { dependencies: { esbuild: '1' } };
  expect(problems(room('tools/x', { 'run.mjs': "import 'esbuild';" }, bundler))).toEqual([]);
  expect(problems(room('packages/text', { 'run.mjs': "import 'esbuild';" }, bundler))).toHaveLength(1);
});

test('Node modules need no declaration', () => {
  expect(problems(room('apps/cli', { 'src/a.ts': "import 'node:fs'; import 'path';" }))).toEqual([]);
});
