import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { places, snapshotFiles, snapshotOf, snapshotPath } from '../src/snapshot.ts';

const { corpus, outlines } = places();
const there = existsSync(corpus);
if (!there) console.warn(`Skipped: outlines of real texts; there is no corpus at ${corpus}.`);

describe('outlines of real texts', () => {
  it.runIf(there).each(snapshotFiles(outlines))('%s', (file) => {
    const path = snapshotPath(outlines, file);
    const outline = snapshotOf(corpus, file);
    if (process.env.UPDATE) writeFileSync(path, outline);
    expect(outline, 'UPDATE=1 rewrites the outlines').toBe(readFileSync(path, 'utf8'));
  });

  it('are kept for every file of the list and for no other', () => {
    const kept = readdirSync(outlines).filter((name) => name !== 'files.txt');
    const wanted = snapshotFiles(outlines).map((file) => snapshotPath('', file));
    expect(kept.sort()).toEqual(wanted.sort());
  });
});
