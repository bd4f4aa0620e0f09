import { amendingDraft, cases, identityOf, outlineOf, patience, plainDraft, show } from '@cancu/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOfTree } from './support/outline-of-tree.ts';
import { fromMarkdown, fromWord, type Read, written } from './support/two-formats.ts';

const outline = ({ tree, source }: Read) => show(outlineOfTree(tree, source));

describe.each([
  ['that sets rules of its own', plainDraft, 71],
  ['that amends another document', amendingDraft, 72],
])('a draft %s', (_, draft, seed) => {
  it(
    'is read from Markdown as it is meant',
    () => {
      fc.assert(
        fc.property(written(draft), ({ draft, markdown }) => {
          const read = fromMarkdown(markdown);
          expect(outline(read)).toBe(show(outlineOf(draft)));
          expect(read.tree.identity).toEqual(identityOf(draft));
        }),
        cases(seed),
      );
    },
    patience(),
  );

  it(
    'is read from .docx as it is meant',
    () => {
      fc.assert(
        fc.property(written(draft), ({ draft, word }) => {
          const read = fromWord(word);
          expect(outline(read)).toBe(show(outlineOf(draft)));
          expect(read.tree.identity).toEqual(identityOf(draft));
        }),
        cases(seed + 10),
      );
    },
    patience(),
  );
});
