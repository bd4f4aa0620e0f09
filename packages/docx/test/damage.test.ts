import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../src/index.ts';
import { docx, inList, p, part, relationships, zip } from './support/build.ts';
import { LAW, num } from './support/lists.ts';

const main = relationships([['officeDocument', 'word/document.xml']]);
const body = part('document', `<w:body>${p('Điều 1. Phạm vi điều chỉnh').repeat(30)}</w:body>`);
const whole = docx({ body: p('Phạm vi', inList(1)).repeat(30), numbering: LAW + num(1, 7), styles: '' });

/** What is said of a file: the cause and part of its damage, or its problem, or that it is read. */
function said(bytes: Uint8Array): string {
  const result = readDocx(bytes);
  if (result.ok) return 'read';
  const { cause, part: name } = result.detail ?? {};
  return result.problem === 'damaged' ? `${cause}: ${name ?? ''}` : result.problem;
}

/** The whole file with some parts changed or, by null, taken away. */
function changed(changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(whole);
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) delete parts[name];
    else parts[name] = strToU8(text);
  }
  return zipSync(parts);
}

const types = (type: string, name = '/word/document.xml') =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="${name}" ContentType="${type}"/></Types>`;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

describe('damage is named, with the part it is in', () => {
  const numbering = part('numbering', LAW + num(1, 7));

  test('a zip cut anywhere', () => {
    expect(said(whole)).toBe('read');
    for (let length = 4; length < whole.length; length += 7) {
      expect(said(whole.subarray(0, length))).toBe('cut-off: ');
    }
  });

  test('XML cut in the middle', () => {
    expect(said(changed({ 'word/document.xml': body.slice(0, 900) }))).toBe('xml: word/document.xml');
    expect(said(changed({ 'word/numbering.xml': numbering.slice(0, 700) }))).toBe('xml: word/numbering.xml');
    expect(said(changed({ 'word/styles.xml': '<w:styles' }))).toBe('xml: word/styles.xml');
    expect(said(changed({ '_rels/.rels': main.slice(0, 120) }))).toBe('xml: _rels/.rels');
    expect(said(changed({ '[Content_Types].xml': '<Types>' }))).toBe('xml: [Content_Types].xml');
  });

  test('parts that are missing', () => {
    expect(said(changed({ 'word/document.xml': null }))).toBe('missing-part: word/document.xml');
    expect(said(changed({ 'word/numbering.xml': null }))).toBe('missing-part: word/numbering.xml');
  });

  test('relationships that are missing', () => {
    expect(said(changed({ '_rels/.rels': null }))).toBe('missing-relationships: _rels/.rels');
    expect(said(changed({ 'word/_rels/document.xml.rels': null }))).toBe(
      'missing-relationships: word/_rels/document.xml.rels',
    );
    expect(said(zip({ '_rels/.rels': main, 'word/document.xml': body }))).toBe('read');
  });

  test('bytes that do not unpack, or to something else', () => {
    const at = Buffer.from(whole).indexOf('word/document.xml') + 'word/document.xml'.length;
    const torn = whole.slice();
    torn.fill(0xff, at, at + 8);
    expect(said(torn)).toBe('packing: word/document.xml');
    const stored = zipSync(
      { '_rels/.rels': strToU8(main), 'word/document.xml': strToU8(body) },
      { level: 0 },
    );
    stored[Buffer.from(stored).indexOf('vi đi')] = 0x56;
    expect(said(stored)).toBe('checksum: word/document.xml');
  });
});

describe('content types', () => {
  test.each([
    ['a document', WORD],
    ['a document with macros', 'application/vnd.ms-word.document.macroEnabled.main+xml'],
    ['a template', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'],
    ['a template with macros', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'],
  ])('%s is read', (_, type) => {
    expect(said(changed({ '[Content_Types].xml': types(type) }))).toBe('read');
  });

  test('another type than that of a document of Word', () => {
    expect(said(changed({ '[Content_Types].xml': types('text/plain') }))).toBe(
      'content-type: word/document.xml',
    );
    expect(said(changed({ '[Content_Types].xml': types(WORD, '/word/other.xml') }))).toBe(
      'content-type: word/document.xml',
    );
    const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
    expect(said(changed({ '[Content_Types].xml': types(sheet) }))).toBe('zip-but-not-docx');
  });
});

const folder = fileURLToPath(new URL('../../../../shared/corpus/docx/', import.meta.url));
const small = existsSync(folder)
  ? readdirSync(folder)
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(folder + name)) }))
      .filter(({ bytes }) => bytes.length < 40_000)
  : [];
if (small.length === 0)
  console.warn('The shared corpus is not beside the repository: damage is tried on one file only.');
const originals = [{ name: 'invented', bytes: whole }, ...small];

/** Every result is whole: a text that its blocks cover, or a problem; damage always has a cause. */
function check(bytes: Uint8Array): void {
  const result = readDocx(bytes);
  if (!result.ok) {
    expect(result.problem !== 'damaged' || result.detail?.cause !== undefined).toBe(true);
    return;
  }
  const { text, blocks } = result.source;
  expect(blocks.map(({ at }) => text.slice(at.start, at.end)).join('\n') === text).toBe(true);
  for (const { at } of [...result.deletions, ...result.streams]) {
    expect(at === undefined || (at >= 0 && at <= text.length)).toBe(true);
  }
}

describe('real files with changes never throw', () => {
  test('in their bytes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...originals),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        ({ bytes }, changes, cut) => {
          const copy = bytes.slice(0, cut === null ? bytes.length : Math.floor(cut * bytes.length));
          for (const [at, byte] of changes) copy[Math.floor(at * copy.length)] = byte;
          check(copy);
        },
      ),
      { numRuns: 500, seed: 7 },
    );
  });

  test('in their XML, packed anew: tags lost, doubled and moved, parts cut', () => {
    const unpacked = originals.map(({ bytes }) => Object.entries(unzipSync(bytes)));
    fc.assert(
      fc.property(
        fc.constantFrom(...unpacked),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('lose', 'double', 'move', 'cut')), {
          minLength: 1,
          maxLength: 4,
        }),
        (parts, changes) => {
          const files = new Map(parts);
          const names = [...files.keys()].filter((name) => /\.(?:xml|rels)$/.test(name));
          for (const [which, where, how] of changes) {
            const name = names[which % names.length]!;
            files.set(name, strToU8(withTagChanged(strFromU8(files.get(name)!), where, how)));
          }
          // Packing takes longer than reading, and is tested above.
          check(zipSync(Object.fromEntries(files), { level: 0 }));
        },
      ),
      { numRuns: 500, seed: 11 },
    );
  }, 60_000);
});

function withTagChanged(xml: string, where: number, how: string): string {
  const start = xml.indexOf('<', (where * 7919) % Math.max(xml.length, 1));
  if (start < 0) return xml;
  if (how === 'cut') return xml.slice(0, start);
  const end = xml.indexOf('>', start) + 1;
  const tag = xml.slice(start, end);
  if (how === 'double') return xml.slice(0, end) + tag + xml.slice(end);
  const without = xml.slice(0, start) + xml.slice(end);
  const next = xml.indexOf('<', end + 200);
  return how === 'lose' || next < 0 ? without : without.slice(0, next) + tag + without.slice(next);
}
