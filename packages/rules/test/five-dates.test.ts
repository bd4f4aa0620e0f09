import { describe, expect, it } from 'vitest';
import { noAdministrativeText } from '../src/basis/no-administrative-text/rule.ts';
import { requireDelegation } from '../src/basis/require-delegation/rule.ts';
import { type DraftParts, draft } from './drafts.ts';
import { findingsOf } from './engine.ts';

/** What is said of one and the same draft on a day: verdict, provision, and the reason in the words of the finding. */
function verdictOn(date: string, parts: DraftParts) {
  const text = draft({ ...parts, date });
  const [finding, ...others] = [requireDelegation, noAdministrativeText].flatMap((rule) =>
    findingsOf(rule, text),
  );
  expect(others).toEqual([]);
  if (!finding) return { verdict: 'may be set', by: '', why: '' };
  const { severity, messageId, source, words } = finding;
  const by = [source?.document, source?.article && `Điều ${source.article}`, source?.from].filter(Boolean);
  return { verdict: `${severity}: ${messageId}`, by: by.join(' '), why: words.vi.why };
}

/**
 * A decision of a district committee that sets a licence, with nothing but the law on local government behind it. What it may do has
 * changed five times.
 */
const DISTRICT: DraftParts = {
  kind: 'quyet-dinh',
  number: '15/2026/QĐ-UBND',
  issuer: 'Ủy ban nhân dân huyện Yên Mô',
  recitals: 'Căn cứ Luật Tổ chức chính quyền địa phương;',
};

describe('a decision of a district that sets a licence, at five dates', () => {
  it.each([
    [
      '2012-05-10',
      'warning: not-among-those',
      '63/2010/NĐ-CP Điều 8',
      'danh mục văn bản được quy định thủ tục hành chính không có loại văn bản này',
    ],
    [
      '2018-05-10',
      'error: not-delegated',
      '80/2015/QH13 Điều 14',
      'chỉ được quy định thủ tục hành chính khi luật giao',
    ],
    [
      '2023-06-12',
      'error: not-delegated',
      '80/2015/QH13 Điều 14',
      'chỉ được quy định thủ tục hành chính khi luật, nghị quyết của Quốc hội giao',
    ],
    [
      '2025-05-12',
      'warning: no-case-named',
      '78/2025/NĐ-CP Điều 5',
      'Từ ngày 01/4/2025, thủ tục chỉ được đặt ra khi',
    ],
    ['2026-06-12', 'warning: no-such-kind', '', 'không có loại văn bản đó ở cấp ban hành'],
  ])('%s: %s', (date, verdict, by, why) => {
    const said = verdictOn(date, DISTRICT);
    expect(said.verdict).toBe(verdict);
    expect(said.by).toContain(by);
    expect(said.why).toContain(why);
  });
});

/** A minister's circular whose recital names an article of a resolution of the National Assembly. */
const CIRCULAR: DraftParts = {
  number: '12/2026/TT-BNNPTNT',
  recitals: 'Căn cứ khoản 2 Điều 3 Nghị quyết số 99/2011/QH13 ngày 20 tháng 11 năm 2011 của Quốc hội;',
};

describe('a circular that rests on an article of a resolution of the National Assembly, at five dates', () => {
  it.each([
    ['2012-05-10', 'may be set'],
    ['2018-05-10', 'warning: cannot-delegate'],
    ['2023-06-12', 'may be set'],
    ['2025-05-12', 'may be set'],
    ['2026-06-12', 'may be set'],
  ])('%s: %s', (date, verdict) => {
    expect(verdictOn(date, CIRCULAR).verdict).toBe(verdict);
  });
});

describe('the wording that decides is that of the day', () => {
  it('of the ban on circulars: two wordings, of 2016 and of 2021', () => {
    expect(verdictOn('2018-05-10', {}).by).toBe('80/2015/QH13 Điều 14 2016-07-01');
    expect(verdictOn('2023-06-12', {}).by).toBe('80/2015/QH13 Điều 14 2021-01-01');
  });

  it('changes overnight', () => {
    const on = (date: string) => verdictOn(date, {}).verdict;
    expect([on('2016-06-30'), on('2016-07-01')]).toEqual(['may be set', 'error: not-delegated']);
    expect([on('2025-03-31'), on('2025-04-01')]).toEqual(['error: not-delegated', 'warning: no-case-named']);
  });
});
