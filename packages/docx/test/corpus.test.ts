import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Source } from '@cancu/syntax';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { convertLegacy } from '../src/fonts/convert-legacy.ts';
import { readDocx } from '../src/index.ts';
import { problem, shown, texts } from './support/build.ts';
import { runsOf } from './support/runs-of.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const present = existsSync(corpus);
if (!present) console.warn('The shared corpus is not beside the repository: its Word files are not tested.');

const list = (folder: string) => (present ? readdirSync(corpus + folder) : []);
const bytesOf = (file: string) => new Uint8Array(readFileSync(corpus + file));

const sources = new Map<string, Source>();

function source(name: string): Source {
  const known = sources.get(name);
  if (known) return known;
  const result = readDocx(bytesOf(`docx/${name}.docx`));
  if (!result.ok) throw new Error(`${name}: ${result.problem}`);
  sources.set(name, result.source);
  return result.source;
}

/** How far the articles 1, 2, 3 … of the main text can be followed, contents lists and tables left out. */
function articles(of: Source): number {
  const lines = shown(of)
    .filter((_, i) => of.blocks[i]!.kind === 'paragraph' && of.blocks[i]!.hints.style !== 'toc')
    .flatMap((block) => block.split('\n'));
  let count = 0;
  for (const line of lines) {
    const head = /^\s*Điều\s+(\d+)\s*[.:]/u.exec(line);
    if (head && Number(head[1]) === count + 1) count++;
  }
  return count;
}

describe.skipIf(!present)('every Word file of the corpus', () => {
  test.each(list('docx').map((file) => [file]))('%s', (file) => {
    const { text, blocks, map } = source(file.replace('.docx', ''));
    expect(text.toString().normalize('NFC')).toBe(text.toString());
    expect(blocks.map(({ at }) => text.slice(at.start, at.end)).join('\n') === text).toBe(true);
    for (const { at, spans, cells = [] } of blocks) {
      for (const inner of [...spans, ...cells]) {
        expect(inner.at.start >= at.start && inner.at.end <= at.end && inner.at.start <= inner.at.end).toBe(
          true,
        );
      }
    }
    const unicode = file.startsWith('vni-') ? fromVni : (stored: string) => stored;
    const runs = runsOf(strFromU8(unzipSync(bytesOf(`docx/${file}`))['word/document.xml']!));
    for (let start = 0, i = 0; start < text.length; start += 137 + 11 * (i++ % 7)) {
      const end = Math.min(start + 1 + ((i * 29) % 90), text.length);
      const found = map.locate({ start, end }).map((anchor) => {
        if (anchor.file !== 'docx') throw new Error('an anchor into another file');
        return runs[anchor.paragraph]![anchor.run]!.slice(anchor.chars.start, anchor.chars.end);
      });
      expect(letters(unicode(found.join('')))).toBe(letters(text.slice(start, end)));
    }
  });

  test.each(list('doc').map((file) => [file]))('%s is Word 97–2003, whatever its name says', (file) => {
    expect(problem(bytesOf(`doc/${file}`))).toBe('legacy-doc');
  });
});

/** The codes of a VNI font as the letters that they show. */
function fromVni(stored: string): string {
  const font = { encoding: 'vni', capitals: false } as const;
  return convertLegacy(stored, [{ start: 0, end: stored.length, font }]).text;
}

/** Line ends lie nowhere, signs of symbol fonts show another character than the file holds, `_` and `^` order a formula. */
function letters(text: string): string {
  return text.replace(/[\n\u00ad\ufffc□_^∑]/g, '').normalize('NFC');
}

