import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TCVN3 } from '../src/fonts/tcvn3.ts';
import { VNI } from '../src/fonts/vni.ts';
import { inList, p, r, read, shown, texts } from './support/build.ts';
import { abstract, level, num } from './support/lists.ts';

const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const tcvn3 = (words: string, name = '.VnTime') => r(words, font(name));
const vni = (words: string) => r(words, font('VNI-Times'));
const legacy = (body: string) => read(body).issues.filter((issue) => issue.code === 'legacy-font');

const TCVN3_WORDS = 'Tæ chøc, c¸ nh©n nép hå s¬ ®Ò nghÞ cÊp giÊy phÐp t¹i bé phËn mét cöa';
const VNI_WORDS = 'Toå chöùc, caù nhaân noäp hoà sô ñeà nghò caáp giaáy pheùp taïi boä phaän moät cöûa';
const UNICODE = 'Tổ chức, cá nhân nộp hồ sơ đề nghị cấp giấy phép tại bộ phận một cửa';

/** Enough words of the encoding for its fonts to be believed. */
const proof = p(tcvn3(TCVN3_WORDS)) + p(vni(VNI_WORDS));
const afterProof = (body: string) => texts(read(proof + body)).slice(2);

describe('the tables are complete', () => {
  const vowels = [...'aăâeêioôơuưy'];
  const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const small = [...vowels.flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize('NFC'))), 'đ'];
  const beyondAscii = small.filter((letter) => letter > '\x7f');

  test('TCVN 3: every small letter of Vietnamese, and the seven capitals without tone', () => {
    const letters = [...TCVN3.values()];
    expect(new Set(letters).size).toBe(letters.length);
    expect([...letters].sort()).toEqual([...beyondAscii, ...'ĂÂÊÔƠƯĐ'].sort());
  });

  test('VNI: every letter of Vietnamese, small and capital', () => {
    const capitals = beyondAscii.map((letter) => letter.toUpperCase());
    expect([...new Set(VNI.values())].sort()).toEqual([...beyondAscii, ...capitals].sort());
  });
});

