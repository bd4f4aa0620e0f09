import { describe, expect, it } from 'vitest';
import { noSubDelegation } from '../src/basis/no-sub-delegation/rule.ts';
import { type DraftParts, draft } from './drafts.ts';
import { findingsOf } from './engine.ts';

const last = (sentence: string) => `Điều 2. Tổ chức thực hiện\n\n${sentence}`;

const verdicts = (sentence: string, parts: DraftParts = {}) =>
  findingsOf(noSubDelegation, draft({ ...parts, body: last(sentence) })).map(
    ({ severity, messageId, source }) =>
      `${severity} ${messageId} ${source?.document} Điều ${source?.article}`,
  );

const TO_DEPARTMENT = 'Giao Sở Nông nghiệp quy định trình tự, thủ tục cấp Giấy phép gác kèo ong.';
const TO_PROVINCE = 'Ủy ban nhân dân cấp tỉnh quy định cụ thể hồ sơ, thủ tục cấp Giấy phép gác kèo ong.';

describe('who was let to regulate passes it on', () => {
  it.each([TO_DEPARTMENT, TO_PROVINCE])('in a circular of 2023: %s', (sentence) => {
    expect(verdicts(sentence)).toEqual(['warning passes-on 80/2015/QH13 Điều 11']);
  });

  it('in a decision of a province of 2019', () => {
    const parts = { kind: 'quyet-dinh', number: '15/2019/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Hoa Lư' };
    expect(verdicts(TO_DEPARTMENT, { ...parts, date: '2019-05-05' })).toEqual([
      'warning passes-on 80/2015/QH13 Điều 11',
    ]);
  });

  it('from 01/04/2025 only to whom issues no legal documents', () => {
    const parts = { date: '2026-03-05', number: '12/2026/TT-BNNMT' };
    expect(verdicts(TO_PROVINCE, parts)).toEqual([]);
    expect(verdicts(TO_DEPARTMENT, parts)).toEqual(['info to-an-office 78/2025/NĐ-CP Điều 5']);
  });

  it('a decree may let a minister regulate', () => {
    const parts = { kind: 'nghi-dinh', number: '12/2023/NĐ-CP', issuer: 'Chính phủ' };
    expect(verdicts('Giao Bộ trưởng Bộ Nông nghiệp quy định trình tự, thủ tục cấp phép.', parts)).toEqual([]);
    expect(verdicts(TO_DEPARTMENT, parts)).toEqual(['info to-an-office 80/2015/QH13 Điều 11']);
  });
});

describe('what is no passing on', () => {
  it.each([
    [
      'the issuer itself',
      'Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn quy định trình tự, thủ tục cấp phép.',
    ],
    ['internal ways', 'Giao Sở Nông nghiệp ban hành quy trình nội bộ giải quyết thủ tục hành chính.'],
    ['another matter', 'Giao Sở Nông nghiệp quy định khung giờ tuần tra.'],
    ['publication', 'Giao Sở Nông nghiệp công bố thủ tục hành chính.'],
  ])('%s', (_, sentence) => {
    expect(verdicts(sentence)).toEqual([]);
  });

  it('before 01/07/2016', () => {
    expect(verdicts(TO_DEPARTMENT, { date: '2014-05-05', number: '12/2014/TT-BNNPTNT' })).toEqual([]);
  });
});
