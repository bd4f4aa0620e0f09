import { describe, expect, it } from 'vitest';
import { noConsolidated } from '../src/reference/no-consolidated/rule.ts';
import { noExpired } from '../src/reference/no-expired/rule.ts';
import { noMissingProvision } from '../src/reference/no-missing-provision/rule.ts';
import { preferFullFirstMention } from '../src/reference/prefer-full-first-mention/rule.ts';
import { type DraftParts, draft } from './drafts.ts';
import { findingsUnder } from './engine.ts';
import { lawText, lawWith, record } from './law-texts.ts';

const PARTS: DraftParts = {
  kind: 'nghi-dinh',
  number: '12/2026/NĐ-CP',
  issuer: 'Chính phủ',
  date: '2026-06-12',
};
const NONE: DraftParts = { ...PARTS, recitals: '', body: '' };

describe('a provision that refers to what is out of force', () => {
  const LAW = lawWith([
    record('12/2020/QH14', { to: '2025-12-31', replacedBy: ['40/2025/QH15'] }),
    record('40/2025/QH15', { issued: '2025-06-20', from: '2026-01-01' }),
    record('7/2019/NĐ-CP', {
      kind: 'nghi-dinh',
      name: { vi: 'Nghị định về bến đò', en: 'Decree on piers' },
      issued: '2019-03-02',
      from: '2019-05-01',
      to: '2025-12-31',
      standing: 'listed',
    }),
  ]);
  const found = (scope: string, parts: DraftParts = {}) =>
    findingsUnder(LAW, noExpired, draft({ ...NONE, scope, ...parts }));
  const ids = (scope: string) => found(scope).map(({ messageId, severity }) => `${severity} ${messageId}`);

  it('to be applied', () => {
    expect(ids('Việc cấp phép thực hiện theo Luật Đò ngang số 12/2020/QH14.')).toEqual(['warning replaced']);
    expect(ids('Bến đò quy định tại Điều 5 Luật Đò ngang số 12/2020/QH14 có tên.')).toHaveLength(1);
  });

  it('names what replaced it', () => {
    const [finding] = found('Việc cấp phép thực hiện theo Luật Đò ngang số 12/2020/QH14.');
    expect(finding!.words.vi.todo).toContain('40/2025/QH15');
  });

  it('by a list that nobody checked: only pointed out', () => {
    expect(ids('Việc cấp phép thực hiện theo Nghị định số 7/2019/NĐ-CP.')).toEqual(['info expired']);
  });

  it('several times is reported once, with the other places', () => {
    const scope =
      '1. Bến đò theo Luật Đò ngang số 12/2020/QH14.\n\n2. Chủ đò theo Điều 3 Luật Đò ngang số 12/2020/QH14.';
    const [finding, ...more] = found(scope);
    expect(more).toEqual([]);
    expect(finding!.related).toHaveLength(1);
  });

  it.each([
    'Giấy phép đã được cấp theo Luật Đò ngang số 12/2020/QH14 có giá trị đến khi hết hạn.',
    'Luật Đò ngang số 12/2020/QH14 hết hiệu lực kể từ khi Nghị định này có hiệu lực.',
    'Hồ sơ nộp trước ngày 01 tháng 01 năm 2026 giải quyết theo Luật Đò ngang số 12/2020/QH14.',
    'Nghị định này thay thế Nghị định số 7/2019/NĐ-CP.',
    'Bãi bỏ các văn bản sau đây:\n\na) Nghị định số 7/2019/NĐ-CP;\n\nb) Luật Đò ngang số 12/2020/QH14.',
    'Luật Đò ngang năm 2020 là luật đầu tiên về bến đò.',
    'Bến đò theo Luật Đò ngang số 40/2025/QH15 được sửa đổi, bổ sung bởi Luật số 12/2020/QH14.',
    'Bến đò theo Luật Đò ngang số 40/2025/QH15.',
    'Bến đò theo Luật Đò ngang.',
  ])('speaks of the past, repeals, or is right: %s', (scope) => {
    expect(found(scope)).toEqual([]);
  });

  it('under a heading of transition', () => {
    const body =
      'Điều 3. Điều khoản chuyển tiếp\n\nBến đò theo Luật Đò ngang số 12/2020/QH14 giữ nguyên tên.\n';
    expect(found('Về đò.', { body })).toEqual([]);
  });

  it('by a document that was stopped before it ended anything: in doubt nothing', () => {
    const later = (more: object) =>
      record('46/2025/NĐ-CP', { kind: 'nghi-dinh', issued: '2025-11-26', from: '2026-01-01', ...more });
    const old = record('7/2019/NĐ-CP', {
      kind: 'nghi-dinh',
      to: '2025-12-31',
      standing: 'listed',
      replacedBy: ['46/2025/NĐ-CP'],
    });
    const count = (more: object) =>
      findingsUnder(
        lawWith([old, later(more)]),
        noExpired,
        draft({ ...NONE, scope: 'Việc cấp phép thực hiện theo Nghị định số 7/2019/NĐ-CP.' }),
      ).length;
    expect(count({})).toBe(1);
    expect(count({ lapsed: true })).toBe(0);
    expect(count({ replacedBy: ['15/2026/NQ-CP'] })).toBe(0);
    expect(count({ to: '2025-12-31' })).toBe(0);
    expect(count({ name: { vi: 'Sửa đổi, bổ sung Nghị định về bến đò', en: '' } })).toBe(0);
  });

  it('in a recital is left to the rule on recitals', () => {
    expect(found('Về đò.', { recitals: 'Căn cứ Luật Đò ngang số 12/2020/QH14;' })).toEqual([]);
  });

  it('on a day when it was in force', () => {
    const scope = 'Việc cấp phép thực hiện theo Luật Đò ngang số 12/2020/QH14.';
    expect(found(scope, { date: '2025-12-31', number: '7/2025/NĐ-CP' })).toEqual([]);
  });
});

