import { describe, expect, it } from 'vitest';
import { noExpiredRecital } from '../src/basis/no-expired-recital/rule.ts';
import { noLowerRecital } from '../src/basis/no-lower-recital/rule.ts';
import { type DraftParts, draft } from './drafts.ts';
import { findingsUnder } from './engine.ts';
import { lawWith, record } from './law-texts.ts';

const OLD = record('12/2020/QH14', { to: '2025-12-31', replacedBy: ['40/2025/QH15'] });
const NEW = record('40/2025/QH15', { issued: '2025-06-20', from: '2026-01-01' });
const LAW = lawWith([
  OLD,
  NEW,
  record('7/2019/NĐ-CP', {
    kind: 'nghi-dinh',
    name: { vi: 'Nghị định về bến đò', en: 'Decree on piers' },
    from: '2019-07-01',
    to: '2025-12-31',
  }),
  record('77/2018/QH14', {
    name: { vi: 'Luật Chợ nổi', en: 'Law on floating markets' },
    to: '2025-12-31',
    standing: 'cited',
  }),
  record('15/2015/QH13', {
    name: { vi: 'Bộ luật Đò', en: 'Ferry Code' },
    kind: 'bo-luat',
    from: '2018-01-01',
    to: '2024-12-31',
    standing: 'codified',
    replacedBy: ['16/2024/QH15'],
  }),
  record('16/2024/QH15', {
    name: { vi: 'Luật sửa đổi, bổ sung một số điều của Bộ luật Đò', en: 'Law amending the Ferry Code' },
  }),
]);

const DECREE: DraftParts = {
  kind: 'nghi-dinh',
  number: '12/2026/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2026-06-12',
};
const SCOPE = 'Điều 2. Bến đò\n\nBến đò có tên.\n';

describe('a ground that is out of force', () => {
  const found = (recitals: string, parts: DraftParts = {}) =>
    findingsUnder(LAW, noExpiredRecital, draft({ ...DECREE, body: SCOPE, recitals, ...parts }));

  it('is told with what stands in its place on that day, not with what came between', () => {
    const law = lawWith([
      record('12/2020/QH14', { to: '2024-12-31', replacedBy: ['3/2024/QH15'] }),
      record('3/2024/QH15', { from: '2025-01-01', to: '2025-12-31', replacedBy: ['40/2025/QH15'] }),
      NEW,
    ]);
    const text = draft({ ...DECREE, body: SCOPE, recitals: 'Căn cứ Luật Đò ngang số 12/2020/QH14;' });
    const [finding] = findingsUnder(law, noExpiredRecital, text);
    expect(finding!.words.vi.todo).toContain('40/2025/QH15');
    expect(finding!.words.vi.todo).not.toContain('3/2024/QH15');
  });

  it('is for a person to look at where its end is only remembered', () => {
    const law = lawWith([record('12/2020/QH14', { to: '2025-12-31', verification: 'recalled' })]);
    const text = draft({ ...DECREE, body: SCOPE, recitals: 'Căn cứ Luật Đò ngang số 12/2020/QH14;' });
    expect(findingsUnder(law, noExpiredRecital, text)).toMatchObject([
      { severity: 'info', confidence: 'needs-judgement' },
    ]);
  });

  it('is no fault of a text that has lost its head: nobody knows of which time it is', () => {
    const text = `Căn cứ Luật Đò ngang số 12/2020/QH14;\n\n${SCOPE}`;
    expect(findingsUnder(LAW, noExpiredRecital, text)).toEqual([]);
  });

  it('is reported at the recital with what replaced it', () => {
    const [finding, ...more] = found('Căn cứ Luật Đò ngang số 12/2020/QH14;');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'replaced',
      severity: 'warning',
      place: { article: null, clause: null, point: null },
      source: { document: '78/2025/NĐ-CP', article: '62' },
    });
    expect(finding!.words.vi.what).toContain('Luật Đò ngang số 12/2020/QH14');
    expect(finding!.words.vi.why).toContain('31/12/2025');
    expect(finding!.words.vi.todo).toContain('Luật Đò ngang số 40/2025/QH15');
  });

  it('without a known follower is only said to be out of force', () => {
    const [finding] = found(
      'Căn cứ Nghị định số 7/2019/NĐ-CP ngày 02 tháng 3 năm 2019 của Chính phủ về bến đò;',
    );
    expect(finding?.messageId).toBe('expired');
  });

  it('is found by the day beside its name', () => {
    expect(found('Căn cứ Luật Đò ngang ngày 17 tháng 6 năm 2020;')).toHaveLength(1);
  });

  it('rests on the provision of its own day, or on none', () => {
    const source = (date: string, number: string) =>
      found('Căn cứ Nghị định số 7/2019/NĐ-CP của Chính phủ;', { date, number }).map(
        (one) => one.source?.document,
      );
    expect(source('2026-02-01', '1/2026/NĐ-CP')).toEqual(['78/2025/NĐ-CP']);
    expect(source('2024-02-01', '1/2024/NĐ-CP')).toEqual([]);
  });

  it('on the day of effect, though good on the day of signing, is pointed out', () => {
    const body = `${SCOPE}\nĐiều 3. Hiệu lực thi hành\n\nNghị định này có hiệu lực từ ngày 01 tháng 02 năm 2026.\n`;
    const parts = { date: '2025-12-15', number: '300/2025/NĐ-CP', body };
    expect(
      found('Căn cứ Luật Đò ngang số 12/2020/QH14;', parts).map((one) => [one.messageId, one.severity]),
    ).toEqual([['expires-before-effect', 'info']]);
  });

  it('in two recitals is reported twice', () => {
    const two =
      'Căn cứ Luật Đò ngang số 12/2020/QH14;\n\nCăn cứ Nghị định số 7/2019/NĐ-CP của Chính phủ về bến đò;';
    expect(found(two)).toHaveLength(2);
  });
});

