import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIndex } from '../src/index.ts';

describe('lineIndex', () => {
  it('counts lines and columns from 1 and knows all line ends', () => {
    const index = lineIndex('một\r\nhai\nba\rbốn');
    expect(index.lineCount).toBe(4);
    expect(index.position(0)).toEqual({ line: 1, column: 1 });
    expect(index.position(5)).toEqual({ line: 2, column: 1 });
    expect(index.position(9)).toEqual({ line: 3, column: 1 });
    expect(index.position(13)).toEqual({ line: 4, column: 2 });
  });

  it('moves offsets outside the text to its ends', () => {
    const index = lineIndex('ab');
    expect(index.position(-3)).toEqual({ line: 1, column: 1 });
    expect(index.position(99)).toEqual({ line: 1, column: 3 });
  });

  it('refuses a line that is not there', () => {
    expect(() => lineIndex('a').lineStart(2)).toThrow(RangeError);
  });

  it('finds every offset again from its position', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'ề', '\n', '\r\n', '\r'), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const index = lineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const { line, column } = index.position(offset);
          expect(index.lineStart(line) + column - 1).toBe(offset);
        }
      }),
      { seed: 7 },
    );
  });
});
