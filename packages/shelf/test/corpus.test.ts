import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDraft } from '@cancu/analysis';
import { readDocx } from '@cancu/docx';
import type { LawText } from '@cancu/law';
import { parseLaw } from '@cancu/parser';
import { describe, expect, it } from 'vitest';
import { delegationsIn, lawTextOf } from '../src/index.ts';

/** Real laws lie beside the repository; without them there is nothing to check here. */
const folder = join(import.meta.dirname, '../../../../shared/corpus/docx');
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => /^(?:bo-)?luat-\d+-\d{4}-QH\d+\.docx$/.test(name))
  : [];
if (files.length === 0) console.info('no corpus beside the repository: skipped');

function lawIn(file: string): LawText {
  const read = readDocx(readFileSync(join(folder, file)));
  if (!read.ok) throw new Error(`${file}: ${read.problem}`);
  const draft = makeDraft({ source: read.source, tree: parseLaw(read.source), today: '2026-11-25' });
  const result = lawTextOf(draft, file);
  if (!result.ok) throw new Error(`${file}: ${result.problem}`);
  return result.text;
}

describe.skipIf(files.length === 0)('real laws', () => {
  it('say their number, their name and the day from which they are in force', { timeout: 120_000 }, () => {
    for (const file of files) {
      const { record } = lawIn(file);
      expect(record.number.replaceAll('/', '-'), file).toBe(file.replace(/^(?:bo-)?luat-|\.docx$/g, ''));
      expect(record.name.vi, file).toMatch(/^(?:Luật|Bộ luật) /);
      expect(record.from, file).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('delegate: every power has somebody and the words that give it', { timeout: 120_000 }, () => {
    const found = files.flatMap((file) => delegationsIn(lawIn(file)));
    expect(found.length).toBeGreaterThan(500);
    for (const { who, at, text, unit } of found) {
      expect(who.length).toBeGreaterThan(0);
      expect(unit.text.slice(at.start, at.end)).toBe(text);
    }
  });
});
