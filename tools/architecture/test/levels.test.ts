import { expect, test } from 'vitest';
import { checkLevels } from '../src/checks/levels.ts';
import type { Room } from '../src/workspace.ts';
import { needs, room, workspace } from './invented.ts';

const problems = (...rooms: Room[]): string[] => [...checkLevels(workspace(...rooms))];
const text = room('packages/text', { 'src/index.ts': 'export const a: number = 1;' });

test('an import of a lower level is fine', () => {
  const syntax = room('packages/syntax', {
    'src/index.ts': "import { a } from '@cancu/text'; export const b = a;",
  });
  expect(problems(text, syntax)).toEqual([]);
});

test('an import of a higher level is named with both levels', () => {
  const low = room('packages/text', { 'src/index.ts': "export * from '@cancu/syntax';" });
  expect(problems(low, room('packages/syntax', {}))).toEqual([
    'packages/text/src/index.ts:1 goes up to packages/syntax (level 1) from level 0: a room may import only lower levels. Move what both need down, or join them one level up.',
  ]);
});

test('readers do not know each other', () => {
  const parser = room('packages/parser', { 'src/index.ts': "import type { X } from '@cancu/markdown';" });
  expect(problems(parser, room('packages/markdown', {}))[0]).toContain('goes sideways to packages/markdown');
});

test('a test may not go up either', () => {
  const low = room('packages/parser', { 'src/a.test.ts': "import { x } from '@cancu/rules';" });
  expect(problems(low, room('packages/rules', {}))[0]).toContain('goes up to packages/rules');
});

test('a manifest that declares a higher level is reported without any import', () => {
  const low = room('packages/text', {}, needs('syntax'));
  expect(problems(low, room('packages/syntax', {}))[0]).toContain('packages/text/package.json goes up');
});

test('dynamic imports, import types and re-exports are imports', () => {
  const files = {
    'src/a.ts': "const a = await import('@cancu/syntax');",
    'src/b.ts': "export type B = import('@cancu/syntax').Block;",
    'src/c.ts': "export { walk } from '@cancu/syntax';",
  };
  expect(problems(room('packages/text', files), room('packages/syntax', {}))).toHaveLength(3);
});

test('a relative path into another room is caught', () => {
  const syntax = room('packages/syntax', { 'src/index.ts': "import { a } from '../../text/src/index.ts';" });
  expect(problems(text, syntax)[0]).toContain('reaches out of its room');
});

test('a relative path inside the room is fine', () => {
  const files = {
    'src/deep/a.ts': "import '../b.ts'; import './c.ts';",
    'test/x.test.ts': "import '../src/b.ts';",
  };
  expect(problems(room('packages/text', files))).toEqual([]);
});

test('a file inside another room is not a front door', () => {
  const syntax = room('packages/syntax', { 'src/index.ts': "import { a } from '@cancu/text/src/range.ts';" });
  expect(problems(text, syntax)[0]).toContain('import what @cancu/text exports');
});

test('a second entry that the manifest exports is a front door', () => {
  const lint = room(
    'packages/lint',
    {},
    { exports: { '.': './src/index.ts', './testing': './src/testing/index.ts' } },
  );
  const rules = room('packages/rules', {
    'src/a.test.ts': "import { examineRule } from '@cancu/lint/testing';",
  });
  expect(problems(lint, rules)).toEqual([]);
});

test('a room without a level is reported', () => {
  expect(problems(room('packages/new-idea', {}))[0]).toContain('is not in the table of levels');
});

test('the testkit is for the tests of every room, and for nothing else', () => {
  const kit = room('tools/testkit', { 'src/index.ts': "import fc from 'fast-check';" });
  const use = "import { draft } from '@cancu/testkit';";
  expect(problems(kit, room('packages/text', { 'test/a.test.ts': use }))).toEqual([]);
  expect(problems(kit, room('tools/properties', { 'test/a.test.ts': use }))).toEqual([]);
  expect(problems(kit, room('packages/text', { 'src/a.ts': use }))[0]).toContain('it is for tests only');
  const knowing = room('tools/testkit', { 'src/index.ts': "import '@cancu/text';" });
  expect(problems(knowing, text)[0]).toContain('goes up to packages/text');
});

test('tools may import everything, nothing may import a tool', () => {
  const tool = room('tools/bench', { 'src/main.ts': "import '@cancu/text'; import '@cancu/other';" });
  expect(problems(text, tool, room('tools/other', {}))).toEqual([]);
  const cli = room('apps/cli', { 'src/main.ts': "import '@cancu/bench';" });
  expect(problems(cli, tool)[0]).toContain('goes up to tools/bench');
});
