import { describe, expect, it } from 'vitest';
import { consistentIdentity } from '../src/reference/consistent-identity/rule.ts';
import { draft } from './drafts.ts';
import { findingsUnder } from './engine.ts';
import { lawWith, record } from './law-texts.ts';

const decree = (number: string, issued: string, standing: 'hand' | 'listed') =>
  record(number, {
    kind: 'nghi-dinh',
    name: { vi: 'Nghị định về bến đò', en: 'Decree on piers' },
    issued,
    standing,
  });

const LAW = lawWith([
  record('12/2020/QH14'),
  record('14/2020/QH14', {
    name: { vi: 'Luật Chợ nổi', en: 'Law on floating markets' },
    issued: '2020-06-18',
  }),
  decree('8/2019/NĐ-CP', '2019-03-01', 'hand'),
  decree('9/2019/NĐ-CP', '2019-03-05', 'listed'),
  decree('02/2025/NĐ-CP', '2025-01-01', 'hand'),
  record('98/2013/TT-BTC', {
    kind: 'thong-tu',
    name: { vi: 'Thông tư về phí đò', en: 'Circular on ferry fees' },
    issued: '2013-07-24',
  }),
]);

const PARTS = { kind: 'nghi-dinh', number: '12/2026/NĐ-CP', issuer: 'Chính phủ', date: '2026-06-12' };
const found = (scope: string, recitals?: string) => {
  const text = draft({ ...PARTS, scope, body: '', ...(recitals === undefined ? {} : { recitals }) });
  return findingsUnder(LAW, consistentIdentity, text).map((finding) => ({ ...finding, text }));
};
const ids = (scope: string) => found(scope).map(({ messageId, severity }) => `${severity} ${messageId}`);

describe('a citation against itself', () => {
  it.each([
    ['Theo Thông tư số 7/2013/TT-BXD ngày 24 tháng 7 năm 2013 của Bộ Tài chính.', 'issuer'],
    ['Theo Quyết định số 22/2013/QĐ-TTg ngày 26 tháng 4 năm 2013 của Bộ trưởng Bộ Xây dựng.', 'issuer'],
    ['Theo Nghị định số 12/2020/TT-BTC của Bộ Tài chính.', 'kind'],
    ['Theo Luật Đò ngang số 7/2020/NĐ-CP.', 'kind'],
    ['Theo Nghị định số 63/2011/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ.', 'year'],
    ['Theo Thông tư số 7/2020/TT-BXD ngày 08/6/20210 của Bộ Xây dựng.', 'impossible-date'],
    ['Theo Thông tư số 7/2020/TT-BXD ngày 31/02/2020 của Bộ Xây dựng.', 'impossible-date'],
    ['Theo Thông tư số 7/2020/TT-BXD ngày 12 tháng 15 năm 2020 của Bộ Xây dựng.', 'impossible-date'],
  ])('%s', (scope, id) => {
    expect(ids(scope)).toEqual([`warning ${id}`]);
  });

  it.each([
    'Theo Thông tư số 7/2013/TT-BXD ngày 24 tháng 7 năm 2013 của Bộ trưởng Bộ Xây dựng.',
    'Theo Thông tư số 7/2013/TT-BHDO ngày 24 tháng 7 năm 2013 của Bộ Hải dương.',
    'Theo Thông tư số 7/2013/TT-BGTVT ngày 24 tháng 7 năm 2013 của Bộ Xây dựng.',
    'Theo Thông tư liên tịch số 7/2013/TTLT-BXD-BTC ngày 24 tháng 7 năm 2013 của Bộ trưởng Bộ Tài chính.',
    'Theo Nghị quyết số 55/2010/QH12 ngày 24 tháng 11 năm 2010 của Quốc hội.',
    'Theo Văn bản hợp nhất số 7/VBHN-BXD ngày 24 tháng 7 năm 2013 của Bộ Xây dựng.',
    'Theo Chỉ thị số 299/TTg ngày 10 tháng 11 năm 1980 của Thủ tướng Chính phủ.',
    'Theo Thông tư số 7/2020/TT-BXD ngày 29/02/2020 của Bộ Xây dựng.',
    'Theo Thông tư số 7/2020/TT-BXD ngày 08/6/20 của Bộ Xây dựng.',
    'Theo Thông tư số 7/2020/TT-BXD có hiệu lực từ ngày 31/02/2021.',
    'Theo Luật sửa đổi Luật Đò ngang (Nghị định số 7/2020/NĐ-CP).',
  ])('agrees: %s', (scope) => {
    expect(ids(scope)).toEqual([]);
  });

  it('numbered at the turn of a year is only pointed out', () => {
    expect(ids('Theo Thông tư số 7/2013/TT-BXD ngày 02 tháng 01 năm 2014 của Bộ Xây dựng.')).toEqual([
      'info year',
    ]);
  });
});

