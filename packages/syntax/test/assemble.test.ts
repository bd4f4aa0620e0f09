import { describe, expect, it } from 'vitest';
import { assemble, type Container, type LawNode, perStretch, type Stretch } from '../src/index.ts';

const root: Container = { type: 'document' };
const chapter: Container = { type: 'chapter', number: 'I' };
const text = (start: number, end: number): LawNode => ({ type: 'text', at: { start, end } });
const stretch = (within: Container[], opens: Container[], nodes: LawNode[]): Stretch => ({
  within,
  opens,
  nodes,
  at: { start: nodes[0]?.at.start ?? 0, end: nodes.at(-1)?.at.end ?? 0 },
});

describe('a tree of stretches', () => {
  it('puts them into their containers, and the white space between them where something has begun', () => {
    const tree = assemble(
      [
        stretch([], [root], [text(0, 4)]),
        stretch([root], [chapter], [text(6, 9)]),
        stretch([root, chapter], [], [text(10, 12)]),
        stretch([root], [], [text(15, 20)]),
      ],
      22,
    );
    expect(tree.children.map(({ type, at }) => [type, at.start, at.end])).toEqual([
      ['text', 0, 4],
      ['gap', 4, 6],
      ['chapter', 6, 12],
      ['gap', 12, 15],
      ['text', 15, 20],
      ['gap', 20, 22],
    ]);
    const [, , inner] = tree.children;
    expect(inner && 'children' in inner && inner.children.map(({ at }) => at.start)).toEqual([6, 9, 10]);
  });

  it('keeps a container that holds nothing', () => {
    const tree = assemble([stretch([], [root, chapter], []), stretch([root], [], [text(0, 3)])], 3);
    expect(tree.children.map(({ type }) => type)).toEqual(['chapter', 'text']);
  });
});

describe('a fact of a stretch', () => {
  it('is computed once', () => {
    let count = 0;
    const length = perStretch(({ at }) => {
      count++;
      return at.end - at.start;
    });
    const one = stretch([], [root], [text(2, 6)]);
    expect([length(one, 'abcdef'), length(one, 'abcdef'), count]).toEqual([4, 4, 1]);
  });
});
