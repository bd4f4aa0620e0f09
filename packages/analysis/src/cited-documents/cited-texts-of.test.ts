import { coreLaw, type DocumentRecord, documentRegister } from '@cancu/law';
import { parseLaw } from '@cancu/parser';
import type { Source } from '@cancu/syntax';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { takesEffect } from '../effect.ts';
import { makeDraft } from '../make-draft.ts';
import { citedTextsOf } from './cited-texts-of.ts';

/** Each line of an invented draft is a block, as a reader of plain text makes them. */
function sourceOf(text: string): Source {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const at = { start, end: start + line.length };
    start = at.end + 1;
    return { kind: 'paragraph' as const, at, hints: {}, spans: [] };
  });
  return {
    text,
    blocks: blocks.filter(({ at }) => at.end > at.start),
    meta: {},
    map: { locate: () => [] },
    issues: [],
  };
}

function record(number: string, name: string, more: Partial<DocumentRecord> = {}): DocumentRecord {
  const kind = name.startsWith('Luật') ? 'luat' : name.startsWith('Thông') ? 'thong-tu' : 'nghi-dinh';
  return {
    number,
    kind,
    name: { vi: name, en: name },
    issued: null,
    from: null,
    to: null,
    verification: 'verified',
    ...more,
  };
}

const REGISTER = documentRegister([
  record('12/2020/QH14', 'Luật Đò ngang', { issued: '2020-06-17', from: '2021-01-01', to: '2030-12-31' }),
  record('40/2030/QH16', 'Luật Đò ngang', { issued: '2030-06-20', from: '2031-01-01' }),
  record('8/2020/NĐ-CP', 'Nghị định về bến đò', { issued: '2020-03-01', from: '2020-05-01' }),
  record('02/2025/NĐ-CP', 'Nghị định về cầu phao', { issued: '2025-01-01' }),
  record('5/2029/QĐ-UBND', 'Quyết định về bến đò', {
    kind: 'quyet-dinh-ubnd',
    issuer: 'Ủy ban nhân dân tỉnh Hoa Lư',
    issued: '2029-04-01',
  }),
  record('68/NQ-CP', 'Nghị quyết về phí đò', { kind: 'nghi-quyet-hanh-chinh', issued: '2020-05-12' }),
  record('55/2010/QH12', 'Luật An toàn đò', { issued: '2010-06-17' }),
  record('55/2010/QH12', 'Nghị quyết về thuế đò', { kind: 'nghi-quyet-quoc-hoi', issued: '2010-11-24' }),
]);

const HEAD = (issuer: string, number: string) => `${issuer}
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}
Hà Nội, ngày 05 tháng 02 năm 2031
`;

function draftOf(
  body: string,
  head = `${HEAD('CHÍNH PHỦ', '77/2031/NĐ-CP')}NGHỊ ĐỊNH\nVề đò ngang\n`,
): Draft {
  const source = sourceOf(`${head}${body}`);
  return makeDraft({
    source,
    tree: parseLaw(source),
    today: '2031-02-05',
    law: { ...coreLaw, register: REGISTER },
  });
}

/** `number or name ×mentions → record's number and how, or why there is none`. */
const shown = (draft: Draft): string[] =>
  citedTextsOf(draft).map(({ number, name, mentions, resolution }) => {
    const found = resolution.record
      ? `${resolution.record.number} (${resolution.record.name.vi}) ${resolution.by}`
      : resolution.why;
    return `${number ?? name} ×${mentions.length} → ${found}`;
  });

const article = (words: string) => `Điều 1. Phạm vi\n${words}`;

describe('a document with a number', () => {
  it('is one, however often and however it is named', () => {
    const text = article(
      'Theo Điều 3 Nghị định số 8/2020/NĐ-CP ngày 01 tháng 3 năm 2020 của Chính phủ về bến đò và Nghị định số 08/2020/NĐ-CP.',
    );
    expect(shown(draftOf(text))).toEqual(['8/2020/NĐ-CP ×2 → 8/2020/NĐ-CP (Nghị định về bến đò) number']);
  });

  it('that nobody has is not there', () => {
    expect(shown(draftOf(article('Theo Nghị định số 999/2020/NĐ-CP.')))).toEqual([
      '999/2020/NĐ-CP ×1 → no-such-number',
    ]);
  });

  it('without a year needs its day', () => {
    expect(shown(draftOf(article('Theo Nghị quyết số 68/NQ-CP.')))).toEqual(['68/NQ-CP ×1 → several']);
    expect(
      shown(
        draftOf(article('Theo Nghị quyết số 68/NQ-CP ngày 12 tháng 5 năm 2020 và Nghị quyết số 68/NQ-CP.')),
      ),
    ).toEqual(['68/NQ-CP ×2 → 68/NQ-CP (Nghị quyết về phí đò) number']);
  });

  it('without a year and of two days is two documents', () => {
    const text =
      'Theo Nghị quyết số 68/NQ-CP ngày 12 tháng 5 năm 2020, Nghị quyết số 68/NQ-CP ngày 01 tháng 7 năm 2021.';
    expect(shown(draftOf(article(text)))).toHaveLength(2);
  });

  it('of the two series of 2025 is not taken for the other', () => {
    const one = 'Theo Nghị định số 02/2025/NĐ-CP ngày 01 tháng 01 năm 2025 của Chính phủ.';
    const two = 'Theo Nghị định số 02/2025/NĐ-CP ngày 18 tháng 02 năm 2025 của Chính phủ.';
    expect(shown(draftOf(article(one)))[0]).toMatch(/number$/);
    expect(shown(draftOf(article(two)))[0]).toMatch(/several$/);
  });

  it('is a law or a resolution as the draft says', () => {
    const text =
      'Theo Luật An toàn đò số 55/2010/QH12 và Nghị quyết số 55/2010/QH12 ngày 24 tháng 11 năm 2010.';
    expect(shown(draftOf(article(text)))).toEqual([
      '55/2010/QH12 ×1 → 55/2010/QH12 (Luật An toàn đò) number',
      '55/2010/QH12 ×1 → 55/2010/QH12 (Nghị quyết về thuế đò) number',
    ]);
  });

  it('that lacks its year is found by its day', () => {
    expect(
      shown(draftOf(article('Theo Nghị định số 8/NĐ-CP ngày 01 tháng 3 năm 2020 của Chính phủ.'))),
    ).toEqual(['8/NĐ-CP ×1 → 8/2020/NĐ-CP (Nghị định về bến đò) number-mended']);
  });
});

