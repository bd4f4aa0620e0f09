import type { Identity } from '@cancu/syntax';
import { describe, expect, it } from 'vitest';
import { type DocumentClass, type IdentityExtra, identifyDocument } from '../src/index.ts';

/** One invented head: number, kind as printed, issuer, day. */
type Head = readonly [
  number: string | null,
  kind: string | null,
  issuer: string | null,
  issued: string | null,
];

const classOf = ([number, kind, issuer, issued]: Head, extra?: IdentityExtra): DocumentClass => {
  const identity: Identity = { number, kind, issuer, issued, title: null };
  return identifyDocument(identity, extra);
};

/** "thong-tu · central · normative"; "?" where the head leaves it open. */
const line = (found: DocumentClass): string =>
  `${found.kind} · ${found.level} · ${found.normative ? 'normative' : 'administrative'}${found.certain ? '' : ' ?'}`;

describe('what a document is', () => {
  it.each<[Head, string]>([
    // Central legal documents
    [['31/2024/QH15', 'luat', 'Quốc hội', '2024-01-18'], 'luat · central · normative'],
    [['91/2015/QH13', 'bo-luat', 'Quốc hội', '2015-11-24'], 'bo-luat · central · normative'],
    [['206/2025/QH15', 'nghi-quyet', 'Quốc hội', '2025-06-24'], 'nghi-quyet-quoc-hoi · central · normative'],
    [
      ['01/2022/UBTVQH15', 'phap-lenh', 'Ủy ban Thường vụ Quốc hội', '2022-08-18'],
      'phap-lenh · central · normative',
    ],
    [
      ['1211/2016/UBTVQH13', 'nghi-quyet', 'Uỷ ban thường vụ Quốc hội', '2016-05-25'],
      'nghi-quyet-ubtvqh · central · normative',
    ],
    [['77/2031/NĐ-CP', 'nghi-dinh', 'Chính phủ', '2031-05-05'], 'nghi-dinh · central · normative'],
    [['77/2031/ND-CP', null, null, null], 'nghi-dinh · central · normative'],
    [
      ['08/2025/NQ-CP', 'nghi-quyet', 'Chính phủ', '2025-11-26'],
      'nghi-quyet-chinh-phu · central · normative',
    ],
    [
      ['66.31/2026/NQ-CP', 'nghi-quyet', 'Chính phủ', '2026-10-01'],
      'nghi-quyet-chinh-phu · central · normative',
    ],
    [
      ['12/2022/QĐ-TTg', 'quyet-dinh', 'Thủ tướng Chính phủ', '2022-05-04'],
      'quyet-dinh-thu-tuong · central · normative',
    ],
    [
      ['03/2019/NQ-HĐTP', 'nghi-quyet', 'Hội đồng Thẩm phán Tòa án nhân dân tối cao', '2019-05-24'],
      'nghi-quyet-hdtp · central · normative',
    ],
    [
      ['04/2023/TT-TANDTC', 'thong-tu', 'Tòa án nhân dân tối cao', '2023-09-29'],
      'thong-tu-tandtc · central · normative',
    ],
    [
      ['01/2022/TT-VKSTC', 'thong-tu', 'Viện kiểm sát nhân dân tối cao', '2022-03-16'],
      'thong-tu-vksndtc · central · normative',
    ],
    [['19/2022/TT-BCT', 'thong-tu', 'Bộ Công Thương', '2022-11-01'], 'thong-tu · central · normative'],
    [['19/2022/TT-BXYZ', 'thong-tu', 'Bộ Chưa Biết', '2022-11-01'], 'thong-tu · central · normative'],
    [
      ['05/2021/TT-NHNN', 'thong-tu', 'Ngân hàng Nhà nước Việt Nam', '2021-04-30'],
      'thong-tu · central · normative',
    ],
    [
      ['01/2026/TT-KTNN', 'thong-tu', 'Tổng Kiểm toán nhà nước', '2026-02-02'],
      'thong-tu-ktnn · central · normative',
    ],
    [
      ['02/2020/QĐ-KTNN', 'quyet-dinh', 'Kiểm toán nhà nước', '2020-04-01'],
      'quyet-dinh-ktnn · central · normative',
    ],
    // Joint circulars
    [
      [
        '01/2017/TTLT-VKSNDTC-TANDTC-BCA',
        'thong-tu-lien-tich',
        'Viện kiểm sát nhân dân tối cao - Tòa án nhân dân tối cao - Bộ Công an',
        '2017-10-13',
      ],
      'thong-tu-lien-tich · central · normative',
    ],
    [
      ['191/2013/TTLT-BTC-BTP', 'thong-tu', 'Bộ Tài chính - Bộ Tư pháp', '2013-12-12'],
      'thong-tu-lien-tich-bo · central · normative',
    ],
    [
      ['07/2019/TTLT-BTC-BTP', 'thong-tu-lien-tich', 'Bộ Tài chính - Bộ Tư pháp', '2019-12-12'],
      'thong-tu-lien-tich-bo · central · administrative',
    ],
    // Local legal documents: the level is in the head, not in the number
    [
      ['12/2019/NQ-HĐND', 'nghi-quyet', 'Hội đồng nhân dân tỉnh Lâm Bình', '2019-07-10'],
      'nghi-quyet-hdnd · province · normative',
    ],
    [
      ['12/2019/NQ-HĐND', 'nghi-quyet', 'HĐND huyện Đông Sơn', '2019-07-10'],
      'nghi-quyet-hdnd · district · normative',
    ],
    [
      [
        '12/2019/NQ-HĐND',
        'nghi-quyet',
        'Hội đồng nhân dân xã Tân Phú, huyện Đông Sơn, tỉnh Lâm Bình',
        '2019-07-10',
      ],
      'nghi-quyet-hdnd · commune · normative',
    ],
    [['12/2019/NQ-HĐND', 'nghi-quyet', null, '2019-07-10'], 'nghi-quyet-hdnd · unknown · normative'],
    [
      ['30/2023/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân tỉnh Lâm Bình', '2023-11-30'],
      'quyet-dinh-ubnd · province · normative',
    ],
    [
      ['30/2023/QĐ-UBND', 'quyet-dinh', 'UỶ BAN NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG', '2023-11-30'],
      'quyet-dinh-ubnd · province · normative',
    ],
    [
      ['30/2023/QĐ-UBND', 'quyet-dinh', 'UBND TP. Hồ Chí Minh', '2023-11-30'],
      'quyet-dinh-ubnd · province · normative',
    ],
    [
      ['30/2023/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân thành phố Thủ Đức', '2023-11-30'],
      'quyet-dinh-ubnd · district · normative',
    ],
    [
      ['30/2023/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân thành phố Huế', '2023-11-30'],
      'quyet-dinh-ubnd · district · normative',
    ],
    [
      ['30/2025/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân thành phố Huế', '2025-03-30'],
      'quyet-dinh-ubnd · province · normative',
    ],
    [
      ['30/2018/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân thị xã Hương Trà', '2018-03-30'],
      'quyet-dinh-ubnd · district · normative',
    ],
    [
      ['01/2026/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân phường Bến Sông', '2026-03-30'],
      'quyet-dinh-ubnd · commune · normative',
    ],
    [
      ['01/2026/NQ-HĐND', 'nghi-quyet', 'Hội đồng nhân dân đặc khu Hòn Sao', '2026-03-30'],
      'van-ban-dac-khu · commune · normative',
    ],
    [
      ['522/2002/QĐ-UB', 'quyet-dinh', 'Ủy ban nhân dân tỉnh Lâm Bình', '2002-03-30'],
      'quyet-dinh-ubnd · province · normative',
    ],
    // Administrative documents: no year in the number
    [
      ['3218/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân tỉnh Lâm Bình', '2024-11-18'],
      'quyet-dinh-hanh-chinh · province · administrative',
    ],
    [
      ['766/QĐ-TTg', 'quyet-dinh', 'Thủ tướng Chính phủ', '2022-06-23'],
      'quyet-dinh-hanh-chinh · central · administrative',
    ],
    [
      ['518/QĐ-BCA-V03', 'quyet-dinh', 'Bộ Công an', '2022-01-21'],
      'quyet-dinh-hanh-chinh · central · administrative',
    ],
    [
      ['68/NQ-CP', 'nghi-quyet', 'Chính phủ', '2020-05-12'],
      'nghi-quyet-hanh-chinh · central · administrative',
    ],
    [
      ['45/NQ-HĐND', 'nghi-quyet', 'Hội đồng nhân dân tỉnh Lâm Bình', '2021-05-12'],
      'nghi-quyet-hanh-chinh · province · administrative',
    ],
    [
      ['398/NQ-UBTVQH16', 'nghi-quyet', 'Ủy ban Thường vụ Quốc hội', '2026-05-12'],
      'nghi-quyet-hanh-chinh · central · administrative',
    ],
    [
      ['476/TB-VPCP', 'thong-bao', 'Văn phòng Chính phủ', '2023-11-20'],
      'thong-bao · central · administrative',
    ],
    [
      ['112/KH-UBND', 'ke-hoach', 'Ủy ban nhân dân tỉnh Lâm Bình', '2023-11-20'],
      'ke-hoach · province · administrative',
    ],
    [['09/HD-SNV', 'huong-dan', 'Sở Nội vụ', '2023-11-20'], 'huong-dan · unknown · administrative'],
    [['1234/BXD-QLN', 'cong-van', 'Bộ Xây dựng', '2023-11-20'], 'cong-van · central · administrative'],
    [['15/CT-TTg', 'chi-thi', 'Thủ tướng Chính phủ', '2023-11-20'], 'chi-thi · central · administrative'],
    [
      ['15/2012/CT-UBND', 'chi-thi', 'Ủy ban nhân dân tỉnh Lâm Bình', '2012-11-20'],
      'chi-thi · province · normative',
    ],
    [
      ['21/2007/QĐ-BXD', 'quyet-dinh', 'Bộ Xây dựng', '2007-11-20'],
      'quyet-dinh-bo-truong · central · normative',
    ],
    // Before 1997 numbers carried no year
    [['91/CP', 'nghi-dinh', 'Chính phủ', '1994-08-17'], 'nghi-dinh · central · normative ?'],
    [['13-CP', 'nghi-dinh', 'Chính phủ', '1993-03-02'], 'nghi-dinh · central · normative ?'],
    // Consolidated texts
    [
      ['54/VBHN-VPQH', 'van-ban-hop-nhat', 'Văn phòng Quốc hội', '2025-12-01'],
      'van-ban-hop-nhat · unknown · administrative',
    ],
    [
      ['04/2018/TT-BYT', 'van-ban-hop-nhat', 'Bộ Y tế', '2018-02-09'],
      'van-ban-hop-nhat · central · administrative',
    ],
    // Drafts
    [['…/2026/TT-BXD', 'thong-tu', 'Bộ Xây dựng', null], 'thong-tu · central · normative'],
    [['/TT-BXD', 'thong-tu', 'Bộ Xây dựng', null], 'thong-tu · central · normative'],
    [
      ['/2026/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân tỉnh Lâm Bình', null],
      'quyet-dinh-ubnd · province · normative',
    ],
    [
      ['……/…../QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân tỉnh Lâm Bình', null],
      'quyet-dinh-ubnd · province · normative',
    ],
    [
      ['…/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân tỉnh Lâm Bình', null],
      'quyet-dinh-ubnd · province · normative ?',
    ],
    [[null, 'quyet-dinh', 'Ủy ban nhân dân tỉnh Lâm Bình', null], 'quyet-dinh-ubnd · province · normative ?'],
    [[null, 'thong-tu', 'Bộ Xây dựng', null], 'thong-tu · central · normative'],
    [[null, 'luat', null, null], 'luat · central · normative'],
    // What cannot be told
    [['12/2020/QĐ-TW', null, null, null], 'unknown · unknown · normative ?'],
    [[null, 'quyet-dinh', null, null], 'unknown · unknown · administrative ?'],
    [[null, null, null, null], 'unknown · unknown · administrative ?'],
    [['05/2021/TT-BCT', 'quyet-dinh', 'Bộ Công Thương', '2021-01-01'], 'thong-tu · central · normative ?'],
  ])('%j → %s', (head, expected) => {
    expect(line(classOf(head))).toBe(expected);
  });

  it('reads the level from the whole head when the issuer does not tell it', () => {
    const head: Head = ['05/2021/QĐ-UBND', 'quyet-dinh', 'Ủy ban nhân dân', '2021-01-01'];
    expect(classOf(head, { issuerText: 'ỦY BAN NHÂN DÂN\nHUYỆN ĐÔNG SƠN' }).level).toBe('district');
  });
});

