import { describe, expect, it } from 'vitest';
import { clause, decree, law, resultOf, textOf } from './law.ts';

const ENDING = `Điều 60. Hiệu lực thi hành

1. Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2022, trừ quy định tại khoản 3 Điều này.

2. Luật Nuôi ong số 45/2010/QH12 đã được sửa đổi, bổ sung một số điều theo Luật số 28/2018/QH14 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành.

3. Điều 7 của Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2023.`;

describe('a law', () => {
  const { record, articles } = textOf(
    law(`**Điều 5. Trại ong**

Trại ong gồm:

1. Nhà ong;

2. Khu chăn thả, trong đó có:

a) Nguồn nước;

b) Cây nguồn mật.

${ENDING}`),
  );

  it('says what it is', () => {
    expect(record).toMatchObject({
      number: '99/2021/QH15',
      kind: 'luat',
      issuer: 'Quốc hội',
      issued: '2021-11-15',
      standing: 'text',
      verification: 'secondary',
    });
  });

  it('is named as the sentence that issues it names it, not in the capitals of its head', () => {
    expect(record.name.vi).toBe('Luật Nuôi ong và sản phẩm từ ong');
  });

  it('is named in small letters where a title in capitals goes on in others', () => {
    const mixed = law('Điều 1. Phạm vi\n\nLuật này quy định việc nuôi ong.')
      .replace(
        'NUÔI ONG VÀ SẢN PHẨM TỪ ONG',
        'NUÔI ONG MẬT\n\nLuật này được hợp nhất ngày 01 tháng 8 năm 2022',
      )
      .replace('Luật Nuôi ong và sản phẩm từ ong.', 'Luật.');
    expect(textOf(mixed).record.name.vi).toBe('Luật Nuôi ong mật');
  });

  it('takes effect on the day of the whole, not of a part', () => {
    expect([record.from, record.to]).toEqual(['2022-07-01', null]);
  });

  it('ends the law before it, not the one that amended that', () => {
    expect(record.replaces).toEqual(['45/2010/QH12']);
  });

  it('has articles with clauses and points, each with its own words', () => {
    expect(articles[0]).toEqual({
      number: '5',
      title: 'Trại ong',
      text: 'Trại ong gồm:',
      units: [
        { number: '1', title: null, text: 'Nhà ong;', units: [] },
        {
          number: '2',
          title: null,
          text: 'Khu chăn thả, trong đó có:',
          units: [
            { number: 'a', title: null, text: 'Nguồn nước;', units: [] },
            { number: 'b', title: null, text: 'Cây nguồn mật.', units: [] },
          ],
        },
      ],
    });
  });
});

describe('the day from which a text is in force', () => {
  const effect = (words: string) => {
    const { from, to } = textOf(decree(`Điều 9. Hiệu lực thi hành\n\n${words}`)).record;
    return [from, to];
  };
  it.each([
    ['Nghị định này có hiệu lực thi hành kể từ ngày 15 tháng 4 năm 2022.', '2022-04-15', null],
    ['Nghị định này có hiệu lực từ ngày 01/5/2022.', '2022-05-01', null],
    ['Nghị định này có hiệu lực thi hành kể từ ngày ký ban hành.', '2022-02-10', null],
    ['Nghị định này có hiệu lực thi hành sau 45 ngày, kể từ ngày ký.', '2022-03-27', null],
    [
      'Nghị định này có hiệu lực từ ngày 01 tháng 3 năm 2022 đến hết ngày 28 tháng 02 năm 2025.',
      '2022-03-01',
      '2025-02-28',
    ],
    [
      'Nghị định này có hiệu lực từ ngày 01 tháng 8 năm 2022 và được thực hiện trong 05 năm.',
      '2022-08-01',
      '2027-07-31',
    ],
  ])('%s', (words, from, to) => expect(effect(words)).toEqual([from, to]));

  it.each([
    'Nghị định này có hiệu lực thi hành kể từ ngày Luật Nuôi ong có hiệu lực.',
    'Nghị định này có hiệu lực thi hành từ ngày 31 tháng 02 năm 2022.',
  ])('is not guessed: %s', (words) => expect(effect(words)).toEqual([null, null]));
});

