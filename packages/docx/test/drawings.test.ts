import { describe, expect, test } from 'vitest';
import { p, r, read, texts } from './support/build.ts';

const box = (words: string) => `<w:txbxContent>${p(words)}</w:txbxContent>`;
const shape = (words: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(words)}</wps:txbx></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:textbox>${box(words)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;

describe('drawings', () => {
  test('the words of a text box are announced, once, and the text beside it is kept', () => {
    const source = read(p(r('Số: ') + r(shape('DỰ THẢO')) + r('15/2030')) + p('Điều 1.'));
    expect(texts(source)).toEqual(['Số: 15/2030', 'Điều 1.']);
    expect(source.issues).toEqual([
      { code: 'not-understood', at: { start: 4, end: 4 }, data: { construct: 'text-box', count: 1 } },
    ]);
  });

  test('an empty text box or a ruled line is not worth a word', () => {
    expect(read(p(r(shape('')) + r('<w:pict><v:line/></w:pict>') + r('Điều 1.'))).issues).toEqual([]);
  });

  test('pictures and embedded objects are announced', () => {
    const object =
      '<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>';
    const source = read(p(r('<w:drawing><a:blip/></w:drawing>')) + p(r(object)));
    expect(source.issues.map((issue) => issue.data)).toEqual([
      { construct: 'picture', count: 1 },
      { construct: 'embedded-object', count: 1, detail: 'Excel.Sheet.12' },
    ]);
  });

  test('charts and diagrams too: their words stand elsewhere', () => {
    const body = p(r('<w:drawing><c:chart/></w:drawing>')) + p(r('<w:drawing><dgm:relIds/></w:drawing>'));
    expect(read(body).issues.map((issue) => issue.data)).toEqual([
      { construct: 'picture', count: 1, detail: 'chart' },
      { construct: 'picture', count: 1, detail: 'diagram' },
    ]);
  });

  test('a whole document that Word was to insert is announced', () => {
    expect(read('<w:altChunk/>').issues[0]?.data).toEqual({ construct: 'embedded-document', count: 1 });
  });
});

describe('alternatives', () => {
  const either = (requires: string, choice: string, fallback: string) =>
    `<mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;

  test('exactly one branch is read: the choice when its namespaces are understood', () => {
    expect(read(p(either('wps', r('mới'), r('cũ')))).text).toBe('mới');
    expect(read(p(either('w16se', r('mới'), r('cũ')))).text).toBe('cũ');
    expect(read(p(either('wps w16se', r('mới'), r('cũ')))).text).toBe('cũ');
  });

  test('also around whole paragraphs', () => {
    expect(texts(read(either('wps', p('mới'), p('cũ')) + p('sau')))).toEqual(['mới', 'sau']);
  });
});