describe("People's Committee or its chairman", () => {
  const head = (number: string, issued: string): Head => [
    number,
    'quyet-dinh',
    'Ủy ban nhân dân tỉnh Lâm Bình',
    issued,
  ];

  it('is the committee when signed on its behalf', () => {
    const found = classOf(head('05/2026/QĐ-UBND', '2026-01-10'), {
      signatureText: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
    });
    expect(line(found)).toBe('quyet-dinh-ubnd · province · normative');
    expect(found.reasons).toContain('signed-for-the-committee');
  });

  it('is the chairman when signed in his own name, a legal document from 01/07/2025', () => {
    const found = classOf(head('05/2026/QĐ-UBND', '2026-01-10'), {
      signatureText: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    });
    expect(line(found)).toBe('quyet-dinh-chu-tich-ubnd · province · normative');
    expect(found.issuerKind).toBe('committee-chairman');
  });

  it("is in doubt for a chairman's decision with a year in its number before that day", () => {
    const found = classOf(head('05/2025/QĐ-UBND', '2025-06-30'), { signatureText: 'CHỦ TỊCH' });
    expect(line(found)).toBe('quyet-dinh-chu-tich-ubnd · province · administrative ?');
  });

  it('is an administrative decision without a year, whoever signed', () => {
    const found = classOf(['378/QĐ-UBND', 'quyet-dinh', 'Chủ tịch UBND tỉnh Lâm Bình', '2022-03-18']);
    expect(line(found)).toBe('quyet-dinh-hanh-chinh · province · administrative');
    expect(found.issuerKind).toBe('committee-chairman');
  });
});

it('marks drafts by their blank number', () => {
  expect(classOf(['…/2026/TT-BXD', 'thong-tu', 'Bộ Xây dựng', null]).draft).toBe(true);
  expect(classOf(['07/2026/TT-BXD', 'thong-tu', 'Bộ Xây dựng', null]).draft).toBe(false);
});