it('a decree ends a decree, not the law in its title', () => {
  const { record } = textOf(
    decree(`Điều 9. Hiệu lực thi hành

Nghị định số 20/2012/NĐ-CP ngày 10 tháng 3 năm 2012 của Chính phủ hướng dẫn thi hành Luật Nuôi ong số 45/2010/QH12 hết hiệu lực kể từ ngày Nghị định này có hiệu lực thi hành.`),
  );
  expect(record.replaces).toEqual(['20/2012/NĐ-CP']);
});

it('an amending law names what it changes, and keeps the new wording as its own words', () => {
  const { record, articles } = textOf(`QUỐC HỘI

Luật số: 12/2024/QH15

LUẬT

SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT NUÔI ONG VÀ SẢN PHẨM TỪ ONG

Điều 1. Sửa đổi, bổ sung một số điều của Luật Nuôi ong và sản phẩm từ ong số 99/2021/QH15

1. Sửa đổi, bổ sung Điều 7 như sau:

“Điều 7. Mật ong

1. Mật ong phải được kiểm nghiệm.

2. Bộ trưởng Bộ Y tế quy định chi tiết Điều này.”

Điều 2. Hiệu lực thi hành

Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2025.`);
  expect(record.amends).toEqual(['99/2021/QH15']);
  expect(record.name.vi).toMatch(/^Luật sửa đổi, bổ sung một số điều/);
  expect(articles[0]!.units).toEqual([
    {
      number: '1',
      title: null,
      text: [
        'Sửa đổi, bổ sung Điều 7 như sau:',
        '“Điều 7. Mật ong',
        '1. Mật ong phải được kiểm nghiệm.',
        '2. Bộ trưởng Bộ Y tế quy định chi tiết Điều này.”',
      ].join('\n'),
      units: [],
    },
  ]);
});

it('a regulation issued with a decision keeps its own articles', () => {
  const text = textOf(`ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI

Số: 15/2025/QĐ-UBND

Đồng Nai, ngày 10 tháng 8 năm 2025

QUYẾT ĐỊNH

Ban hành Quy chế quản lý trại ong

Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý trại ong.

Điều 2. Quyết định này có hiệu lực từ ngày 20 tháng 8 năm 2025.

QUY CHẾ

Quản lý trại ong

(Ban hành kèm theo Quyết định số 15/2025/QĐ-UBND)

Điều 1. Phạm vi điều chỉnh

Quy chế này quy định việc quản lý trại ong.

Điều 2. Trách nhiệm

Chủ trại ong ghi sổ.

Điều 3. Kiểm tra

Việc kiểm tra được thực hiện hằng năm.`);
  expect(text.articles.map(({ number }) => number)).toEqual(['1', '2']);
  expect(text.attachments?.map(({ articles }) => articles.map(({ number }) => number))).toEqual([
    ['1', '2', '3'],
  ]);
});

describe('what gives no text of law says why', () => {
  const old = 'LUẬT\n\nNUÔI ONG\n\nĐiều 1. Phạm vi\n\nLuật này quy định việc nuôi ong.';
  it.each([
    ['number-missing', old, undefined],
    ['number-wrong', old, 'luật nuôi ong'],
    ['number-blank', clause('Bỏ trống.').replace('99/2021/QH15', '…/2021/QH15'), undefined],
    ['no-articles', law('Không có điều nào.'), undefined],
  ])('%s', (problem, markdown, number) => {
    expect(resultOf(markdown, number)).toEqual({ ok: false, problem });
  });

  it('and a number given by the user is taken', () => {
    expect(textOf(old, '45/2010/QH12').record).toMatchObject({ number: '45/2010/QH12', kind: 'luat' });
  });
});
