import { readPlainText } from '@cancu/markdown';
import { parseLaw } from '@cancu/parser';
import { isParent, walk } from '@cancu/syntax';
import { Choices, cases, draft, linesOf, patience, rolls, soup, writeWord } from '@cancu/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMarkdown, fromWord, type Read, written } from './support/two-formats.ts';

/** Each node with its words: what must not depend on how letters are spelt. */
function told({ tree, source }: Read): string {
  const lines: string[] = [];
  walk(tree, (node, above) => {
    const number = 'number' in node ? node.number : '';
    const title = 'title' in node ? node.title : '';
    const words = 'children' in node ? '' : source.text.slice(node.at.start, node.at.end);
    lines.push(`${'  '.repeat(above.length)}${node.type} ${number} ${title} ${JSON.stringify(words)}`);
  });
  return lines.join('\n');
}

/** Leaves whose place does not lead to their own stretch of the file; together the stretches are the file. */
function astray(file: string, { tree, source }: Read): string[] {
  const faults: string[] = [];
  let at = 0;
  walk(tree, (node) => {
    if (isParent(node)) return;
    const [anchor] = source.map.locate(node.at);
    if (anchor?.file !== 'text') throw new Error('a text file has places in its text');
    const { start, end } = anchor.at;
    const words = source.text.slice(node.at.start, node.at.end);
    if (start !== at || file.slice(start, end).normalize('NFC') !== words)
      faults.push(`${words} at ${start}`);
    at = end;
  });
  return at === file.length ? faults : [...faults, `the leaves end at ${at}`];
}

describe('letters spelt with their marks apart', () => {
  it(
    'give the same tree of a draft, and each leaf leads back to its own stretch of the file',
    () => {
      fc.assert(
        fc.property(written(draft), ({ markdown }) => {
          const apart = markdown.normalize('NFD');
          const read = fromMarkdown(apart);
          expect(told(read)).toBe(told(fromMarkdown(markdown)));
          expect(astray(apart, read)).toEqual([]);
        }),
        cases(41),
      );
    },
    patience(),
  );

  it(
    'give the same tree of any text that mixes both spellings',
    () => {
      fc.assert(
        fc.property(soup, fc.array(fc.nat(80), { maxLength: 6 }), (text, cuts) => {
          const file = mixed(text, cuts);
          for (const read of [fromMarkdown(file), plain(file)]) {
            expect(read.source.text).toBe(file.normalize('NFC'));
            expect(astray(file, read)).toEqual([]);
          }
          expect(told(fromMarkdown(file))).toBe(told(fromMarkdown(file.normalize('NFC'))));
        }),
        cases(42),
      );
    },
    patience(),
  );

  it(
    'give the same tree of a .docx, whatever runs the marks stand in',
    () => {
      fc.assert(
        fc.property(draft, rolls, (draft, rolls) => {
          const lines = linesOf(draft);
          const apart = fromWord(writeWord(lines, new Choices(rolls), 'NFD'));
          expect(told(apart)).toBe(told(fromWord(writeWord(lines, new Choices(rolls), 'NFC'))));
        }),
        cases(43),
      );
    },
    patience(),
  );
});

function plain(file: string): Read {
  const source = readPlainText(file);
  return { source, tree: parseLaw(source) };
}

/** Every second stretch between the cuts decomposed. */
function mixed(text: string, cuts: readonly number[]): string {
  const places = [0, ...[...cuts].sort((a, b) => a - b), text.length];
  return places
    .slice(1)
    .map((end, i) => text.slice(places[i], Math.max(end, places[i]!)).normalize(i % 2 === 0 ? 'NFD' : 'NFC'))
    .join('');
}
