import type { Citation, CitedPath } from '@cancu/syntax';
import { describe, expect, it } from 'vitest';
import { nameList } from './name-list.ts';
import { type ReadingOptions, readCitations } from './read-citations.ts';

/** A citation on one line: its words → its places @ its document. */
function shown(text: string, options: ReadingOptions = {}): string[] {
  return readCitations(text, 0, options).map((citation) => {
    const places = citation.paths.map(place).join(' + ');
    return `${citation.text}${places && ` → ${places}`}${documentOf(citation)}`;
  });
}

function place(path: CitedPath): string {
  const { part, chapter, section, article, clause, point, appendix, form } = path;
  const annex = [form !== undefined && `mẫu ${form}`, appendix !== undefined && `phụ lục ${appendix}`];
  const whole = [section && `mục ${section}`, part && `phần ${part}`, chapter && `chương ${chapter}`];
  const unit =
    [article, clause, point].some(Boolean) && [article, clause, point].map((x) => x ?? '').join('/');
  return [unit, ...annex, ...whole].filter(Boolean).join(' ');
}

function documentOf({ document }: Citation): string {
  if (document.by === 'none') return '';
  if (document.by === 'this') return ` @ ${document.kind} này`;
  return ` @ ${document.number ?? document.name}`;
}

function each(cases: readonly (readonly [string, readonly string[]])[], options: ReadingOptions = {}): void {
  for (const [text, expected] of cases)
    it(text.replace(/\s+/g, ' '), () => expect(shown(text, options)).toEqual(expected));
}

describe('a chain from small to large', () => {
  each([
    [
      'theo điểm b khoản 3 Điều 12 Luật Đất đai',
      ['điểm b khoản 3 Điều 12 Luật Đất đai → 12/3/b @ Luật Đất đai'],
    ],
    [
      'tại khoản 2 của Điều 7 của Nghị định này',
      ['khoản 2 của Điều 7 của Nghị định này → 7/2/ @ nghi-dinh này'],
    ],
    [
      'theo khoản 1 Điều 7 của Bản Quy định này',
      ['khoản 1 Điều 7 của Bản Quy định này → 7/1/ @ quy-dinh này'],
    ],
    ['tại khoản 2, Điều 7 Thông tư này', ['khoản 2, Điều 7 Thông tư này → 7/2/ @ thong-tu này']],
    ['theo điểm a1 khoản 2a Điều 5b', ['điểm a1 khoản 2a Điều 5b → 5b/2a/a1']],
    ['theo Mục 2 Chương III Luật này', ['Mục 2 Chương III Luật này → mục 2 chương III @ luat này']],
    ['theo Phần thứ hai Bộ luật này', ['Phần thứ hai Bộ luật này → phần thứ hai @ bo-luat này']],
  ]);
});

describe('lists and ranges', () => {
  each([
    ['các điểm a, b và c khoản 1 Điều 5', ['điểm a, b và c khoản 1 Điều 5 → 5/1/a + 5/1/b + 5/1/c']],
    ['khoản 1 và khoản 2 Điều 7', ['khoản 1 và khoản 2 Điều 7 → 7/1/ + 7/2/']],
    ['tại các điều 5, 6 và 7.', ['điều 5, 6 và 7 → 5// + 6// + 7//']],
    [
      'Điều 5, Điều 6 hoặc Điều 8 của Luật này',
      ['Điều 5, Điều 6 hoặc Điều 8 của Luật này → 5// + 6// + 8// @ luat này'],
    ],
    ['từ Điều 5 đến Điều 8', ['từ Điều 5 đến Điều 8 → 5// + 6// + 7// + 8//']],
    ['các điều từ 5 đến 7', ['điều từ 5 đến 7 → 5// + 6// + 7//']],
    [
      'từ điểm c đến điểm e khoản 1 Điều 9',
      ['từ điểm c đến điểm e khoản 1 Điều 9 → 9/1/c + 9/1/d + 9/1/đ + 9/1/e'],
    ],
    [
      'điểm a khoản 2, điểm b khoản 3 và khoản 4 Điều 9 Luật này',
      ['điểm a khoản 2, điểm b khoản 3 và khoản 4 Điều 9 Luật này → 9/2/a + 9/3/b + 9/4/ @ luat này'],
    ],
    [
      'khoản 2 Điều 3; khoản 4 Điều 11; Điều 17 Thông tư số 12/2015/TT-BTC',
      [
        'khoản 2 Điều 3; khoản 4 Điều 11; Điều 17 Thông tư số 12/2015/TT-BTC → 3/2/ + 11/4/ + 17// @ 12/2015/TT-BTC',
      ],
    ],
    [
      'các điểm a, b của các khoản 1 và 2 Điều 4',
      ['điểm a, b của các khoản 1 và 2 Điều 4 → 4/1/a + 4/1/b + 4/2/a + 4/2/b'],
    ],
    [
      'theo khoản A.II, B.I–B.III Mục 1',
      ['khoản A.II, B.I–B.III Mục 1 → /A.II/ mục 1 + /B.I/ mục 1 + /B.II/ mục 1 + /B.III/ mục 1'],
    ],
  ]);
});

