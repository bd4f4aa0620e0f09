import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findProcedures } from '../src/index.ts';
import { draftOf } from './draft.ts';
import { rangesIn } from './ranges.ts';

/** Real texts lie beside the repository; without them there is nothing to check here. */
const texts = join(import.meta.dirname, '../../../../shared/corpus/text');
const files = existsSync(texts) ? readdirSync(texts).filter((name) => name.endsWith('.txt')) : [];
if (files.length === 0) console.info('no corpus beside the repository: skipped');

describe.skipIf(files.length === 0)('real texts', () => {
  it('are read without failing, with ranges inside, and fast', { timeout: 300_000 }, () => {
    for (const file of files) {
      const draft = draftOf(readFileSync(join(texts, file), 'utf8'));
      const start = performance.now();
      const procedures = findProcedures(draft);
      expect(performance.now() - start, file).toBeLessThan(5000);
      const { length } = draft.source.text;
      for (const range of rangesIn(procedures)) {
        expect(range.start >= 0 && range.start <= range.end && range.end <= length, file).toBe(true);
      }
    }
  });
});
