import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coreLaw } from '@cancu/law';
import { examineRule } from '@cancu/lint/testing';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/index.ts';
import { contextOf } from './engine.ts';
import { examplesOf } from './page-examples.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const HEADINGS = ['## Vì sao', '## Ví dụ sai', '## Ví dụ đúng', '## Khi nào không dùng', '## English'];

describe.each(rules.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const path = `${SRC}${id}/rule.md`;

  it('exists and has its headings', () => {
    expect(existsSync(path)).toBe(true);
    const page = readFileSync(path, 'utf8');
    expect(page.startsWith(`# ${id}\n`)).toBe(true);
    for (const heading of HEADINGS) expect(page).toContain(`\n${heading}\n`);
  });

  const examples = existsSync(path) ? examplesOf(readFileSync(path, 'utf8')) : [];

  it('has wrong and right examples', () => {
    expect(new Set(examples.map((example) => example.verdict))).toEqual(new Set(['sai', 'dung']));
  });

  it.each(examples)('its example ($verdict) does what it says', ({ verdict, text, before, shelf }) => {
    const law = { ...coreLaw, shelf };
    const { findings } = examineRule(rule, contextOf(text, before, undefined, law));
    if (verdict === 'sai') expect(findings.length).toBeGreaterThan(0);
    else expect(findings).toEqual([]);
  });
});

describe('the folders of rules', () => {
  it('each hold a rule that is in the set', () => {
    const folders = ['basis', 'cost', 'procedure', 'reference'].flatMap((group) =>
      readdirSync(SRC + group).map((name) => `${group}/${name}`),
    );
    expect(rules.map((rule) => rule.id).sort()).toEqual(folders.sort());
  });
});
