import { describe, expect, it } from 'vitest';
import { citationRole } from '../src/citation-role.ts';

describe('what a citation does in its sentence', () => {
  it.each([
    ['Thông tư này quy định chi tiết ', 'ground'],
    ['Thông tư này hướng dẫn các khoản thu theo quy định tại ', 'ground'],
    ['Căn cứ ', 'ground'],
    ['Ủy ban nhân dân cấp tỉnh quy định mức chi theo thẩm quyền tại ', 'ground'],
    ['Hồ sơ đề nghị cấp lại thực hiện theo quy định tại ', 'carries-out'],
    ['Trình tự, thủ tục thẩm định theo quy định tại ', 'carries-out'],
    ['Cơ sở đáp ứng các yêu cầu quy định tại ', 'requirement'],
    ['Chủ rừng thuộc một trong các trường hợp quy định tại ', 'requirement'],
    ['Đối với tổ chức quy định tại ', 'requirement'],
    ['Người nộp đơn có đủ điều kiện về kho chứa quy định tại ', 'requirement'],
    ['Thời gian này được tính như ', 'mention'],
  ])('%s…: %s', (before, role) => {
    expect(citationRole(before)).toBe(role);
  });

  it('looks no further back than the sentence', () => {
    expect(citationRole('Thông tư này hướng dẫn nghề gác kèo. Người nộp đơn được xét như ')).toBe('mention');
  });
});
