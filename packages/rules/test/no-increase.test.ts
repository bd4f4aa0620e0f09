import { describe, expect, it } from 'vitest';
import { noIncrease } from '../src/cost/no-increase/rule.ts';
import { draft, LICENCE } from './drafts.ts';
import { findingsOf } from './engine.ts';

const parts = { kind: 'nghi-dinh', number: '12/2026/NĐ-CP', issuer: 'Chính phủ', date: '2026-06-12' };
const OLD = draft({ ...parts, body: LICENCE });

describe('against an earlier version', () => {
  const found = (body: string, old = OLD) => findingsOf(noIncrease, draft({ ...parts, body }), old);

  it('the same text costs the same', () => {
    expect(found(LICENCE)).toEqual([]);
  });

  it('a certified copy more makes it dearer, and the finding says so', () => {
    const [finding, ...more] = found(
      LICENCE.replace('gác kèo.\n\n3.', 'gác kèo;\n\nc) Bản sao có chứng thực giấy tờ về rừng.\n\n3.'),
    );
    expect(more).toEqual([]);
    expect(finding!.messageId).toBe('dearer');
    expect(finding!.words.vi.why).toContain('giấy tờ về rừng');
    expect(finding!.words.vi.what).toMatch(/\d đ/u);
  });

  it('a paper less makes it cheaper: nothing to say', () => {
    expect(
      found(
        LICENCE.replace(
          'a) Đơn đề nghị cấp Giấy phép gác kèo ong;\n\nb) Sơ đồ khu vực gác kèo.',
          'a) Đơn đề nghị cấp Giấy phép gác kèo ong.',
        ),
      ),
    ).toEqual([]);
  });

  it('a new procedure is seen', () => {
    const renewal = `${LICENCE}
Điều 3. Cấp lại Giấy phép gác kèo ong

1. Tổ chức, cá nhân bị mất Giấy phép gác kèo ong nộp 01 bộ hồ sơ trực tiếp hoặc trực tuyến đến Chi cục Kiểm lâm.

2. Hồ sơ gồm: đơn đề nghị cấp lại Giấy phép gác kèo ong.

3. Trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Chi cục Kiểm lâm cấp lại Giấy phép gác kèo ong.
`;
    expect(found(renewal).map(({ messageId }) => messageId)).toEqual(['added']);
  });
});
