import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coreLaw, type LawText, type TextShelf } from '@cancu/law';
import { examineRule } from '@cancu/lint/testing';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/index.ts';
import { contextOf } from './engine.ts';
import { lawText, shelfOf } from './law-texts.ts';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const HEADINGS = ['## Vì sao', '## Ví dụ sai', '## Ví dụ đúng', '## Khi nào không dùng', '## English'];

interface Example {
  readonly verdict: 'sai' | 'dung';
  readonly text: string;
  readonly before: string | undefined;
  /** Texts of other documents that are at hand. */
  readonly shelf: TextShelf;
}

/**
 * The fenced examples of a page; "truoc" is the earlier version that the next example is compared with, "van-ban NUMBER" the text
 * of another document that is at hand for it.
 */
function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  let before: string | undefined;
  let texts: LawText[] = [];
  for (const match of page.matchAll(/^```markdown (sai|dung|truoc|van-ban)(?: (\S+))?\n([\s\S]*?)^```$/gm)) {
    const [, kind, number, text] = match as unknown as [string, string, string | undefined, string];
    if (kind === 'truoc') before = text;
    else if (kind === 'van-ban') texts = [...texts, lawText(number!, text)];
    else {
      examples.push({ verdict: kind as 'sai' | 'dung', text, before, shelf: shelfOf(texts) });
      before = undefined;
      texts = [];
    }
  }
  return examples;
}

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