describe('no fault of a ground', () => {
  const found = (recitals: string, parts: DraftParts = {}) =>
    findingsUnder(LAW, noExpiredRecital, draft({ ...DECREE, body: SCOPE, recitals, ...parts }));

  it.each([
    ['in force', 'Căn cứ Luật Đò ngang số 40/2025/QH15;'],
    ['by name, which means the one in force', 'Căn cứ Luật Đò ngang;'],
    ['not in the register', 'Căn cứ Luật Chim nước số 99/2019/QH14;'],
    ['known from citations only', 'Căn cứ Luật Chợ nổi số 77/2018/QH14;'],
    ['said to have been ended by what only amends it', 'Căn cứ Bộ luật Đò số 15/2015/QH13;'],
    [
      'named in a title',
      'Căn cứ Nghị định số 9/2026/NĐ-CP ngày 05 tháng 01 năm 2026 của Chính phủ quy định chi tiết Luật Đò ngang số 12/2020/QH14;',
    ],
    [
      'named as an amendment',
      'Căn cứ Luật Đò ngang số 40/2025/QH15 được sửa đổi, bổ sung bởi Luật số 12/2020/QH14;',
    ],
  ])('%s', (_, recitals) => {
    expect(found(recitals)).toEqual([]);
  });

  it('passed and in force on the day of effect', () => {
    const body = `${SCOPE}\nĐiều 3. Hiệu lực thi hành\n\nNghị định này có hiệu lực từ ngày 01 tháng 02 năm 2026.\n`;
    const parts = { date: '2025-12-15', number: '300/2025/NĐ-CP', body };
    expect(found('Căn cứ Luật Đò ngang số 40/2025/QH15;', parts)).toEqual([]);
  });

  it('still good on the day of an older draft', () => {
    expect(
      found('Căn cứ Luật Đò ngang số 12/2020/QH14;', { date: '2025-12-31', number: '9/2025/NĐ-CP' }),
    ).toEqual([]);
  });

  it('in a form that the draft issues', () => {
    const body = `${SCOPE}\nNơi nhận:\n\n- Như trên;\n\nPHỤ LỤC I\n\nMẫu quyết định\n\nCăn cứ Luật Đò ngang số 12/2020/QH14;\n`;
    expect(found('Căn cứ Luật Đò ngang số 40/2025/QH15;', { body })).toEqual([]);
  });

  it('in a consolidated text', () => {
    expect(
      found('Căn cứ Luật Đò ngang số 12/2020/QH14;', { kind: 'van-ban-hop-nhat', number: '9/VBHN-BXD' }),
    ).toEqual([]);
  });
});

