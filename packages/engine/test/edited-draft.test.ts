import { readMarkdown } from '@cancu/markdown';
import { describe, expect, it } from 'vitest';
import { EditedDraft, readingOf } from '../src/index.ts';
import { APPENDIX, DECREE } from './decree.ts';
import { TODAY } from './same-as-fresh.ts';

const FILE = DECREE + APPENDIX;
const open = () => new EditedDraft(FILE, 'markdown', TODAY);

/** Types words behind the first place where others stand, from `from` on. */
function typeBehind(draft: EditedDraft, words: string, typed: string, from = ''): void {
  const at = draft.file.indexOf(words, draft.file.indexOf(from)) + words.length;
  draft.edit({ start: at, end: at }, typed);
}

describe('a letter typed in a clause without procedures', () => {
  it('leaves every other article, and the procedures, the same objects', () => {
    const draft = open();
    const before = draft.analyse();
    typeBehind(draft, 'cách khu dân cư', 'x', '## Điều 7.');
    const after = draft.analyse();
    const kept = after.draft.tree.stretches.filter((one) => before.draft.tree.stretches.includes(one));
    // The articles on its page, and the one before; none of them lays a procedure down.
    expect(after.draft.tree.stretches.length - kept.length).toBeLessThanOrEqual(5);
    expect(kept.length).toBeGreaterThan(30);
    expect(after.procedures).toBe(before.procedures);
    expect(after.costs).toBe(before.costs);
    expect(before.procedures.length).toBeGreaterThan(3);
  });

  it('does not change what was given out before', () => {
    const draft = open();
    const before = draft.analyse();
    const shown = JSON.stringify(before.draft.tree);
    typeBehind(draft, 'cách khu dân cư', 'x', '## Điều 13.');
    draft.analyse();
    expect(JSON.stringify(before.draft.tree)).toBe(shown);
  });
});

describe('a time limit typed into a procedure', () => {
  it('is read, and the procedures of other articles stay the same objects', () => {
    const draft = open();
    const before = draft.analyse();
    typeBehind(draft, 'Trong thời hạn 1', '5', '## Điều 10.');
    const after = draft.analyse();
    const changed = after.procedures.filter((one) => !before.procedures.includes(one));
    expect(changed.map(({ place }) => place.article)).toEqual(['10']);
    expect(changed[0]!.components.timeLimit?.value).toBe(150);
  });
});

describe('a heading that is deleted', () => {
  it('lets the article before go on over the end of its page', () => {
    const draft = open();
    draft.analyse();
    const at = draft.file.indexOf('## Điều 14.');
    draft.edit({ start: at, end: draft.file.indexOf('\n', at) }, '');
    const { tree, source } = draft.analyse().draft;
    const article = tree.stretches
      .flatMap(({ nodes }) => nodes)
      .find((node) => 'number' in node && node.number === '13')!;
    expect(source.text.slice(article.at.start, article.at.end)).not.toMatch(/\n{4}/);
  });
});

describe('an analysis that nobody waits for any more', () => {
  it('can be left in the middle', () => {
    const draft = open();
    const steps = draft.steps();
    expect(steps.next().value).toBe('tree');
    expect(steps.next().value).toBe('references');
    typeBehind(draft, 'Mùa hoa', ' chính');
    const ids = (procedures: readonly { readonly id: string; readonly name: string }[]) =>
      procedures.map(({ id, name }) => [id, name]);
    expect(ids(draft.analyse().procedures)).toEqual(ids(readingOfFile(draft).procedures));
  });
});

function readingOfFile(draft: EditedDraft) {
  return readingOf(readMarkdown(draft.file), TODAY);
}

describe('an edit outside the file', () => {
  it('is refused, and the file stays as it was', () => {
    const draft = open();
    expect(() => draft.edit({ start: 0, end: FILE.length + 1 }, '')).toThrow(RangeError);
    expect(draft.file).toBe(FILE);
  });
});