describe('words that point to the place where they stand', () => {
  each([
    ['quy định tại Điều này', ['Điều này → this//']],
    ['tại điểm a và điểm c khoản này', ['điểm a và điểm c khoản này → /this/a + /this/c']],
    ['theo quy định của Chương này', ['Chương này → chương this']],
    [
      'tại khoản 2 Điều này và Điều 6 Nghị định này',
      ['khoản 2 Điều này → this/2/', 'Điều 6 Nghị định này → 6// @ nghi-dinh này'],
    ],
    ['tại Điều 5 và khoản 2 Điều này', ['Điều 5 → 5//', 'khoản 2 Điều này → this/2/']],
    ['Chính phủ quy định chi tiết điều này.', ['điều này → this//']],
  ]);
});

describe('appendices and forms', () => {
  each([
    [
      'theo Mẫu số 01 Phụ lục I ban hành kèm theo Nghị định này',
      ['Mẫu số 01 Phụ lục I ban hành kèm theo Nghị định này → mẫu 01 phụ lục I @ nghi-dinh này'],
    ],
    [
      'theo Mẫu số 03A, Mẫu số 04 kèm theo Thông tư này',
      ['Mẫu số 03A, Mẫu số 04 kèm theo Thông tư này → mẫu 03A + mẫu 04 @ thong-tu này'],
    ],
    ['theo mẫu TK02 tại Phụ lục đối với', ['mẫu TK02 tại Phụ lục → mẫu TK02 phụ lục ']],
    [
      'mẫu số 05/ĐK-TCT ban hành kèm theo phụ lục II Thông tư này',
      [
        'mẫu số 05/ĐK-TCT ban hành kèm theo phụ lục II Thông tư này → mẫu 05/ĐK-TCT phụ lục II @ thong-tu này',
      ],
    ],
    [
      'Phụ lục ban hành kèm theo Nghị định số 9/2021/NĐ-CP',
      ['Phụ lục ban hành kèm theo Nghị định số 9/2021/NĐ-CP → phụ lục  @ 9/2021/NĐ-CP'],
    ],
    ['các Phụ lục ban hành kèm theo Nghị quyết này', ['Nghị quyết này @ nghi-quyet này']],
    ['Phần B Mục 2 Phụ lục I.9', ['Phần B Mục 2 Phụ lục I.9 → phụ lục I.9 mục 2 phần B']],
  ]);
});

