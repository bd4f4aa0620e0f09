import { parseLaw } from '@cancu/parser';
import type { Source } from '@cancu/syntax';
import { describe, expect, it } from 'vitest';
import type { Target } from '../draft.ts';
import { resolveReferences } from './reference-reader.ts';

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

/** `place: words → targets`, one line a reference. */
function shown(text: string): string[] {
  return resolveReferences(parseLaw(sourceOf(text)), text).map((reference) => {
    const { article, clause, point } = reference.in;
    const place = [article, clause, point].filter((x) => x !== null).join('/') || '–';
    return `${place}: ${reference.citation.text} → ${reference.targets.map(target).join(' + ')}`;
  });
}

function target({ document, name, article, clause, point }: Target): string {
  const place = [article, clause, point].some((x) => x !== null)
    ? ` ${[article, clause, point].map((x) => x ?? '').join('/')}`
    : '';
  return `${document ?? `(${name})`}${place}`;
}

const HEAD = `CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 77/2031/NĐ-CP
Hà Nội, ngày 05 tháng 02 năm 2031
NGHỊ ĐỊNH`;

const DECREE = `${HEAD}
Quy định chi tiết Luật Đò ngang về bến đò
Căn cứ Luật Tổ chức Chính phủ số 63/2025/QH15;
Căn cứ Luật Đò ngang số 12/2030/QH16 được sửa đổi, bổ sung bởi Luật số 40/2030/QH16;
Theo đề nghị của Bộ trưởng Bộ Xây dựng;
Chính phủ ban hành Nghị định quy định chi tiết Luật Đò ngang về bến đò.
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Nghị định này quy định chi tiết các điều, khoản sau đây của Luật Đò ngang:
a) Khoản 2 Điều 5 về bến đò;
b) Điều 9 về chủ đò.
2. Các nội dung khác thực hiện theo khoản 3 Điều 8 về bến tạm và khoản 1 Điều 12 Luật Đò ngang về phí qua đò.
Điều 2. Cấp phép bến đò
1. Chủ đò quy định tại điểm b khoản 1 Điều 1 Nghị định này nộp hồ sơ theo Mẫu số 01 Phụ lục I kèm theo Nghị định này.
2. Hồ sơ quy định tại khoản 1 Điều này gồm:
a) Đơn đề nghị;
b) Giấy tờ theo điểm a khoản này và điểm c khoản 3.
3. Các quy định tại Chương này áp dụng theo Luật Chợ nổi và Điều 4 Thông tư số 5/2029/TT-BXD ngày 01 tháng 3 năm 2029 của Bộ trưởng Bộ Xây dựng hướng dẫn về chợ nổi (sau đây gọi là Thông tư số 5/2029/TT-BXD).
Điều 3. Hiệu lực thi hành
1. Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2031.
2. Bãi bỏ các quy định tại:
a) Khoản 3 Điều 7; các mẫu quy định tại mục II và mục III Phụ lục V ban hành kèm theo Nghị định số 8/2020/NĐ-CP.`;

const AMENDING = `${HEAD}
Sửa đổi, bổ sung một số điều của Nghị định số 8/2020/NĐ-CP ngày 01 tháng 3 năm 2020 của Chính phủ về bến đò
Căn cứ Luật Đò ngang số 12/2030/QH16;
Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 8/2020/NĐ-CP ngày 01 tháng 3 năm 2020 của Chính phủ về bến đò.
Điều 1. Sửa đổi, bổ sung Điều 4
“Điều 4. Cấp phép bến đò
1. Hồ sơ theo khoản 2 Điều này và Điều 7 Nghị định này.
2. Giấy tờ theo Điều 6 Luật Đò ngang.”.
Điều 2. Bổ sung khoản 3a vào sau khoản 3 Điều 9
“3a. Việc kiểm tra theo khoản 1 Điều này.”.
Điều 3. Sửa đổi, bổ sung một số khoản của Điều 10
1. Sửa đổi, bổ sung điểm b khoản 2 như sau:
“b) Có phao theo điểm a khoản này;”.
2. Bãi bỏ khoản 5.
Điều 4. Thay thế mẫu
Thay thế Mẫu số 02 Phụ lục I kèm theo Nghị định số 8/2020/NĐ-CP bằng Mẫu số 02 Phụ lục I kèm theo Nghị định này.
Điều 5. Hiệu lực thi hành
Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2031, trừ Điều 3.`;