describe('the rank of a ground', () => {
  const found = (recitals: string, parts: DraftParts = {}) =>
    findingsUnder(LAW, noLowerRecital, draft({ ...DECREE, body: SCOPE, recitals, ...parts })).map(
      ({ messageId, severity }) => `${severity} ${messageId}`,
    );
  const COUNCIL: DraftParts = {
    kind: 'nghi-quyet',
    number: '15/2023/NQ-HĐND',
    issuer: 'Hội đồng nhân dân tỉnh Hoa Lư',
    date: '2023-06-12',
  };
  const CIRCULAR: DraftParts = {
    kind: 'thong-tu',
    number: '12/2026/TT-BXD',
    issuer: 'Bộ Xây dựng',
    date: '2026-06-12',
  };

  it.each<[string, DraftParts]>([
    [
      'Căn cứ Thông tư số 8/2024/TT-BXD ngày 01 tháng 3 năm 2024 của Bộ trưởng Bộ Xây dựng về bến đò;',
      DECREE,
    ],
    [
      'Căn cứ Quyết định số 8/2024/QĐ-TTg ngày 01 tháng 3 năm 2024 của Thủ tướng Chính phủ về bến đò;',
      DECREE,
    ],
    [
      'Căn cứ Quyết định số 8/2022/QĐ-UBND ngày 01 tháng 3 năm 2022 của Ủy ban nhân dân tỉnh Hoa Lư về bến đò;',
      COUNCIL,
    ],
  ])('lower: %s', (recital, parts) => {
    expect(found(recital, parts)).toEqual(['warning lower']);
  });

  it.each<[string, DraftParts]>([
    ['Căn cứ Luật Đò ngang số 40/2025/QH15;', DECREE],
    ['Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;', DECREE],
    ['Căn cứ Nghị định số 8/2024/NĐ-CP ngày 01 tháng 3 năm 2024 của Chính phủ về bến đò;', CIRCULAR],
    [
      'Căn cứ Thông tư số 8/2022/TT-BXD ngày 01 tháng 3 năm 2022 của Bộ trưởng Bộ Xây dựng về bến đò;',
      COUNCIL,
    ],
    ['Căn cứ Nghị quyết số 10-NQ/TW ngày 01 tháng 3 năm 2022 của Bộ Chính trị;', COUNCIL],
  ])('higher, or outside the order: %s', (recital, parts) => {
    expect(found(recital, parts)).toEqual([]);
  });

  it('equal is a matter of judgement', () => {
    const recital =
      'Căn cứ Thông tư số 8/2024/TT-BTC ngày 01 tháng 3 năm 2024 của Bộ trưởng Bộ Tài chính về phí đò;';
    expect(found(recital, CIRCULAR)).toEqual(['info equal']);
  });

  it('equal is right in what amends it', () => {
    const text = `THÔNG TƯ\n\nSửa đổi, bổ sung một số điều của Thông tư số 8/2024/TT-BXD\n\n`;
    const recital =
      'Căn cứ Thông tư số 8/2024/TT-BXD ngày 01 tháng 3 năm 2024 của Bộ trưởng Bộ Xây dựng về bến đò;';
    expect(found(`${text}${recital}`, CIRCULAR)).toEqual([]);
  });

  it('an administrative document is no ground, and only pointed out', () => {
    const recital =
      'Căn cứ Quyết định số 766/QĐ-TTg ngày 23 tháng 6 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án;';
    expect(found(recital, CIRCULAR)).toEqual(['info administrative']);
  });

  it('nor is the resolution of a session', () => {
    const recital = 'Căn cứ Nghị quyết số 227/2025/QH15 của Quốc hội về Kỳ họp thứ 9;';
    expect(found(recital, CIRCULAR)).toEqual(['info closing-resolution']);
  });

  it('is not asked of an administrative text, nor before there was an order', () => {
    const recital =
      'Căn cứ Thông tư số 8/2004/TT-BXD ngày 01 tháng 3 năm 2004 của Bộ trưởng Bộ Xây dựng về bến đò;';
    expect(
      found(recital, { ...DECREE, number: '77/QĐ-TTg', kind: 'quyet-dinh', issuer: 'Thủ tướng Chính phủ' }),
    ).toEqual([]);
    expect(found(recital, { ...DECREE, number: '7/2012/NĐ-CP', date: '2012-06-12' })).toEqual([]);
  });
});