describe.skipIf(!present)('what people counted in the corpus', () => {
  const rows = present
    ? readFileSync(`${corpus}STRUCTURE.tsv`, 'utf8')
        .split('\n')
        .map((line) => line.split('\t'))
    : [];
  const counted = rows.filter((row) => row[0]!.startsWith('docx/') && Number(row[4]) > 0);
  // A regulation issued with the document has articles of its own; where it has more, the numbers run on in it.
  const attached = (row: readonly string[]) => Number(/(\d+) điều/.exec(row[7]!)?.[1] ?? 0);

  test.each(counted.map((row) => [row[0]!.slice(5, -5), Math.max(Number(row[4]), attached(row))] as const))(
    '%s has %i articles',
    (name, count) => {
      expect(articles(source(name))).toBe(count);
    },
  );
});

describe.skipIf(!present)('facts of single files, checked in their XML', () => {
  const facts = (name: string, check: (of: Source) => void) => test(name, () => check(source(name)));

  facts('luat-69-2014-QH13', (of) => {
    const labels = of.blocks.flatMap((block) => block.label?.text ?? []);
    expect(labels).toHaveLength(306);
    expect(labels.filter((label) => label.startsWith('Điều '))).toEqual(
      Array.from({ length: 66 }, (_, i) => `Điều ${i + 1}.`),
    );
    expect(shown(of)).toContain('Điều 1. Phạm vi điều chỉnh');
  });

  facts('luat-24-2008-QH12', (of) => {
    expect(of.issues).toEqual([{ code: 'tracked-changes', data: { inserted: 80, deleted: 5 } }]);
    const inserted = of.blocks.flatMap((block) => block.spans).filter((span) => span.mark === 'inserted');
    expect(inserted.map(({ at }) => of.text.slice(at.start, at.end))).toContain('định cư ');
  });

  facts('vbhn-126-2025-luat-dau-thau', (of) => {
    const contents = of.blocks.filter((block) => block.hints.style === 'toc');
    expect(contents).toHaveLength(123);
    const heads = of.blocks.filter(
      (block, i) => block.hints.heading === 3 && /^Điều \d+[a-zđ]?\./u.test(texts(of)[i]!),
    );
    expect(heads).toHaveLength(99);
  });

  facts('thong-tu-79-2025-TT-BTC-loi-van', (of) => {
    const labels = of.blocks.flatMap((block) => block.label?.text ?? []);
    expect(labels.join(' ')).toBe('a) b) c) a) b) c) a) b) c) a) b) c) a) b) c) d)');
  });

  facts('quyet-dinh-9342-2021', (of) => {
    expect(of.blocks.flatMap((block) => block.label?.text ?? [])).toEqual(['A.', 'B.']);
  });

  facts('nghi-dinh-99-2022-ND-CP', (of) => {
    expect(of.text.toString().split('□').length - 1).toBeGreaterThanOrEqual(228);
    expect(of.issues).toEqual([]);
  });

  facts('quyet-dinh-05-2026-QD-UBND-TPHCM', (of) => {
    expect(of.blocks).toHaveLength(2);
    expect(texts(of)[1]!.split('\n')).toHaveLength(412);
  });

  facts('nghi-dinh-30-2020-phu-luc-1', (of) => {
    expect(of.issues[0]?.data).toMatchObject({ construct: 'text-box' });
    expect(texts(of)[0]).toBe('Phụ lục I');
  });

  facts('nghi-dinh-54-2017-ND-CP', (of) => {
    expect(of.issues.map((issue) => issue.data)).toEqual([
      { construct: 'embedded-object', count: 1, detail: 'Word.Document.8' },
    ]);
  });

  facts('vni-thong-tu-13-2001-TT-BTC', (of) => {
    expect(of.issues).toMatchObject([
      { code: 'legacy-font', data: { encoding: 'vni', unread: 0, capitals: 0 } },
    ]);
    const other = readFileSync(`${corpus}text/trizenx__2003-TT132001.txt`, 'utf8').normalize('NFC');
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const ours = words(of.text.toString());
    const theirs = words(other);
    // The Word file is the first part of the text, without a line that the other has.
    const known = new Set(theirs);
    expect(ours.filter((word) => !known.has(word))).toEqual([]);
    expect(ours.slice(0, 500)).toEqual(theirs.slice(0, 500));
  });
});
