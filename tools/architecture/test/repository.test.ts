import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkWorkspace } from '../src/check-workspace.ts';
import { LEVELS, levelOf } from '../src/levels.ts';
import { readWorkspace } from '../src/read-workspace.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('no boundary of the workspace is crossed', () => {
  expect(checkWorkspace(readWorkspace(root)).join('\n')).toBe('');
});

describe('ARCHITECTURE.md', () => {
  const rows = [...read('ARCHITECTURE.md').matchAll(/^\| (\d+) \| `([a-z-]+\/[a-z-]+)` \|/gm)];

  test('names every room of the workspace with its level', () => {
    const told = new Map(rows.map(([, level, folder]) => [folder!, Number(level)]));
    const rooms = readWorkspace(root).rooms.filter((room) => !room.folder.startsWith('tools/'));
    for (const { folder } of rooms) expect(told.get(folder), folder).toBe(levelOf(folder));
  });

  test('names no room that the table of levels does not know', () => {
    for (const [, level, folder] of rows) expect(LEVELS.get(folder!), folder).toBe(Number(level));
  });
});

describe('documents', () => {
  const documents = [
    ...markdown('.'),
    ...markdown('docs'),
    ...markdown('examples'),
    ...markdown('packages/rules'),
  ];

  test.each(documents)('%s links only to what exists', (path) => {
    const prose = read(path).replace(/```[\s\S]*?```/g, '');
    for (const [, target] of prose.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^[a-z]+:/.test(target!)) continue;
      expect(existsSync(join(root, dirname(path), target!)), `${path} links to ${target}`).toBe(true);
    }
  });
});

function markdown(folder: string): string[] {
  const at = join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at, { recursive: folder !== '.', encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/(^|\/)(node_modules|dist|fixtures)\//.test(name))
    .map((name) => relative(root, join(at, name)))
    .sort();
}
