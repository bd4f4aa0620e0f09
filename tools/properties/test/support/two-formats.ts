import { readDocx } from '@cancu/docx';
import { readMarkdown } from '@cancu/markdown';
import { parseLaw } from '@cancu/parser';
import type { Document, Source } from '@cancu/syntax';
import { Choices, type Draft, linesOf, rolls, writeMarkdown, writeWord } from '@cancu/testkit';
import fc from 'fast-check';

/** A draft written in both formats. */
export interface Written {
  readonly draft: Draft;
  readonly markdown: string;
  readonly word: Uint8Array;
}

/** Writes drafts in all the ways of writing that the testkit knows. A failure is printed as the two texts. */
export function written(draft: fc.Arbitrary<Draft>): fc.Arbitrary<Written> {
  return fc.record({ draft, markdown: rolls, word: rolls }).map((all) => {
    const lines = linesOf(all.draft);
    const markdown = writeMarkdown(lines, new Choices(all.markdown));
    const word = writeWord(lines, new Choices(all.word));
    const print = () => `\n--- as Markdown\n${markdown}\n--- as .docx\n${shown(word)}`;
    return { draft: all.draft, markdown, word, [fc.toStringMethod]: print };
  });
}

export interface Read {
  readonly tree: Document;
  readonly source: Source;
}

export function fromMarkdown(file: string): Read {
  const source = readMarkdown(file);
  return { source, tree: parseLaw(source) };
}

export function fromWord(file: Uint8Array): Read {
  const result = readDocx(file);
  if (!result.ok) throw new Error(`the .docx was not read: ${result.problem}`);
  return { source: result.source, tree: parseLaw(result.source) };
}

/** The lines of a .docx with their automatic numbers in braces, soft line breaks as ⏎. */
export function shown(word: Uint8Array): string {
  const { blocks, text } = fromWord(word).source;
  return blocks
    .map(({ at, label }) => {
      const words = text.slice(at.start, at.end).replaceAll('\n', '⏎');
      return `${label ? `{${label.text}} ` : ''}${words}`;
    })
    .join('\n');
}
