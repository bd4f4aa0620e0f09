import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readXml } from '../src/xml/read-xml.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

type Event = readonly [kind: 'open' | 'close' | 'text', ...of: string[]];

/** What a handler sees, neighbouring texts joined; null when the part is not well-formed. */
function events(xml: string, attribute = 'w:val'): readonly Event[] | null {
  const seen: Event[] = [];
  const sound = readXml(xml, {
    open: (element) => {
      const value = element.attribute(attribute);
      seen.push(['open', element.name, ...(value === undefined ? [] : [value])]);
    },
    close: (name) => seen.push(['close', name]),
    text: (text) => addText(seen, text),
  });
  return sound ? seen : null;
}

/** The same by saxes, a strict parser of XML 1.0. */
function bySaxes(xml: string): readonly Event[] | null {
  const seen: Event[] = [];
  let sound = true;
  const parser = new SaxesParser();
  parser.on('error', () => {
    sound = false;
  });
  parser.on('opentag', ({ name, attributes: { val } }) => {
    seen.push(['open', `?:${name}`, ...(val === undefined ? [] : [val])]);
  });
  parser.on('closetag', ({ name }) => seen.push(['close', `?:${name}`]));
  parser.on('text', (text) => sound && addText(seen, text));
  parser.on('cdata', (text) => addText(seen, text));
  parser.write(xml).close();
  // What stands outside the root is white space; saxes reports it, a handler does not see it.
  return sound
    ? seen.filter(([kind, text], i) => kind !== 'text' || (i > 0 && text !== '' && isInside(seen, i)))
    : null;
}

function addText(seen: Event[], text: string): void {
  const last = seen.at(-1);
  if (last?.[0] === 'text') seen[seen.length - 1] = ['text', last[1]! + text];
  else if (text !== '') seen.push(['text', text]);
}

function isInside(seen: readonly Event[], at: number): boolean {
  let depth = 0;
  for (const [kind] of seen.slice(0, at)) depth += kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
  return depth > 0;
}

describe('XML', () => {
  test('names come with the prefixes of the reader, whatever the file calls them', () => {
    const xml = `<a:p xmlns:a="${W}" xmlns="${W}" xmlns:b="urn:la"><b:x a:val="1"/><r val="2"><a:t a:val="&lt;3&#7857;">Điều</a:t></r></a:p>`;
    expect(events(xml)).toEqual([
      ['open', 'w:p'],
      ['open', '?:x', '1'],
      ['close', '?:x'],
      ['open', 'w:r'],
      ['open', 'w:t', '<3ằ'],
      ['text', 'Điều'],
      ['close', 'w:t'],
      ['close', 'w:r'],
      ['close', 'w:p'],
    ]);
  });

  test('a declaration holds for its element only', () => {
    const xml = `<x:a xmlns:x="urn:la"><x:b xmlns:x="${W}"/><x:c/></x:a>`;
    expect(events(xml)?.map(([, name]) => name)).toEqual(['?:a', 'w:b', 'w:b', '?:c', '?:c', '?:a']);
  });

  test('line ends are one character, in values a space', () => {
    expect(events('<a val="1\r\n2\t3">x\r\ny\rz</a>', 'val')).toEqual([
      ['open', '?:a', '1 2 3'],
      ['text', 'x\ny\nz'],
      ['close', '?:a'],
    ]);
  });

  test.each([
    ['nothing', ''],
    ['no root', '<?xml version="1.0"?> <!-- -->'],
    ['two roots', '<a/><b/>'],
    ['words beside the root', '<a/>x'],
    ['an end too few', '<a><b></a>'],
    ['an end too many', '<a></a></a>'],
    ['an end of another name', '<ab></a>'],
    ['cut in a tag', '<a><b val="1'],
    ['cut behind a tag', '<a><b>'],
    ['an attribute twice', '<a val="1" x="2" val="3"/>'],
    ['attributes without space', '<a x="1"val="3"/>'],
    ['an attribute without a value', '<a val/>'],
    ['a value without quotes', '<a val=1/>'],
    ['a tag in a value', '<a val="<b>"/>'],
    ['an entity of its own', '<a>&nbsp;</a>'],
    ['an entity of its own in a value nobody asks for', '<a x="&nbsp;"/>'],
    ['a reference that is not closed', '<a>&amp</a>'],
    ['no character', '<a>&#0;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['a control character in a value', '<a x="\u0001"/>'],
    ['the end of a section in words', '<a>]]></a>'],
    ['a section beside the root', '<a/><![CDATA[x]]>'],
    ['two hyphens in a comment', '<a><!-- x -- y --></a>'],
    ['a second declaration', '<a><?xml version="1.0"?></a>'],
    ['a document type', '<!DOCTYPE a><a/>'],
    ['a name that begins with a figure', '<1a/>'],
    ['white space before a name', '< a/>'],
  ])('is refused: %s', (_, xml) => {
    expect(events(xml)).toBe(null);
  });

  test('is read or refused as by a strict parser', () => {
    const pieces = [
      '<a>',
      '</a>',
      '<b val="1">',
      '</b>',
      '<c/>',
      '<a x=\'2\' val="&amp;&#x41;" >',
      '</a >',
      '<b\n/>',
      'Điều',
      ' ',
      '\r\n',
      '&lt;',
      '&#273;',
      '&x;',
      '&',
      ']]>',
      ']',
      '>',
      '"',
      '<!-- x -->',
      '<!--',
      '-->',
      '<![CDATA[<a>&]]>',
      '<?pi x?>',
      '<',
      '=',
      '/',
      '<d val="1" val="2"/>',
      '\u0007',
      '<e val=">"/>',
      "<e val='\"'></e>",
      '<f val="a\tb"/>',
    ];
    const inner = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));
    const xml = fc.oneof(
      inner,
      inner.map((all) => `<a>${all}</a>`),
      inner.map((all) => `<?xml version="1.0"?>\n<a>${all}</a>\n`),
    );
    fc.assert(
      fc.property(xml, (one) => {
        expect(events(one, 'val')).toEqual(bySaxes(one));
      }),
      { numRuns: 20_000, seed: 5 },
    );
  });

  test('takes linear time for many attributes, references and sections', () => {
    const millisecondsFor = (n: number) => {
      const many = Array.from({ length: n }, (_, i) => `a${i}="&amp;"`).join(' ');
      const begun = performance.now();
      expect(events(`<a ${many}>${'<b>&amp;]]</b>'.repeat(n)}</a>`)).not.toBe(null);
      return performance.now() - begun;
    };
    millisecondsFor(2000);
    const [short, long] = [millisecondsFor(5000), millisecondsFor(40_000)];
    expect(long).toBeLessThan(8 * 6 * Math.max(short, 2));
  });
});
