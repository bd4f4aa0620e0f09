import { describe, expect, it } from 'vitest';
import { noHeldData } from '../src/procedure/no-held-data/rule.ts';
import { requireParts } from '../src/procedure/require-parts/rule.ts';
import { draft, LICENCE } from './drafts.ts';
import { findingsOf } from './engine.ts';

const decree = { kind: 'nghi-dinh', issuer: 'Chính phủ' };
const asking = (paper: string) => LICENCE.replace('b) Sơ đồ khu vực gác kèo.', `b) ${paper}.`);

describe('papers that the State holds', () => {
  const found = (paper: string, date: string) =>
    findingsOf(
      noHeldData,
      draft({ ...decree, date, number: `12/${date.slice(0, 4)}/NĐ-CP`, body: asking(paper) }),
    ).map(({ severity, messageId, source }) => `${severity} ${messageId} ${source?.document}`);

  it('a household book is worthless from 2023', () => {
    expect(found('Bản sao sổ hộ khẩu', '2022-12-31')).toEqual([]);
    expect(found('Bản sao sổ hộ khẩu', '2023-06-12')).toEqual(['error worthless-paper 68/2020/QH14']);
  });

  it('a business registration is replaced by data in 2026', () => {
    expect(found('Bản sao Giấy chứng nhận đăng ký doanh nghiệp', '2023-06-12')).toEqual([]);
    expect(found('Bản sao Giấy chứng nhận đăng ký doanh nghiệp', '2026-06-12')).toEqual([
      'warning held-by-database 66.7/2025/NQ-CP',
    ]);
  });

  it('a paper of another country is not held', () => {
    expect(found('Giấy chứng nhận đăng ký doanh nghiệp do cơ quan nước ngoài cấp', '2026-06-12')).toEqual([]);
  });

  it('underlines the paper and not the whole item', () => {
    const text = draft({
      ...decree,
      date: '2026-06-12',
      number: '12/2026/NĐ-CP',
      body: asking('Bản sao có chứng thực Phiếu lý lịch tư pháp của người đại diện'),
    });
    const [finding] = findingsOf(noHeldData, text);
    expect(text.slice(finding!.range.start, finding!.range.end).toLowerCase()).toBe('phiếu lý lịch tư pháp');
  });
});

describe('the parts of a procedure', () => {
  const bare = LICENCE.replace(
    '01 bộ hồ sơ trực tiếp, qua dịch vụ bưu chính hoặc trực tuyến',
    'hồ sơ',
  ).replace('Trong thời hạn 10 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, ', '');
  const found = (body: string, date: string) =>
    findingsOf(requireParts, draft({ ...decree, date, number: `12/${date.slice(0, 4)}/NĐ-CP`, body }));

  it('all said: nothing to report', () => {
    expect(found(LICENCE, '2026-06-12')).toEqual([]);
  });

  it('names all that are missing, in the order of the law', () => {
    const [finding, ...more] = found(bare, '2026-06-12');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: 'warning',
      source: { document: '78/2025/NĐ-CP', article: '5' },
    });
    expect(finding!.words.vi.what).toContain('cách thức thực hiện, số lượng hồ sơ và thời hạn giải quyết');
    expect(finding!.words.en.what).toContain('the way of filing, the number of sets and the time limit');
  });

  it('only asks before 01/04/2025, when another text could say the rest', () => {
    expect(found(bare, '2023-06-12').map(({ severity, source }) => [severity, source?.document])).toEqual([
      ['info', '63/2010/NĐ-CP'],
    ]);
  });

  it('asks to check when the draft assigns the rest to a named body', () => {
    const assigned = `${bare}\n4. Bộ trưởng Bộ Nông nghiệp và Môi trường quy định trình tự, thủ tục tiếp nhận hồ sơ quy định tại Điều này.\n`;
    expect(found(assigned, '2026-06-12').map(({ severity, messageId }) => [severity, messageId])).toEqual([
      ['info', 'missing-parts-assigned'],
    ]);
  });

  it('was nobody’s duty before 2010', () => {
    expect(found(bare, '2009-06-12')).toEqual([]);
  });
});