describe('citations of one number against each other', () => {
  const day = (words: string) => `Nghị định số 7/2020/NĐ-CP ngày ${words} của Chính phủ`;

  it('the rarer day is reported, with the other beside it', () => {
    const [finding, ...more] = found(
      `Theo ${day('03 tháng 4 năm 2020')}, ${day('03 tháng 4 năm 2020')} và ${day('04 tháng 3 năm 2020')}.`,
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'two-dates', severity: 'warning' });
    expect(finding!.related).toHaveLength(1);
    expect(finding!.words.vi.what).toContain('04 tháng 3 năm 2020');
  });

  it('a suggestion mends it, in the manner of the place', () => {
    const [finding] = found(
      `Theo ${day('03 tháng 4 năm 2020')}, ${day('03 tháng 4 năm 2020')} và ${day('04/5/2020')}.`,
    );
    expect(finding!.fixes).toMatchObject([{ kind: 'suggestion', edits: [{ text: '03/4/2020' }] }]);
    const { at } = finding!.fixes[0]!.edits[0]!;
    expect(finding!.text.slice(at.start, at.end)).toBe('04/5/2020');
  });

  it.each([
    `${day('03 tháng 4 năm 2020')} và Nghị định số 07/2020/NĐ-CP ngày 03/4/2020.`,
    'Nghị quyết số 7/NQ-CP ngày 03/4/2020 của Chính phủ và Nghị quyết số 7/NQ-CP ngày 04/5/2021 của Chính phủ.',
    'Nghị định số 02/2025/NĐ-CP ngày 01/01/2025 của Chính phủ và Nghị định số 02/2025/NĐ-CP ngày 18/02/2025 của Chính phủ.',
    'Quyết định số 7/2020/QĐ-UBND ngày 03/4/2020 và Quyết định số 7/2020/QĐ-UBND ngày 04/5/2020.',
  ])('agree, or are two documents: %s', (words) => {
    expect(ids(`Theo ${words}`)).toEqual([]);
  });
});

describe('a citation against the register', () => {
  const one = (number: string, day: string) => `Nghị định số ${number} ngày ${day} của Chính phủ về bến đò`;

  it('a day that was checked by hand speaks for itself', () => {
    const [finding] = found(`Theo ${one('8/2019/NĐ-CP', '02 tháng 4 năm 2019')}.`);
    expect(finding).toMatchObject({ messageId: 'register-date', severity: 'warning' });
    expect(finding!.fixes).toMatchObject([{ kind: 'suggestion', edits: [{ text: '01 tháng 3 năm 2019' }] }]);
  });

  it('a day of a list asks for a look, unless the draft has it too', () => {
    expect(ids(`Theo ${one('9/2019/NĐ-CP', '02 tháng 4 năm 2019')}.`)).toEqual(['info register-date']);
    const both = found(`Theo ${one('9/2019/NĐ-CP', '02/4/2019')} và ${one('9/2019/NĐ-CP', '05/3/2019')}.`);
    expect(both).toMatchObject([
      { severity: 'warning', fixes: [{ kind: 'safe', edits: [{ text: '05/3/2019' }] }] },
    ]);
  });

  it('day and month changed about are a slip of the list', () => {
    expect(ids(`Theo ${one('8/2019/NĐ-CP', '03 tháng 01 năm 2019')}.`)).toEqual([]);
  });

  it('a law is also cited by the day of its promulgation', () => {
    expect(ids('Theo Luật Đò ngang số 12/2020/QH14 ngày 29 tháng 6 năm 2020.')).toEqual([
      'info register-date',
    ]);
  });

  it('the name of one law with the number of another', () => {
    expect(ids('Theo Luật Đò ngang số 14/2020/QH14.')).toEqual(['warning register-name']);
    expect(ids('Theo Luật Đò ngang số 12/2020/QH14.')).toEqual([]);
    expect(ids('Theo Luật Chim nước số 14/2020/QH14.')).toEqual([]);
  });

  it('an impossible day is mended from the register', () => {
    const [finding] = found('Theo Nghị định số 8/2019/NĐ-CP ngày 01/3/20199 của Chính phủ về bến đò.');
    expect(finding!.fixes).toMatchObject([{ kind: 'suggestion', edits: [{ text: '01/3/2019' }] }]);
  });
});

describe('a wrong sign of the issuer', () => {
  const wrong = 'Căn cứ Thông tư số 98/2013/TT-BXD ngày 24 tháng 7 năm 2013 của Bộ Tài chính về phí đò;';

  it('in a recital is reported without an article, with its words', () => {
    const [finding] = found('Về đò.', wrong);
    expect(finding).toMatchObject({ messageId: 'issuer', place: { article: null } });
    expect(finding!.words.vi.what).toContain('98/2013/TT-BXD');
    expect(finding!.fixes).toEqual([]);
  });

  it('is mended by the right number elsewhere, safely where the register has it', () => {
    const [finding] = found('Theo Thông tư số 98/2013/TT-BTC.', wrong);
    expect(finding!.fixes).toMatchObject([{ kind: 'safe', edits: [{ text: '98/2013/TT-BTC' }] }]);
    const { at } = finding!.fixes[0]!.edits[0]!;
    expect(finding!.text.slice(at.start, at.end)).toBe('98/2013/TT-BXD');
  });
});

describe('a number with the slips of a scan', () => {
  it('is matched, told once, and may be put right', () => {
    const [finding, ...more] = found(
      'Theo Luật Đò ngang số 12/2020/QHI14 và Điều 3 Luật Đò ngang số 12/2020/QHI14.',
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'number-noise', severity: 'info' });
    expect(finding!.words.vi.what).toContain('12/2020/QH14');
    const [fix] = finding!.fixes;
    const [edit] = fix!.edits;
    expect(fix!.kind).toBe('suggestion');
    expect(finding!.text.slice(edit!.at.start, edit!.at.end)).toBe('12/2020/QHI14');
    expect(edit!.text).toBe('12/2020/QH14');
  });

  it('is nothing to tell where only a zero in front is more or less', () => {
    expect(ids('Theo Nghị định số 08/2019/NĐ-CP.')).toEqual([]);
  });
});
