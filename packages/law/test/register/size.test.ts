import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PIECE_IDS, registerFrom } from '../../src/register/index.ts';

const texts = PIECE_IDS.map((id) =>
  readFileSync(new URL(`../../src/data/register/${id}.json`, import.meta.url), 'utf8'),
);

describe('the pieces of the register', () => {
  it('load within 50 ms of work, in the best of some runs', () => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 40 && best >= 50; run++) {
      // Time of the processor and not of the clock: other tests run beside this one.
      const start = process.cpuUsage();
      registerFrom(texts.map((text) => JSON.parse(text))).byNumber('80/2015/QH13');
      const { user, system } = process.cpuUsage(start);
      best = Math.min(best, (user + system) / 1000);
    }
    expect(best).toBeLessThan(50);
  });

  it('are at most 2.5 MB packed, the laws alone at most 50 kB', () => {
    const packed = texts.map((text) => gzipSync(text).length);
    expect(packed.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(2_500_000);
    expect(packed[0]).toBeLessThan(50_000);
  });

  it('are one record a line, so that a difference can be read', () => {
    for (const text of texts)
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(8_000);
  });
});
