import { describe, expect, it } from 'vitest';
import { noAdministrativeText } from '../src/basis/no-administrative-text/rule.ts';
import { requireDelegation } from '../src/basis/require-delegation/rule.ts';
import { type DraftParts, draft } from './drafts.ts';
import { findingsOf } from './engine.ts';

const DECISION: DraftParts = {
  kind: 'quyet-dinh',
  number: '120/QĐ-UBND',
  issuer: 'Ủy ban nhân dân tỉnh Hoa Lư',
};

const verdicts = (parts: DraftParts) =>
  findingsOf(noAdministrativeText, draft({ ...DECISION, ...parts })).map(
    ({ severity, messageId, source }) =>
      `${severity} ${messageId} ${source?.document} Điều ${source?.article}`,
  );

describe('an administrative text sets no procedure', () => {
  it.each([
    ['2012-05-10', '63/2010/NĐ-CP Điều 8'],
    ['2018-05-10', '80/2015/QH13 Điều 14'],
    ['2023-06-12', '80/2015/QH13 Điều 14'],
    ['2025-05-12', '63/2010/NĐ-CP Điều 8'],
    ['2026-06-12', '63/2010/NĐ-CP Điều 8'],
  ])('on %s, by %s', (date, source) => {
    expect(verdicts({ date })).toEqual([`error administrative-text ${source}`]);
  });

  it('and is judged by this rule alone', () => {
    expect(findingsOf(requireDelegation, draft(DECISION))).toEqual([]);
  });
});

describe('what it may do', () => {
  it('carry out a procedure of a named legal document', () => {
    const recitals = 'Căn cứ Quyết định số 22/2021/QĐ-TTg ngày 10 tháng 7 năm 2021 của Thủ tướng Chính phủ;';
    expect(verdicts({ recitals })).toEqual(['info administrative-executes 80/2015/QH13 Điều 14']);
  });

  it('not, where an article only names a case', () => {
    const scope =
      'Quyết định này áp dụng đối với các trường hợp quy định tại khoản 1 Điều 30 Luật Lâm nghiệp số 16/2017/QH14.';
    expect(verdicts({ scope })).toEqual(['error administrative-text 80/2015/QH13 Điều 14']);
  });

  it('publish procedures set elsewhere', () => {
    const text = draft(DECISION).replace(
      'so-hieu:',
      'trich-yeu: Công bố danh mục thủ tục hành chính mới ban hành\nso-hieu:',
    );
    expect(findingsOf(noAdministrativeText, text)).toEqual([]);
  });

  it('order how offices pass files on', () => {
    const text = draft(DECISION).replace(
      'so-hieu:',
      'trich-yeu: Ban hành quy trình nội bộ giải quyết thủ tục hành chính\nso-hieu:',
    );
    expect(findingsOf(noAdministrativeText, text)).toEqual([]);
  });
});

describe('what it does not judge', () => {
  it('a legal document', () => {
    expect(verdicts({ number: '15/2023/QĐ-UBND' })).toEqual([]);
  });

  it('a consolidation, whose number has no year: it goes by the text that it consolidates', () => {
    const text = draft({ ...DECISION, kind: 'thong-tu', number: '07/VBHN-BNNPTNT' }).replace(
      'so-hieu:',
      'trich-yeu: Quy định về gác kèo ong Thông tư số 12/2014/TT-BNNPTNT ngày 05 tháng 5 năm 2014 của Bộ Nông nghiệp và Phát triển nông thôn quy định về gác kèo ong, được sửa đổi, bổ sung bởi\nso-hieu:',
    );
    expect(findingsOf(noAdministrativeText, text)).toEqual([]);
    expect(findingsOf(requireDelegation, text)).toEqual([]);
  });
});
