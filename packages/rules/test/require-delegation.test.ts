import { describe, expect, it } from 'vitest';
import { requireDelegation } from '../src/basis/require-delegation/rule.ts';
import { type DraftParts, draft, LICENCE } from './drafts.ts';
import { findingsOf } from './engine.ts';

/** A second licence, of another thing. */
const LICENCE_2 = LICENCE.replace('Điều 2', 'Điều 3').replaceAll('gác kèo ong', 'nuôi cua rừng');

/** `error Luật 80/2015/QH13 Điều 14 khoản 4` for each finding. */
function verdicts(parts: DraftParts): string[] {
  return findingsOf(requireDelegation, draft(parts)).map(({ severity, messageId, source }) => {
    const place = source ? ` ${source.document} Điều ${source.article} khoản ${source.clause}` : '';
    return `${severity} ${messageId}${place}`;
  });
}

describe('one circular at five dates: the law of its own day decides', () => {
  it.each([
    ['2012-05-10', []],
    ['2018-05-10', ['error not-delegated 80/2015/QH13 Điều 14 khoản 4']],
    ['2023-06-12', ['error not-delegated 80/2015/QH13 Điều 14 khoản 4']],
    ['2025-05-12', ['warning no-case-named 78/2025/NĐ-CP Điều 5 khoản 1']],
    ['2026-06-12', ['warning no-case-named 78/2025/NĐ-CP Điều 5 khoản 1']],
  ])('%s', (date, expected) => {
    expect(verdicts({ date, number: `12/${date.slice(0, 4)}/TT-BNNPTNT` })).toEqual(expected);
  });

  it('quotes the wording of the day: laws alone in 2018, resolutions of the National Assembly too in 2023', () => {
    const gist = (date: string) => findingsOf(requireDelegation, draft({ date }))[0]!;
    expect(gist('2018-05-10').source).toMatchObject({ from: '2016-07-01', to: '2020-12-31' });
    expect(gist('2023-06-12').source).toMatchObject({ from: '2021-01-01', to: '2025-03-31' });
    expect(gist('2018-05-10').words.vi.why).toContain('khi luật giao');
    expect(gist('2023-06-12').words.vi.why).toContain('khi luật, nghị quyết của Quốc hội giao');
  });
});

describe('the ground that the draft itself shows', () => {
  it('an article of a law, in the scope article', () => {
    expect(
      verdicts({ scope: 'Thông tư này quy định chi tiết khoản 4 Điều 61 Luật Lâm nghiệp số 16/2017/QH14.' }),
    ).toEqual([]);
  });

  it('an article of a law, in a recital', () => {
    expect(
      verdicts({ recitals: 'Căn cứ khoản 4 Điều 61 Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;' }),
    ).toEqual([]);
  });

  it('a law of the field without an article: asks for the article', () => {
    expect(verdicts({ recitals: 'Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;' })).toEqual([
      'info name-the-provision 80/2015/QH13 Điều 14 khoản 4',
    ]);
  });

  it('an article of a decree could not delegate in 2023', () => {
    expect(
      verdicts({
        recitals:
          'Căn cứ khoản 2 Điều 10 Nghị định số 156/2018/NĐ-CP ngày 16 tháng 11 năm 2018 của Chính phủ;',
      }),
    ).toEqual(['warning cannot-delegate 80/2015/QH13 Điều 14 khoản 4']);
  });

  it('a decree as a whole could not either', () => {
    const recitals =
      'Căn cứ Nghị định số 156/2018/NĐ-CP ngày 16 tháng 11 năm 2018 của Chính phủ quy định chi tiết thi hành một số điều của Luật Lâm nghiệp;';
    expect(verdicts({ recitals })).toEqual(['warning cannot-delegate 80/2015/QH13 Điều 14 khoản 4']);
  });

  it('and can from 01/04/2025', () => {
    const recitals =
      'Căn cứ khoản 2 Điều 10 Nghị định số 156/2018/NĐ-CP ngày 16 tháng 11 năm 2018 của Chính phủ;';
    expect(verdicts({ recitals, date: '2025-06-10', number: '12/2025/TT-BNNMT' })).toEqual([]);
  });

  it('no recitals at all: nothing can be said', () => {
    expect(verdicts({ recitals: '' })).toEqual(['info recitals-lost 80/2015/QH13 Điều 14 khoản 4']);
  });

  it('the case of the purpose test, named by its article', () => {
    const scope = 'Thủ tục tại Thông tư này được quy định theo khoản 1 Điều 5 Nghị định số 78/2025/NĐ-CP.';
    expect(verdicts({ scope, date: '2026-06-12', number: '12/2026/TT-BNNMT' })).toEqual([]);
  });
});