describe('documents with number, date, issuer and title', () => {
  each([
    [
      'Căn cứ Nghị định số 101/2031/NĐ-CP ngày 05 tháng 02 năm 2031 của Chính phủ quy định chức năng, nhiệm vụ của Bộ Thuỷ văn;',
      [
        'Nghị định số 101/2031/NĐ-CP ngày 05 tháng 02 năm 2031 của Chính phủ quy định chức năng, nhiệm vụ của Bộ Thuỷ văn @ 101/2031/NĐ-CP',
      ],
    ],
    [
      'áp dụng Quyết định số 9/2030/QĐ-TTg ngày 1/3/2030 của Thủ tướng Chính phủ về cấp thẻ đọc sách thì cơ quan',
      [
        'Quyết định số 9/2030/QĐ-TTg ngày 1/3/2030 của Thủ tướng Chính phủ về cấp thẻ đọc sách @ 9/2030/QĐ-TTg',
      ],
    ],
    [
      'Nghị định số 7/2030/NĐ-CP ngày 02 tháng 3 năm 2030 của Chính phủ về đò ngang và Nghị định số 8/2030/NĐ-CP hết hiệu lực',
      [
        'Nghị định số 7/2030/NĐ-CP ngày 02 tháng 3 năm 2030 của Chính phủ về đò ngang @ 7/2030/NĐ-CP',
        'Nghị định số 8/2030/NĐ-CP @ 8/2030/NĐ-CP',
      ],
    ],
    [
      'Thông tư số 5/2030/TT-BXD ngày 1/1/2030 của Bộ trưởng Bộ Xây dựng hướng dẫn Luật Nhà ở được sửa đổi, bổ sung bởi Thông tư số 6/2030/TT-BXD',
      [
        'Thông tư số 5/2030/TT-BXD ngày 1/1/2030 của Bộ trưởng Bộ Xây dựng hướng dẫn Luật Nhà ở @ 5/2030/TT-BXD',
        'Thông tư số 6/2030/TT-BXD @ 6/2030/TT-BXD',
      ],
    ],
    [
      'thực hiện theo Nghị định số 4/2030/NĐ-CP ngày 1/1/2030 của Chính phủ về chợ nổi, chủ ghe phải nộp phí',
      ['Nghị định số 4/2030/NĐ-CP ngày 1/1/2030 của Chính phủ về chợ nổi @ 4/2030/NĐ-CP'],
    ],
    [
      'các Luật số 1/2030/QH16, số 2/2030/QH16 và số 3/2030/QH16',
      ['Luật số 1/2030/QH16 @ 1/2030/QH16', 'số 2/2030/QH16 @ 2/2030/QH16', 'số 3/2030/QH16 @ 3/2030/QH16'],
    ],
    [
      'Điều 3 Quy chế bến đò ban hành kèm theo Quyết định số 8/2030/QĐ-UBND',
      ['Điều 3 Quy chế bến đò ban hành kèm theo Quyết định số 8/2030/QĐ-UBND → 3// @ 8/2030/QĐ-UBND'],
    ],
    [
      'Nghị quyết số 66.7/2030/NQ-CP và NQ 66.7',
      ['Nghị quyết số 66.7/2030/NQ-CP @ 66.7/2030/NQ-CP', 'NQ 66.7 @ 66.7'],
    ],
    [
      'Thông tư liên tịch số 2/2010/TTLT-BCA-BTP-TANDTC',
      ['Thông tư liên tịch số 2/2010/TTLT-BCA-BTP-TANDTC @ 2/2010/TTLT-BCA-BTP-TANDTC'],
    ],
    [
      'Nghị định số 60-HĐBT và Pháp lệnh số 44-L/CTN',
      ['Nghị định số 60-HĐBT @ 60-HĐBT', 'Pháp lệnh số 44-L/CTN @ 44-L/CTN'],
    ],
    ['Văn bản hợp nhất số 10/VBHN-VPQH', ['Văn bản hợp nhất số 10/VBHN-VPQH @ 10/VBHN-VPQH']],
  ]);
});

describe('where a title ends', () => {
  const decree = 'Nghị định số 4/2030/NĐ-CP ngày 1/1/2030 của Chính phủ';
  each([
    [
      `${decree} về danh hiệu “Nghệ nhân đò” (NNĐ) trên sông; Luật Giá`,
      [`${decree} về danh hiệu “Nghệ nhân đò” (NNĐ) trên sông @ 4/2030/NĐ-CP`, 'Luật Giá @ Luật Giá'],
    ],
    [
      `${decree} về đò ngang; bến tạm; phà (sau đây gọi là Nghị định số 4)`,
      [`${decree} về đò ngang; bến tạm; phà @ 4/2030/NĐ-CP`],
    ],
    [`${decree} về đò ngang Điều 16`, [`${decree} về đò ngang @ 4/2030/NĐ-CP`, 'Điều 16 → 16//']],
    [
      `${decree} quy định chi tiết một số điều của Luật Đường bộ và Điều 77 Luật Giá.`,
      [`${decree} quy định chi tiết một số điều của Luật Đường bộ và Điều 77 Luật Giá @ 4/2030/NĐ-CP`],
    ],
    [
      `${decree} sửa đổi, bổ sung một số điều của Nghị định số 3/2020/NĐ-CP ngày 2/2/2020 về phà hết hiệu lực`,
      [
        `${decree} sửa đổi, bổ sung một số điều của Nghị định số 3/2020/NĐ-CP ngày 2/2/2020 về phà @ 4/2030/NĐ-CP`,
      ],
    ],
    [`Bãi bỏ Điều 12 ${decree} về đò ngang.`, [`Điều 12 ${decree} về đò ngang → 12// @ 4/2030/NĐ-CP`]],
  ]);
});

