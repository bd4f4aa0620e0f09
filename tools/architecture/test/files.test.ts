import { expect, test } from 'vitest';
import { checkEscapes } from '../src/checks/escapes.ts';
import { checkFiles } from '../src/checks/files.ts';
import { room, workspace } from './invented.ts';

const long = 'export {};\n'.repeat(301);
const files = (texts: Record<string, string>, exceptions?: ReadonlyMap<string, string>): string[] => [
  ...checkFiles(workspace(room('packages/text', texts)), exceptions),
];
const escapes = (texts: Record<string, string>): string[] => [
  ...checkEscapes(workspace(room('packages/text', texts))),
];

test('301 lines are too many, 300 are not', () => {
  expect(files({ 'src/a.ts': long })[0]).toContain('packages/text/src/a.ts has 301 lines (at most 300)');
  expect(files({ 'src/a.ts': 'export {};\n'.repeat(300) })).toEqual([]);
});

test('tests and data may be long', () => {
  expect(files({ 'src/a.test.ts': long, 'test/b.ts': long, 'src/data/c.ts': long })).toEqual([]);
});

test('an exception holds as long as the file is long', () => {
  const exceptions = new Map([['packages/text/src/a.ts', 'one table of handlers']]);
  expect(files({ 'src/a.ts': long }, exceptions)).toEqual([]);
  expect(files({ 'src/a.ts': 'export {};' }, exceptions)[0]).toContain('is not too long: remove the line');
});

test.each(['src/utils.ts', 'src/deep/types.ts', 'src/helpers.test.ts', 'src/common.mjs'])(
  '%s says nothing',
  (path) => {
    expect(files({ [path]: '' })[0]).toContain('has a name that says nothing');
  },
);

test('a name that only contains the word is fine', () => {
  expect(files({ 'src/document-types.ts': '' })).toEqual([]);
});

test('any and silenced compilers are reported with their line', () => {
  expect(escapes({ 'src/a.ts': 'let a: any;\n// @ts-ignore\nlet b = a as any;' })).toEqual([
    'packages/text/src/a.ts:1 uses any: write the type, or unknown and a check.',
    'packages/text/src/a.ts:2 silences the compiler with @ts-ignore: mend the type instead.',
    'packages/text/src/a.ts:3 uses any: write the type, or unknown and a check.',
  ]);
});

test('the word any in names, strings and prose is fine; tests of types may expect an error', () => {
  expect(escapes({ 'src/a.ts': "const any = 'any'; // any bytes; no `@ts-ignore` here" })).toEqual([]);
  expect(
    escapes({ 'src/a.test.ts': '// @ts-expect-error: a typo in a message id must not compile' }),
  ).toEqual([]);
  expect(escapes({ 'src/a.ts': '// @ts-expect-error' })).toHaveLength(1);
});