describe('a place in another document', () => {
  const TEXT = `Điều 1. Phạm vi

Luật này quy định về đò ngang.

Điều 2. Bến đò

1. Bến đò có tên.

2. Bến đò có:

a) Biển báo;

b) Cầu tàu.
`;
  const LAW = lawWith([record('12/2020/QH14')], [lawText('12/2020/QH14', TEXT)]);
  const found = (scope: string, law = LAW) =>
    findingsUnder(law, noMissingProvision, draft({ ...NONE, scope }));
  const ids = (scope: string, law = LAW) =>
    found(scope, law).map(({ messageId, severity }) => `${severity} ${messageId}`);

  it.each([
    ['Theo Điều 9 Luật Đò ngang số 12/2020/QH14.', 'no-article'],
    ['Theo khoản 5 Điều 2 Luật Đò ngang số 12/2020/QH14.', 'no-clause'],
    ['Theo khoản 1 Điều 1 Luật Đò ngang số 12/2020/QH14.', 'no-clause'],
    ['Theo điểm c khoản 2 Điều 2 Luật Đò ngang số 12/2020/QH14.', 'no-point'],
    ['Theo Điều 1, Điều 2 và Điều 3 Luật Đò ngang số 12/2020/QH14.', 'no-article'],
    ['Theo Điều 9 Luật Đò ngang.', 'no-article'],
  ])('that is not there: %s', (scope, id) => {
    expect(ids(scope)).toEqual([`warning ${id}`]);
  });

  it('says what is there instead', () => {
    const [finding] = found('Theo khoản 5 Điều 2 Luật Đò ngang số 12/2020/QH14.');
    expect(finding!.words.vi.why).toBe('Luật Đò ngang số 12/2020/QH14: điều này có 2 khoản (1–2).');
    const [bare] = found('Theo khoản 1 Điều 1 Luật Đò ngang số 12/2020/QH14.');
    expect(bare!.words.vi.why).toContain('không chia thành khoản');
  });

  it.each([
    'Theo Điều 2 Luật Đò ngang số 12/2020/QH14.',
    'Theo điểm b khoản 2 Điều 2 Luật Đò ngang số 12/2020/QH14.',
    'Theo Luật Đò ngang số 12/2020/QH14.',
    'Theo Chương IX Luật Đò ngang số 12/2020/QH14.',
    'Theo Điều 9 Luật Chợ nổi số 14/2020/QH14.',
    'Theo Điều 9 Quy chế bến đò ban hành kèm theo Luật Đò ngang số 12/2020/QH14.',
    'Theo Điều 9 Luật Đò ngang số 12/2020/QH14 ngày 01 tháng 5 năm 2020.',
    'Theo Điều 9 Nghị định này.',
    'Theo khoản 5 của Luật Đò ngang số 12/2020/QH14.',
    'Bổ sung khoản 5 Điều 2 Luật Đò ngang số 12/2020/QH14 như sau:',
    'Sửa đổi, bổ sung điểm c khoản 2 Điều 2 Luật Đò ngang số 12/2020/QH14 như sau:',
    'Theo điểm c Điều 2 Luật Đò ngang số 12/2020/QH14.',
  ])('that is there, or not at hand: %s', (scope) => {
    expect(ids(scope)).toEqual([]);
  });

  it('in a document that was amended needs a reader', () => {
    const amending = record('40/2023/QH15', {
      name: { vi: 'Luật sửa đổi Luật Đò ngang', en: '' },
      amends: ['12/2020/QH14'],
    });
    const law = lawWith([record('12/2020/QH14'), amending], LAW.shelf.texts);
    expect(ids('Theo Điều 9 Luật Đò ngang số 12/2020/QH14.', law)).toEqual(['info no-article']);
    const said = 'Theo Điều 9 Luật Đò ngang số 12/2020/QH14 được sửa đổi, bổ sung bởi Luật số 40/2023/QH15.';
    expect(ids(said)).toEqual(['info no-article']);
  });

  it('in a document that was amended is asked about once, and not where its number shows when it came in', () => {
    const scope =
      'Theo Điều 9 Luật Đò ngang số 12/2020/QH14 được sửa đổi, bổ sung năm 2023 và Điều 9 Luật Đò ngang số 12/2020/QH14 được sửa đổi, bổ sung năm 2024.';
    expect(ids(scope)).toEqual(['info no-article']);
    expect(ids('Theo Điều 2a Luật Đò ngang số 12/2020/QH14.')).toEqual([]);
  });

  it('in wording quoted for another document is left alone', () => {
    const scope =
      'Sửa đổi Điều 4 Nghị định số 8/2019/NĐ-CP như sau:\n\n“Điều 4. Bến đò\n\nTheo Điều 9 Luật Đò ngang số 12/2020/QH14.”.';
    expect(ids(scope)).toEqual([]);
  });
});

