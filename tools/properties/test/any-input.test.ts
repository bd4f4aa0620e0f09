import { readDocx } from '@cancu/docx';
import { readMarkdown, readPlainText } from '@cancu/markdown';
import { cases, patience, soup } from '@cancu/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBytes, damagedWord, scrapsInWord, wordDraft } from './support/draft-files.ts';
import { faultsOf } from './support/true-tree.ts';

describe('any text is read: leaves are the text, ranges nest', () => {
  it.each([
    ['as Markdown', readMarkdown, 31],
    ['as plain text', readPlainText, 32],
  ])(
    '%s',
    (_, read, seed) => {
      fc.assert(
        fc.property(soup, (text) => {
          expect(faultsOf(read(text))).toEqual([]);
        }),
        cases(seed),
      );
    },
    patience(),
  );
});

describe('any bytes are read', () => {
  it(
    'as a .docx, or refused with a reason',
    () => {
      fc.assert(
        fc.property(fc.oneof(anyBytes, damagedWord), ({ bytes }) => {
          const result = readDocx(bytes);
          if (result.ok) expect(faultsOf(result.source)).toEqual([]);
          else expect(result.problem).toMatch(/^[a-z-]+$/);
        }),
        cases(33),
      );
    },
    patience(),
  );

  it(
    'as a text file',
    () => {
      const decoder = new TextDecoder();
      fc.assert(
        fc.property(fc.oneof(anyBytes, wordDraft), ({ bytes }) => {
          const text = decoder.decode(bytes);
          expect([...faultsOf(readMarkdown(text)), ...faultsOf(readPlainText(text))]).toEqual([]);
        }),
        cases(34),
      );
    },
    patience(),
  );
});

describe('any .docx gives a tree whose leaves are the text and whose ranges nest', () => {
  it.each([
    ['of a draft', wordDraft, 35],
    ['of scraps in any order', scrapsInWord, 36],
  ])(
    '%s',
    (_, file, seed) => {
      fc.assert(
        fc.property(file, ({ bytes }) => {
          const result = readDocx(bytes);
          if (!result.ok) throw new Error(result.problem);
          expect(faultsOf(result.source)).toEqual([]);
        }),
        cases(seed),
      );
    },
    patience(),
  );
});
