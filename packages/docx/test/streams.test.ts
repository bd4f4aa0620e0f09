import { describe, expect, test } from 'vitest';
import type { DocxStream } from '../src/index.ts';
import { inList, open, p, part, r, table } from './support/build.ts';
import { LAW, num } from './support/lists.ts';

const reference = (kind: string, id: number) => r(`<w:${kind} w:id="${id}"/>`);
const note = (kind: string, id: number, content: string, more = '') =>
  `<w:${kind} w:id="${id}" ${more}>${content}</w:${kind}>`;
const box = (content: string) =>
  r(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
  );

/** Kind, place in the main text and words of each stream. */
const brief = (streams: readonly DocxStream[]) => streams.map(({ kind, at, text }) => [kind, at, text]);

describe('notes and comments', () => {
  const body =
    p(r('Điều 1.') + reference('footnoteReference', 2) + r(' Phạm vi') + reference('endnoteReference', 5)) +
    p(
      `${r('Điều 2. ')}<w:commentRangeStart w:id="0"/>${r('Đối tượng')}<w:commentRangeEnd w:id="0"/>${reference('commentReference', 0)}`,
    );
  const footnotes =
    note('footnote', -1, p(r('<w:separator/>')), 'w:type="separator"') +
    note('footnote', 2, p(r('<w:footnoteRef/>') + r(' Được sửa đổi')) + p('theo Luật số 1.')) +
    note('footnote', 9, p('Không ai dẫn tới'));
  const { source, streams } = open({
    body,
    sides: {
      footnotes: part('footnotes', footnotes),
      endnotes: part('endnotes', note('endnote', 5, p('Chú thích cuối'))),
      comments: part(
        'comments',
        note('comment', 0, p('Cần rà soát'), 'w:author="Vụ Pháp chế" w:date="2030-01-02T03:04:05Z"'),
      ),
    },
  });

  test('the main text is as it would be without them', () => {
    expect(source.text).toBe('Điều 1. Phạm vi\nĐiều 2. Đối tượng');
  });

  test('each has its text and its place; a note that nothing refers to is not shown', () => {
    expect(brief(streams)).toEqual([
      ['footnote', 7, ' Được sửa đổi\ntheo Luật số 1.'],
      ['endnote', 15, 'Chú thích cuối'],
      ['comment', 24, 'Cần rà soát'],
    ]);
    expect(streams[2]).toMatchObject({ id: '0', author: 'Vụ Pháp chế', date: '2030-01-02T03:04:05Z' });
  });

  test('anchors lead into the part that holds the note', () => {
    expect(streams[0]!.map.locate({ start: 1, end: 5 })).toEqual([
      { file: 'docx', part: 'word/footnotes.xml', paragraph: 1, run: 1, chars: { start: 1, end: 5 } },
    ]);
  });

  test('a note of deleted text is none of the main text', () => {
    const gone = `<w:del w:id="1"><w:r><w:footnoteReference w:id="2"/></w:r></w:del>`;
    expect(open({ body: p(gone), sides: { footnotes: part('footnotes', footnotes) } }).streams).toEqual([]);
  });

  test('a damaged part of notes is announced; the main text is read', () => {
    const { source, streams } = open({ body, sides: { footnotes: part('footnotes', '<w:footnote>') } });
    expect(streams).toEqual([]);
    expect(source.issues).toEqual([
      {
        code: 'not-understood',
        data: { construct: 'damaged-part', count: 1, detail: 'word/footnotes.xml' },
      },
    ]);
  });
});

describe('headers and footers', () => {
  const field = '<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>';

  test('have no place in the main text; one of page numbers only is left out', () => {
    const { streams } = open({
      body: p('Điều 1.'),
      sides: {
        header: part('hdr', p('DỰ THẢO 2') + p(field)),
        footer: part(
          'ftr',
          p(`<w:r><w:t xml:space="preserve">- </w:t></w:r>${field}<w:r><w:t> -</w:t></w:r>`),
        ),
      },
    });
    expect(brief(streams)).toEqual([['header', undefined, 'DỰ THẢO 2\n2']]);
  });
});

describe('text boxes', () => {
  test('are read once, at the place of their anchor', () => {
    const { source, streams } = open({ body: p(r('Số: ') + box(p('DỰ THẢO') + p('lần 2')) + r('15/2030')) });
    expect(source.text).toBe('Số: 15/2030');
    expect(brief(streams)).toEqual([['text-box', 4, 'DỰ THẢO\nlần 2']]);
    expect(streams[0]!.map.locate({ start: 0, end: 2 })).toMatchObject([{ paragraph: 1, run: 0 }]);
  });

  test('paragraphs after a box keep their numbers in anchors', () => {
    const { source } = open({ body: p(box(p('a') + p('b'))) + p('Điều 1.') });
    // Both forms of the box are paragraphs of the file.
    expect(source.map.locate({ start: 1, end: 2 })).toMatchObject([{ paragraph: 5 }]);
  });

  test('lists go on from box to box, beside the numbers of the main text', () => {
    const body =
      p('Phạm vi', inList(1)) +
      p(box(p('một', inList(1, 1)))) +
      p(box(p('hai', inList(1, 1)))) +
      p('Hiệu lực', inList(1));
    const { source, streams } = open({ body, numbering: LAW + num(1, 7) });
    expect(source.blocks.map((block) => block.label?.text)).toEqual([
      'Điều 1.',
      undefined,
      undefined,
      'Điều 2.',
    ]);
    expect(streams.map(({ labels }) => labels)).toEqual([[{ at: 0, text: '1.' }], [{ at: 0, text: '2.' }]]);
  });

  test('tables in a box, a box in a header', () => {
    const { streams } = open({
      body: p(box(table([p('Mẫu số'), p('01')]))),
      sides: { header: part('hdr', p(box(p('MẬT')))) },
    });
    expect(brief(streams)).toEqual([
      ['text-box', 0, 'Mẫu số\n01'],
      ['text-box', undefined, 'MẬT'],
    ]);
  });

  test('a box in a footer that holds but the page number is none', () => {
    const number = '<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>';
    const shape = (content: string) =>
      `<w:r><w:pict><v:textbox><w:txbxContent>${p(content)}</w:txbxContent></v:textbox></w:pict></w:r>`;
    const footer = (content: string) =>
      brief(open({ body: p('Điều 1.'), sides: { footer: part('ftr', p(shape(content))) } }).streams);
    expect(footer(number)).toEqual([]);
    expect(footer(`<w:r><w:t>DỰ THẢO </w:t></w:r>${number}`)).toEqual([['text-box', undefined, 'DỰ THẢO2']]);
  });

  test('a deleted box and an empty one are none', () => {
    expect(open({ body: p(`<w:del w:id="1">${box(p('cũ'))}</w:del>${box(p(''))}`) }).streams).toEqual([]);
  });
});