describe('a consolidated text', () => {
  const CITED = 'Văn bản hợp nhất số 54/VBHN-VPQH ngày 20 tháng 8 năm 2025 của Văn phòng Quốc hội';
  const found = (parts: DraftParts) =>
    findingsUnder(lawWith([]), noConsolidated, draft({ ...NONE, ...parts })).map(
      ({ messageId, severity, place }) => `${severity} ${messageId} ${place.article}`,
    );

  it('as ground', () => {
    expect(found({ recitals: `Căn cứ ${CITED};` })).toEqual(['warning as-ground null']);
  });

  it('in a provision', () => {
    expect(found({ scope: `Theo Điều 5 ${CITED}.` })).toEqual(['info in-provision 1']);
  });

  it('inside a consolidated text, or as another kind of document: nothing', () => {
    expect(found({ scope: `Theo ${CITED}.`, number: '7/VBHN-BXD', kind: 'van-ban-hop-nhat' })).toEqual([]);
    expect(found({ scope: 'Theo Nghị định số 8/2019/NĐ-CP và các văn bản hợp nhất.' })).toEqual([]);
  });
});

describe('the first mention of a document', () => {
  const LAW = lawWith([
    record('12/2020/QH14'),
    record('8/2019/NĐ-CP', {
      kind: 'nghi-dinh',
      name: { vi: 'Quy định về bến đò', en: 'On piers' },
      issuer: 'Chính phủ',
      issued: '2019-03-01',
    }),
  ]);
  const found = (parts: DraftParts) =>
    findingsUnder(LAW, preferFullFirstMention, draft({ ...NONE, ...parts }));
  const lacks = (parts: DraftParts) =>
    found(parts).map(({ words }) => words.vi.todo.replace(/^Ghi thêm |[.]$/g, ''));

  it('lacks issuer and title, before 2025 the date too', () => {
    const scope = 'Theo Nghị định số 8/2019/NĐ-CP.';
    expect(lacks({ scope })).toEqual(['cơ quan ban hành, tên văn bản']);
    expect(lacks({ scope, date: '2024-06-12', number: '7/2024/NĐ-CP' })).toEqual([
      'ngày ban hành, cơ quan ban hành, tên văn bản',
    ]);
  });

  it('is completed from the register', () => {
    const [finding] = found({
      scope: 'Theo Nghị định số 8/2019/NĐ-CP.',
      date: '2024-06-12',
      number: '7/2024/NĐ-CP',
    });
    expect(finding).toMatchObject({
      severity: 'info',
      fixes: [
        {
          kind: 'suggestion',
          edits: [{ text: ' ngày 01 tháng 3 năm 2019 của Chính phủ quy định về bến đò' }],
        },
      ],
    });
  });

  it.each([
    'Theo Nghị định số 8/2019/NĐ-CP của Chính phủ quy định về bến đò. Theo Nghị định số 8/2019/NĐ-CP.',
    'Theo Luật Đò ngang số 12/2020/QH14 được sửa đổi, bổ sung bởi Nghị định số 8/2019/NĐ-CP.',
    'Theo Luật Đò ngang.',
    'Theo Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam.',
    'Theo Thông tư liên tịch số 7/2008/TTLT-BQP-BTC của liên Bộ hướng dẫn về phí đò.',
  ])('is complete, or need not be: %s', (scope) => {
    expect(lacks({ scope })).toEqual([]);
  });

  it('in a recital counts for the articles', () => {
    const recitals =
      'Căn cứ Nghị định số 8/2019/NĐ-CP ngày 01 tháng 3 năm 2019 của Chính phủ quy định về bến đò;';
    expect(lacks({ recitals, scope: 'Theo Nghị định số 8/2019/NĐ-CP.' })).toEqual([]);
  });

  it('of a law in a recital has its number or its day', () => {
    const [finding, ...more] = found({ recitals: 'Căn cứ Luật Đò ngang;' });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'law-without-number',
      fixes: [{ kind: 'suggestion', edits: [{ text: ' số 12/2020/QH14' }] }],
    });
    for (const words of ['số 12/2020/QH14', 'ngày 17 tháng 6 năm 2020', 'năm 2020'])
      expect(found({ recitals: `Căn cứ Luật Đò ngang ${words};` })).toEqual([]);
  });
});
