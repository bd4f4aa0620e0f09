import { describe, expect, it } from 'vitest';
import { readMarkdown, readPlainText } from '../src/index.ts';

/** For each block: b where an empty line stands before it, a where one stands behind it. */
const shown = (read: typeof readMarkdown, text: string) =>
  read(text).blocks.map(({ hints }) => `${hints.emptyBefore ? 'b' : ''}${hints.emptyAfter ? 'a' : ''}`);

describe.each([readMarkdown, readPlainText])('empty lines (%o)', (read) => {
  it('are told by the blocks around them', () => {
    expect(shown(read, 'Một\nHai\n\nBa\n \n\nBốn\n')).toEqual(['', 'a', 'ba', 'b']);
  });

  it('are not the rest behind the last line end', () => {
    expect(shown(read, 'Một\n')).toEqual(['']);
    expect(shown(read, 'Một\n\n')).toEqual(['a']);
    expect(shown(read, '\nMột')).toEqual(['b']);
  });
});

describe('empty lines of Markdown', () => {
  it('are told by tables and code, too', () => {
    expect(shown(readMarkdown, 'Một\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nHai')).toEqual(['a', 'ba', 'b']);
    expect(shown(readMarkdown, '```\nMột\n\n```\nHai')).toEqual(['', 'a', 'b', '']);
  });
});