describe('text in old fonts is converted', () => {
  test('TCVN 3 and VNI, and the issue says how much', () => {
    const source = read(p('Trang bìa') + p(tcvn3(TCVN3_WORDS)));
    expect(texts(source)).toEqual(['Trang bìa', UNICODE]);
    expect(source.issues).toEqual([
      {
        code: 'legacy-font',
        at: { start: 10, end: 78 },
        data: { encoding: 'tcvn3', paragraphs: 1, words: 11, converted: 17, capitals: 0, unread: 0 },
      },
    ]);
    expect(texts(read(p(vni(VNI_WORDS))))).toEqual([UNICODE]);
  });

  test('a file with both has an issue for each', () => {
    expect(legacy(proof).map((issue) => issue.data?.encoding)).toEqual(['tcvn3', 'vni']);
  });

  test('run by run: text in other fonts stays as it is', () => {
    expect(afterProof(p(tcvn3('Nép hå s¬ t¹i ') + r('Café Müller', font('Arial'))))).toEqual([
      'Nộp hồ sơ tại Café Müller',
    ]);
  });

  test('the font may come from a style, the defaults, or be named for ASCII only', () => {
    const style = (rPr: string) =>
      `<w:style w:type="paragraph" w:styleId="Cu"><w:name w:val="Cu"/><w:rPr>${rPr}</w:rPr></w:style>`;
    const body = p(r(TCVN3_WORDS), '<w:pStyle w:val="Cu"/>');
    expect(texts(read({ body, styles: style(font('.VnArial')) }))).toEqual([UNICODE]);
    const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${font('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>`;
    expect(texts(read({ body: p(TCVN3_WORDS), styles: defaults }))).toEqual([UNICODE]);
    expect(texts(read(p(r(TCVN3_WORDS, '<w:rFonts w:ascii=".VnTime"/>'))))).toEqual([UNICODE]);
  });

  test('a letter and its mark may stand in two runs', () => {
    expect(afterProof(p(vni('Toång hô') + r('ïp', `<w:b/>${font('VNI-Helve')}`)))).toEqual(['Tổng hợp']);
  });

  test('ư of TCVN 3 has the code of the optional hyphen, and is often stored as one', () => {
    const stored = r('<w:t>n</w:t><w:softHyphen/><w:t>íc</w:t>', font('.VnTime'));
    expect(afterProof(p(tcvn3('Nhµ n\u00adíc, ')) + p(stored))).toEqual(['Nhà nước, ', 'nước']);
    const hyphen = r('<w:t>thủ</w:t><w:softHyphen/><w:t>tục</w:t>', font('Arial'));
    expect(afterProof(p(hyphen))).toEqual(['thủtục']);
  });

  test('an optional hyphen where no syllable has an ư is none', () => {
    const stored = r(
      '<w:softHyphen/><w:t>c) ph</w:t><w:softHyphen/><w:t>¸p lý Nhµ n</w:t><w:softHyphen/><w:softHyphen/><w:t>íc</w:t>',
      font('.VnTime'),
    );
    const source = read(proof + p(stored));
    expect(texts(source).at(-1)).toBe('c) pháp lý Nhà nước');
    const last = source.blocks.at(-1)!.at;
    const word = { start: last.end - 4, end: last.end };
    expect(source.map.locate(word)).toMatchObject([{ chars: { start: 17, end: 22 } }]);
    expect(afterProof(p(tcvn3('T­ ph¸p, ­­, x­a, ­¬ng, ­u ®·i, nh­ sau; gi­a')))).toEqual([
      'Tư pháp, , xưa, ương, ưu đãi, như sau; giưa',
    ]);
  });

  test('codes in the private area of symbol fonts', () => {
    expect(afterProof(p(tcvn3('Nhµ n\uf0adíc')))).toEqual(['Nhà nước']);
  });

  test('labels of lists', () => {
    const lists =
      abstract(
        1,
        level(0, 'decimal', '§iÒu %1.').replace('</w:lvl>', `<w:rPr>${font('.VnTime')}</w:rPr></w:lvl>`),
      ) + num(1, 1);
    expect(shown(read({ body: proof + p('Hiệu lực', inList(1)), numbering: lists })).at(-1)).toBe(
      'Điều 1. Hiệu lực',
    );
  });

  test('marks in VNI of either case follow a capital; í and its kin come as one code or two', () => {
    expect(afterProof(p(vni('Aên, AÊN, UÛy ban, Uûy ban, chính, chiùnh, nghæ, nghiû')))).toEqual([
      'Ăn, ĂN, Ủy ban, Ủy ban, chính, chính, nghỉ, nghỉ',
    ]);
  });
});

describe('capitals', () => {
  test('a capitals font shows every letter as a capital; that is counted', () => {
    const source = read(p(tcvn3(TCVN3_WORDS)) + p(tcvn3('NghÞ ®Þnh cña ChÝnh phñ', '.VnTimeH')));
    expect(texts(source)[1]).toBe('NGHỊ ĐỊNH CỦA CHÍNH PHỦ');
    expect(source.issues[0]?.data).toMatchObject({ capitals: 5 });
  });

  test('TCVN 3 has no capitals with tones: in a word of capitals they are restored', () => {
    expect(afterProof(p(tcvn3('QUYÕT §ÞNH VÒ VIÖC CÊP PHÐP cña UBND TØnh §ång Nai')))).toEqual([
      'QUYẾT ĐỊNH VỀ VIỆC CẤP PHÉP của UBND Tỉnh Đồng Nai',
    ]);
    expect(afterProof(p(tcvn3('Tõ UBND x·')))).toEqual(['Từ UBND xã']);
  });

  test('ASCII words in a capitals font are capitals too, when the file is of that time', () => {
    expect(afterProof(p(tcvn3('Trung Quang', '.VnTimeH')))).toEqual(['TRUNG QUANG']);
    expect(texts(read(p(tcvn3('Trung Quang', '.VnTimeH'))))).toEqual(['Trung Quang']);
  });
});

describe('a font name alone proves nothing', () => {
  test('words in Unicode are fine, whatever font name is left on them', () => {
    const source = read(p(tcvn3(UNICODE)) + p(vni('')) + p(tcvn3('cá và hoa quả, cô Hà')));
    expect(texts(source)).toEqual([UNICODE, '', 'cá và hoa quả, cô Hà']);
    expect(source.issues).toEqual([]);
  });

  test('also in a file of which another part is really old', () => {
    expect(afterProof(p(tcvn3('Điều kiện: ')) + p(tcvn3('Nép lÖ phÝ')))).toEqual([
      'Điều kiện: ',
      'Nộp lệ phí',
    ]);
  });

  test('a foreign name in a leftover font is left alone, though it came first', () => {
    const source = read(p(vni('Münster')) + p(vni(UNICODE)));
    expect(texts(source)).toEqual(['Münster', UNICODE]);
    expect(source.issues).toEqual([]);
  });

  test('such words without an old font are announced and not touched', () => {
    expect(legacy(p(TCVN3_WORDS))[0]?.data).toMatchObject({ encoding: 'tcvn3', converted: 0 });
    expect(legacy(p(VNI_WORDS))[0]?.data).toMatchObject({ encoding: 'vni', converted: 0 });
    expect(read(p(VNI_WORDS)).text).toBe(VNI_WORDS);
  });

  test('foreign names, units and trade marks are no old fonts', () => {
    expect(
      legacy(p('Công ty Müller & Søn (München) nhập 25 µg hoạt chất Señorita® ở 20 °C') + p('5 m² ½ ca')),
    ).toEqual([]);
    expect(legacy(p('Ðiều 1. Ðối tượng áp dụng gồm cơ quan, tổ chức, cá nhân'))).toEqual([]);
  });

  test('signs that have no letter stay, and are counted', () => {
    const source = read(p(vni(VNI_WORDS)) + p(vni('moät ù, hai')));
    expect(texts(source)[1]).toBe('một ù, hai');
    expect(source.issues[0]?.data).toMatchObject({ unread: 1 });
  });
});

describe('anchors of converted text', () => {
  const stored = (source: ReturnType<typeof read>, word: string) => {
    const start = source.text.toString().indexOf(word);
    return source.map.locate({ start, end: start + word.length });
  };

  test('lead to the codes as stored', () => {
    const source = read(p(vni('Toå chöùc, ') + vni('caù nhaân noäp hoà sô')));
    expect(stored(source, 'nhân')).toEqual([
      { file: 'docx', part: 'word/document.xml', paragraph: 0, run: 1, chars: { start: 4, end: 9 } },
    ]);
    expect(stored(source, 'ứ')).toMatchObject([{ run: 0, chars: { start: 6, end: 8 } }]);
  });

  test('spans and deletions keep their places', () => {
    const bold = r('hoà sô', `<w:b/>${font('VNI-Times')}`);
    const gone = `<w:del w:id="1"><w:r><w:rPr>${font('VNI-Times')}</w:rPr><w:delText>caáp laïi </w:delText></w:r></w:del>`;
    const { text, blocks } = read(proof + p(`${vni('noäp ')}${bold}${gone}${vni(' ñaày ñuû')}`));
    const span = blocks[2]!.spans.find(({ mark }) => mark === 'bold')!;
    expect(text.slice(span.at.start, span.at.end)).toBe('hồ sơ');
  });

  test('any words of Vietnamese, written in the codes and read again, are the same', () => {
    const invert = (table: ReadonlyMap<string, string>) =>
      new Map([...table].map(([code, letter]) => [letter, code]));
    for (const [table, name] of [
      [invert(VNI), 'VNI-Times'],
      [invert(TCVN3), '.VnTime'],
    ] as const) {
      // Heaps of letters: an ư where no syllable has one is read as the hyphen whose code it shares.
      const letters = [...table.keys()].filter(
        (l) => l === l.toLowerCase() && (l !== 'ư' || name !== '.VnTime'),
      );
      const word = fc.array(fc.constantFrom('n', 'h', ...letters), {
        minLength: 1,
        maxLength: 6,
      });
      fc.assert(
        fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
          const wanted = words.map((letters) => letters.join('')).join(' ');
          const codes = [...wanted].map((letter) => table.get(letter) ?? letter).join('');
          const body = proof + p(r(codes, font(name)));
          expect(texts(read(body))[2]).toBe(wanted);
        }),
        { numRuns: 100, seed: 3 },
      );
    }
  });
});