describe('from 01/04/2025 the draft may name the case instead', () => {
  const PROVINCE = {
    kind: 'nghi-quyet',
    number: '15/2026/NQ-HĐND',
    issuer: 'Hội đồng nhân dân tỉnh Hoa Lư',
    date: '2026-03-10',
  };

  it.each([
    'Căn cứ điểm c khoản 1 Điều 21 Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15;',
    'Căn cứ khoản 2 Điều 14 Luật Tổ chức chính quyền địa phương số 72/2025/QH15;',
    'Căn cứ khoản 1 Điều 5 Nghị định số 78/2025/NĐ-CP;',
  ])('%s', (recitals) => {
    expect(verdicts({ ...PROVINCE, recitals })).toEqual([]);
  });

  it.each([
    'Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15;',
    'Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;',
  ])('a law as a whole names none: %s', (recitals) => {
    expect(verdicts({ ...PROVINCE, recitals })).toEqual([
      'warning no-case-named 78/2025/NĐ-CP Điều 5 khoản 1',
    ]);
  });
});

describe('who issues it', () => {
  it('a decree may set procedures', () => {
    expect(verdicts({ kind: 'nghi-dinh', number: '12/2023/NĐ-CP', issuer: 'Chính phủ' })).toEqual([]);
  });

  it('a provincial decision needed a law in 2023', () => {
    const found = verdicts({
      kind: 'quyet-dinh',
      number: '15/2023/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Hoa Lư',
    });
    expect(found).toEqual(['error not-delegated 80/2015/QH13 Điều 14 khoản 4']);
  });

  it('a resolution of a provincial council may rest on special measures', () => {
    const parts = { kind: 'nghi-quyet', number: '15/2023/NQ-HĐND', issuer: 'Hội đồng nhân dân tỉnh Hoa Lư' };
    const scope =
      'Nghị quyết này quy định biện pháp đặc thù theo khoản 4 Điều 27 Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13.';
    const found = findingsOf(requireDelegation, draft({ ...parts, scope }));
    expect(found.map(({ severity }) => severity)).not.toContain('error');
  });

  it('a text without a procedure is left alone', () => {
    expect(verdicts({ body: 'Điều 2. Nguyên tắc\n\nViệc gác kèo ong không làm cháy rừng.' })).toEqual([]);
  });
});

describe('the chain from the procedure to the law', () => {
  const CUSTOMS = {
    issuer: 'Bộ Tài chính',
    number: '12/2023/TT-BTC',
    body: `Điều 2. Cấp mã số nhân viên đại lý làm thủ tục hải quan

1. Đại lý nộp 01 bộ hồ sơ trực tuyến đến Cục Hải quan.

2. Hồ sơ gồm:

a) Đơn đề nghị cấp mã số;

b) Danh sách nhân viên.

3. Trong thời hạn 03 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Cục Hải quan cấp mã số; trường hợp từ chối phải trả lời bằng văn bản.
`,
  };
  const LAW = 'Căn cứ Luật Hải quan ngày 23 tháng 6 năm 2014;';

  it('names the clause that delegates, where only the law is named', () => {
    const [finding] = findingsOf(requireDelegation, draft({ ...CUSTOMS, recitals: LAW }));
    expect(finding).toMatchObject({ messageId: 'name-this-clause', severity: 'info' });
    expect(finding!.words.vi.todo).toContain('khoản 5 Điều 20 Luật Hải quan số 54/2014/QH13');
  });

  it('is shown where that clause is named', () => {
    const recitals = 'Căn cứ khoản 5 Điều 20 Luật Hải quan ngày 23 tháng 6 năm 2014;';
    expect(verdicts({ ...CUSTOMS, recitals })).toEqual([]);
  });

  it('does not take what is given to another minister', () => {
    const recitals = 'Căn cứ khoản 5 Điều 20 Luật Hải quan ngày 23 tháng 6 năm 2014;';
    const [finding] = findingsOf(requireDelegation, draft({ recitals }));
    expect(finding).toMatchObject({ messageId: 'delegates-to-another', severity: 'warning' });
    expect(finding!.words.vi.what).toContain('Bộ trưởng Bộ Tài chính');
  });

  it('does not take a law that was out of force', () => {
    const recitals = 'Căn cứ khoản 2 Điều 56 Luật Điện lực số 28/2004/QH11;';
    expect(verdicts({ recitals, date: '2024-06-10' })).toEqual([]);
    expect(verdicts({ recitals, date: '2025-06-10' })).toEqual([
      'warning ground-out-of-force 64/2025/QH15 Điều 18 khoản 1',
    ]);
  });

  it('does not take an article that only names the cases', () => {
    const body = CUSTOMS.body.replace(
      '2. Hồ sơ gồm:',
      '2. Hồ sơ đối với các trường hợp quy định tại khoản 1 Điều 30 Luật Lâm nghiệp số 16/2017/QH14 gồm:',
    );
    expect(verdicts({ body })).toEqual(['error not-delegated 80/2015/QH13 Điều 14 khoản 4']);
  });

  it('holds a procedure against the contents that the scope article lists', () => {
    const scope = (contents: string) =>
      `Thông tư này hướng dẫn theo quy định tại Điều 61, Điều 64 Luật Lâm nghiệp số 16/2017/QH14 đối với các nội dung về ${contents}.`;
    const recitals = 'Căn cứ Luật Lâm nghiệp số 16/2017/QH14;';
    const listed = scope('gác kèo ong; khai thác mật; cấp Giấy phép gác kèo ong; bảo vệ rừng tràm');
    const left = scope('phòng cháy rừng; khai thác mật; chăm sóc rừng tràm; bảo vệ rừng tràm');
    expect(verdicts({ recitals, scope: listed })).toEqual([]);
    expect(verdicts({ recitals, scope: left })).toEqual([
      'warning not-among-the-contents 80/2015/QH13 Điều 14 khoản 4',
    ]);
  });
});

