import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../../src/', import.meta.url);

/** Every file of this package that is loaded with `entry`; what stands behind `import()` is not. */
function loadedWith(entry: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  const file = new URL(entry, SRC).href;
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.ts')) return seen;
  const text = readFileSync(new URL(file), 'utf8');
  for (const [, name] of text.matchAll(/^(?:import|export|\}).* from '(\.[^']+)'/gm))
    loadedWith(new URL(name!, file).href, seen);
  return seen;
}

describe('the entry points', () => {
  it('load no piece of the register before it is asked for', () => {
    for (const entry of ['index.ts', 'register/index.ts']) {
      const files = [...loadedWith(entry)];
      expect(files.length).toBeGreaterThan(10);
      expect(files.filter((file) => file.includes('/data/register/'))).toEqual([]);
    }
    expect([...loadedWith('index.ts')].some((file) => file.endsWith('/register/load.ts'))).toBe(false);
  });
});