describe('a decree', () => {
  const lines = shown(DECREE);
  it('names the law of its title and its recitals by number', () => {
    expect(lines.filter((line) => line.startsWith('–'))).toEqual([
      '–: Luật Đò ngang → 12/2030/QH16',
      '–: Luật Tổ chức Chính phủ số 63/2025/QH15 → 63/2025/QH15',
      '–: Luật Đò ngang số 12/2030/QH16 → 12/2030/QH16',
      '–: Luật số 40/2030/QH16 → 40/2030/QH16',
      '–: Luật Đò ngang → 12/2030/QH16',
    ]);
  });

  it('gives the items of a list the document that announces it, and earlier places the document named at the end', () => {
    expect(lines.filter((line) => line.startsWith('1'))).toEqual([
      '1/1: Nghị định này → this',
      '1/1: Luật Đò ngang → 12/2030/QH16',
      '1/1/a: Khoản 2 Điều 5 → 12/2030/QH16 5/2/',
      '1/1/b: Điều 9 → 12/2030/QH16 9//',
      '1/2: khoản 3 Điều 8 → 12/2030/QH16 8/3/',
      '1/2: khoản 1 Điều 12 Luật Đò ngang → 12/2030/QH16 12/1/',
    ]);
  });

  it('resolves words that point to the place around them', () => {
    expect(lines.filter((line) => line.startsWith('2'))).toEqual([
      '2/1: điểm b khoản 1 Điều 1 Nghị định này → this 1/1/b',
      '2/1: Mẫu số 01 Phụ lục I kèm theo Nghị định này → this Phụ lục I//',
      '2/2: khoản 1 Điều này → this 2/1/',
      '2/2/b: điểm a khoản này → this 2/2/a',
      '2/2/b: điểm c khoản 3 → this 2/3/c',
      '2/3: Chương này → this Chương I//',
      '2/3: Luật Chợ nổi → (Luật Chợ nổi)',
      '2/3: Điều 4 Thông tư số 5/2029/TT-BXD ngày 01 tháng 3 năm 2029 của Bộ trưởng Bộ Xây dựng hướng dẫn về chợ nổi → 5/2029/TT-BXD 4//',
    ]);
  });

  it('gives places that are abolished the document named behind them', () => {
    expect(lines.filter((line) => line.startsWith('3/2'))).toEqual([
      '3/2/a: Khoản 3 Điều 7 → 8/2020/NĐ-CP 7/3/',
      '3/2/a: mục II và mục III Phụ lục V ban hành kèm theo Nghị định số 8/2020/NĐ-CP → 8/2020/NĐ-CP Phụ lục V//',
    ]);
  });
});

describe('an amending decree', () => {
  const lines = shown(AMENDING);
  it('amends the document of its title', () => {
    expect(lines.filter((line) => line.startsWith('1'))).toEqual([
      '1: Điều 4 → 8/2020/NĐ-CP 4//',
      '1: khoản 2 Điều này → 8/2020/NĐ-CP 4/2/',
      '1: Điều 7 Nghị định này → 8/2020/NĐ-CP 7//',
      '1: Điều 6 Luật Đò ngang → 12/2030/QH16 6//',
    ]);
  });

  it('takes the article of quoted clauses and bare clauses from the instructions above', () => {
    expect(lines.filter((line) => /^[23]/.test(line))).toEqual([
      '2: khoản 3a → 8/2020/NĐ-CP 9/3a/',
      '2: khoản 3 Điều 9 → 8/2020/NĐ-CP 9/3/',
      '2: khoản 1 Điều này → 8/2020/NĐ-CP 9/1/',
      '3: Điều 10 → 8/2020/NĐ-CP 10//',
      '3/1: điểm b khoản 2 → 8/2020/NĐ-CP 10/2/b',
      '3/1: điểm a khoản này → 8/2020/NĐ-CP 10/2/a',
      '3/2: khoản 5 → 8/2020/NĐ-CP 10/5/',
    ]);
  });

  it('means itself by "Nghị định này" outside quotations', () => {
    expect(lines.filter((line) => /^[45]/.test(line))).toEqual([
      '4: Mẫu số 02 Phụ lục I kèm theo Nghị định số 8/2020/NĐ-CP → 8/2020/NĐ-CP Phụ lục I//',
      '4: Mẫu số 02 Phụ lục I kèm theo Nghị định này → this Phụ lục I//',
      '5: Nghị định này → this',
      '5: Điều 3 → this 3//',
    ]);
  });
});

describe('what is no citation of the document', () => {
  it('leaves out what a web site puts before the head', () => {
    const site = `THÔNG TIN VĂN BẢN
- Sửa đổi: Nghị định số 1/2001/NĐ-CP
${DECREE}`;
    expect(shown(site)).toEqual(shown(DECREE));
  });

  it('leaves out its own number, its own kind and the closing formula', () => {
    const law = `QUỐC HỘI
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Luật số: 12/2030/QH16
LUẬT
ĐÒ NGANG
Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Quốc hội ban hành Luật Đò ngang.
Điều 1. Phạm vi điều chỉnh
Luật này quy định về đò ngang. Quy định này áp dụng trong cả nước.
Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XVI thông qua ngày 01 tháng 6 năm 2030.`;
    expect(shown(law)).toEqual([
      '–: Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam → (Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam)',
      '1: Luật này → this',
    ]);
  });
});

describe('two laws of one name', () => {
  it('are told apart by their years, and the name alone means the first', () => {
    const text = `${HEAD}
Về bến đò
Căn cứ Luật Đò ngang ngày 01 tháng 6 năm 2030;
Chính phủ ban hành Nghị định về bến đò.
Điều 1. Chuyển tiếp
1. Giấy phép cấp theo Luật Đò ngang số 5/2010/QH12 còn giá trị.
2. Bến mới theo Luật Đò ngang; bến cũ theo Luật Đò ngang năm 2010.`;
    expect(shown(text).slice(1)).toEqual([
      '1/1: Luật Đò ngang số 5/2010/QH12 → 5/2010/QH12',
      '1/2: Luật Đò ngang → (Luật Đò ngang)',
      '1/2: Luật Đò ngang năm 2010 → 5/2010/QH12',
    ]);
  });
});

describe('every reference', () => {
  it('stands in the text where it says', () => {
    for (const text of [DECREE, AMENDING]) {
      for (const { at, citation } of resolveReferences(parseLaw(sourceOf(text)), text)) {
        expect(text.slice(at.start, at.end).replace(/\s+/g, ' ')).toBe(citation.text);
      }
    }
  });
});