describe('what a province sets', () => {
  const PROVINCE = {
    kind: 'quyet-dinh',
    number: '15/2026/QĐ-UBND',
    issuer: 'Ủy ban nhân dân tỉnh Hoa Lư',
    date: '2026-03-10',
  };

  it('needs the clause: a law as a whole is not enough', () => {
    expect(verdicts({ ...PROVINCE, recitals: 'Căn cứ Luật Lâm nghiệp số 16/2017/QH14;' })).toEqual([
      'warning province-needs-the-clause 78/2025/NĐ-CP Điều 5 khoản 1',
    ]);
  });

  it('is shown with the clause', () => {
    expect(
      verdicts({ ...PROVINCE, recitals: 'Căn cứ điểm c khoản 2 Điều 61 Luật Lâm nghiệp số 16/2017/QH14;' }),
    ).toEqual([]);
  });
});

describe('a consent asked in passing', () => {
  const recitals = 'Căn cứ Luật Lâm nghiệp số 16/2017/QH14;';
  const consent = `Điều 2. Khai thác mật trong rừng tràm

1. Chủ rừng lập phương án khai thác mật và được Chi cục Kiểm lâm phê duyệt trước mùa hoa.

2. Người khai thác mang theo dụng cụ dập lửa.`;

  it('is a hidden procedure, and no law named as a whole carries it', () => {
    expect(verdicts({ recitals, body: consent })).toEqual([
      'warning hidden-consent 80/2015/QH13 Điều 14 khoản 4',
    ]);
  });

  it('is left alone where the law is named by article', () => {
    const scope = 'Thông tư này quy định chi tiết khoản 4 Điều 61 Luật Lâm nghiệp số 16/2017/QH14.';
    expect(verdicts({ recitals, scope, body: consent })).toEqual([]);
  });

  it('is left alone before 01/07/2016', () => {
    expect(verdicts({ recitals, body: consent, date: '2015-05-05', number: '9/2015/TT-BNNPTNT' })).toEqual(
      [],
    );
  });
});

describe('what is said once', () => {
  it('of several procedures that rest on the same law: the others are told beside the first', () => {
    const second = LICENCE_2;
    const found = findingsOf(
      requireDelegation,
      draft({ recitals: 'Căn cứ Luật Lâm nghiệp số 16/2017/QH14;', body: `${LICENCE}\n${second}` }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.words.vi.what).toContain('và 1 thủ tục khác (Điều 3)');
    expect(found[0]!.related).toHaveLength(1);
  });
});

describe('procedures older than the ban of 01/07/2016', () => {
  const amending = (number: string) => ({
    recitals: 'Căn cứ Luật Lâm nghiệp số 16/2017/QH14;',
    body: `Điều 2. Sửa đổi, bổ sung khoản 2 Điều 5 Thông tư số ${number} ngày 05 tháng 5 năm ${number.slice(3, 7)} của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn

“2. Tổ chức, cá nhân đề nghị cấp Giấy phép gác kèo ong nộp 01 bộ hồ sơ đến Chi cục Kiểm lâm. Hồ sơ gồm:

a) Đơn đề nghị cấp Giấy phép gác kèo ong;

b) Sơ đồ khu vực gác kèo.

Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Chi cục Kiểm lâm cấp Giấy phép gác kèo ong.”`,
  });

  it('may be changed, but nothing may be added', () => {
    const [finding, ...more] = findingsOf(requireDelegation, draft(amending('12/2014/TT-BNNPTNT')));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      messageId: 'older-than-the-ban',
      severity: 'info',
      place: { article: '2' },
      source: { document: '80/2015/QH13', article: '172', clause: '4' },
    });
    expect(finding!.words.vi.what).toContain('12/2014/TT-BNNPTNT');
  });

  it('are not those of a text of after that day, nor is it told outside the time of the ban', () => {
    expect(verdicts(amending('12/2018/TT-BNNPTNT'))).toEqual([]);
    for (const date of ['2015-09-09', '2018-09-09', '2026-03-03'])
      expect(verdicts({ ...amending('12/2014/TT-BNNPTNT'), date, number: '' })).toEqual([]);
  });
});
