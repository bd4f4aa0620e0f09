import { describe, expect, it } from 'vitest';
import { requireDelegation } from '../src/basis/require-delegation/rule.ts';
import { type DraftParts, draft } from './drafts.ts';
import { findingsOf } from './engine.ts';

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

describe('who issues it', () => {
  it('a decree may set procedures', () => {
    expect(verdicts({ kind: 'nghi-dinh', number: '12/2023/NĐ-CP', issuer: 'Chính phủ' })).toEqual([]);
  });

  it('an administrative decision never may', () => {
    const found = verdicts({
      kind: 'quyet-dinh',
      number: '120/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Hoa Lư',
    });
    expect(found).toEqual(['error administrative-text 63/2010/NĐ-CP Điều 8 khoản 1']);
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