describe('laws by name', () => {
  each([
    [
      'theo Luật Quản lý, sử dụng tài sản công và pháp luật về giá',
      ['Luật Quản lý, sử dụng tài sản công @ Luật Quản lý, sử dụng tài sản công'],
    ],
    ['theo Bộ luật Dân sự năm 2015', ['Bộ luật Dân sự năm 2015 @ Bộ luật Dân sự']],
    ['Luật Đất đai, Luật Nhà ở được sửa đổi', ['Luật Đất đai @ Luật Đất đai', 'Luật Nhà ở @ Luật Nhà ở']],
    [
      'Căn cứ Luật Đò ngang, đò dọc số 12/2031/QH16;',
      ['Luật Đò ngang, đò dọc số 12/2031/QH16 @ 12/2031/QH16'],
    ],
    ['theo Luật Đò ngang thì chủ đò', ['Luật Đò ngang @ Luật Đò ngang']],
    [
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Phí và lệ phí số 9/2031/QH16;',
      ['Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Phí và lệ phí số 9/2031/QH16 @ 9/2031/QH16'],
    ],
    [
      'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
      [
        'Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam @ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam',
      ],
    ],
    [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025 @ Luật Tổ chức chính quyền địa phương'],
    ],
  ]);
  each([['theo Luật Bến, bãi ven sông nếu có', ['Luật Bến, bãi ven sông @ Luật Bến, bãi ven sông']]], {
    names: nameList(['Bến, bãi ven sông']),
  });
  each([['tại khoản 1 Điều 4 Pháp lệnh', ['khoản 1 Điều 4 Pháp lệnh → 4/1/ @ Pháp lệnh']]], {
    bare: new Set(['phap-lenh']),
  });
});

describe('line ends, page ends and scanning errors', () => {
  each([
    [
      'điểm a\nkhoản 2\nĐiều 4 Thông tư số 7/2026/TT-\nBNNMT',
      ['điểm a khoản 2 Điều 4 Thông tư số 7/2026/TT- BNNMT → 4/2/a @ 7/2026/TT-BNNMT'],
    ],
    [
      'Luật số 25/2008/QHI2, Nghị định 9/2010/ND-CP',
      ['Luật số 25/2008/QHI2 @ 25/2008/QH12', 'Nghị định 9/2010/ND-CP @ 9/2010/NĐ-CP'],
    ],
    [
      'Quyết định số 3/2011/QĐ-TTG và Luật số 5/2012/QH 13',
      ['Quyết định số 3/2011/QĐ-TTG @ 3/2011/QĐ-TTg', 'Luật số 5/2012/QH 13 @ 5/2012/QH13'],
    ],
    ['Nghị định số 3 1/2021/NĐ-CP', ['Nghị định số 3 1/2021/NĐ-CP @ 31/2021/NĐ-CP']],
    ['khoản l Điêu L7 Nghị định này8', ['khoản l Điêu L7 Nghị định này → 17/1/ @ nghi-dinh này']],
    ['khoản 2 Điều 34của Quy chế này', ['khoản 2 Điều 34của Quy chế này → 34/2/ @ quy-che này']],
    [
      'Nghị định số 5/2020/NĐ-CP ngày 1/2/2020 của Chính phủ quy định\fchi tiết Luật Giá;',
      ['Nghị định số 5/2020/NĐ-CP ngày 1/2/2020 của Chính phủ @ 5/2020/NĐ-CP'],
    ],
  ]);
});

describe('what cites nothing', () => {
  each([
    ['pháp luật về đất đai; điều này không đúng; các khoản này', []],
    ['thời điểm a, tài khoản 5, danh mục 3, thành phần 2, khoản 500.000 đồng', []],
    ['ngày 05 tháng 02 năm 2025, 15 ngày, 12/4/2023', []],
    ['Luật sư gửi quyết định này cho người nộp', []],
    ['Nghị định, thông tư của cơ quan', []],
    ['Điều 5. Phạm vi điều chỉnh', []],
    ['(sau đây gọi tắt là Nghị định số 5/2020/NĐ-CP)', []],
    ['tại Điều 5 và 02 bộ hồ sơ', ['Điều 5 → 5//']],
  ]);
});