describe('a local document', () => {
  const words = 'Theo Quyết định số 5/2029/QĐ-UBND ngày 01 tháng 4 năm 2029';

  it('belongs to the province that is named', () => {
    expect(shown(draftOf(article(`${words} của Ủy ban nhân dân tỉnh Hoa Lư về bến đò.`)))[0]).toMatch(
      /number$/,
    );
    expect(shown(draftOf(article(`${words} của Ủy ban nhân dân tỉnh Lam Sơn về bến đò.`)))[0]).toMatch(
      /several$/,
    );
  });

  it('is nobody’s in a text of the State', () => {
    expect(shown(draftOf(article(`${words}.`)))[0]).toMatch(/several$/);
  });

  it('is the own province’s in a text of the province', () => {
    const head = `${HEAD('ỦY BAN NHÂN DÂN TỈNH HOA LƯ', '9/2031/QĐ-UBND')}QUYẾT ĐỊNH\nVề đò ngang\n`;
    expect(shown(draftOf(article(`${words}.`), head))[0]).toMatch(/number$/);
  });
});

describe('a law by its name', () => {
  it('is the one in force on the day', () => {
    expect(shown(draftOf(article('Theo Luật Đò ngang.')))).toEqual([
      'Luật Đò ngang ×1 → 40/2030/QH16 (Luật Đò ngang) name-at-date',
    ]);
  });

  it('with its year or day is the one of that time', () => {
    const recital = (words: string) => `Căn cứ Luật Đò ngang ${words};\nĐiều 1. Phạm vi\nVề đò.`;
    for (const words of ['năm 2020', 'ngày 17 tháng 6 năm 2020'])
      expect(shown(draftOf(recital(words)))).toEqual([
        'Luật Đò ngang ×1 → 12/2020/QH14 (Luật Đò ngang) name-and-issued',
      ]);
    expect(shown(draftOf(recital('năm 1999')))[0]).toMatch(/several$/);
  });

  it('of which nothing is known is not guessed at', () => {
    const text = 'Căn cứ Luật Chợ nổi;\nĐiều 1. Phạm vi\nVề chợ.';
    expect(shown(draftOf(text))).toEqual(['Luật Chợ nổi ×1 → name-unknown']);
  });

  it('is not answered while another of the name may be in force', () => {
    const open = documentRegister([...REGISTER.records, record('77/2028/QH15', 'Luật Đò ngang')]);
    const draft = { ...draftOf(article('Theo Luật Đò ngang.')), law: { ...coreLaw, register: open } };
    expect(shown(draft)).toEqual(['Luật Đò ngang ×1 → several']);
  });
});

it('asks the register once for a draft', () => {
  const draft = draftOf(article('Theo Luật Đò ngang.'));
  expect(citedTextsOf(draft)).toBe(citedTextsOf(draft));
});

it('leaves out what leads to the draft itself', () => {
  expect(shown(draftOf(article('Theo khoản 2 Điều 1 Nghị định này.')))).toEqual([]);
});

describe('the day from which a draft applies', () => {
  const effect = (words: string) =>
    takesEffect(draftOf(`Điều 1. Phạm vi\nVề đò.\nĐiều 2. Hiệu lực thi hành\n${words}`));

  it.each([
    ['Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2031.', '2031-07-01'],
    ['Nghị định này có hiệu lực từ ngày 1/7/2031.', '2031-07-01'],
    ['Nghị định này có hiệu lực thi hành kể từ ngày ký ban hành.', '2031-02-05'],
    ['Nghị định này có hiệu lực sau 45 ngày kể từ ngày ký.', '2031-03-22'],
  ])('%s', (words, day) => {
    expect(effect(words)).toBe(day);
  });

  it.each([
    'Nghị định này có hiệu lực thi hành kể từ ngày … tháng … năm 2031.',
    'Luật Đò ngang có hiệu lực từ ngày 01 tháng 7 năm 2031.',
    'Nghị định này có hiệu lực từ ngày 01 tháng 7 năm 2030.',
  ])('not told: %s', (words) => {
    expect(effect(words)).toBeNull();
  });
});
