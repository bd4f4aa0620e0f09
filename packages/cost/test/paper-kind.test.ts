import { type PaperKind, paperKind } from '@cancu/cost';
import { describe, expect, it } from 'vitest';
import { paperName } from '../src/paper-kind.ts';
import { type PaperSketch, procedure } from './sketch.ts';

const kindOf = (paper: PaperSketch): PaperKind =>
  paperKind(procedure({ papers: [paper] }).components.dossier!.items[0]!);

describe('what a paper asks of the applicant', () => {
  it.each<[string, PaperKind]>([
    ['Đơn đề nghị cấp giấy phép vận hành bến khách', 'simple-form'],
    ['01 bản chính Tờ khai đăng ký phương tiện', 'simple-form'],
    ['Văn bản đề nghị của chủ bến', 'simple-form'],
    ['Phiếu lý lịch tư pháp của người đại diện', 'existing-record'],
    ['Giấy chứng nhận quyền sử dụng đất', 'existing-record'],
    ['Hợp đồng thuê mặt bằng', 'existing-record'],
    ['Báo cáo tài chính năm gần nhất đã kiểm toán', 'existing-record'],
    ['Báo cáo kết quả vận hành thử', 'report'],
    ['Bản thuyết minh phương án neo đậu', 'report'],
    ['Bản vẽ mặt bằng bến', 'report'],
    ['Bản vẽ hoàn công công trình bến', 'existing-record'],
    ['Các phương án ứng phó sự cố', 'report'],
    ['Kế hoạch huấn luyện nhân viên', 'report'],
    ['Ảnh 4 × 6 cm', 'existing-record'],
  ])('%s: %s', (text, kind) => {
    expect(kindOf({ text })).toBe(kind);
  });

  it.each<[string, PaperSketch, PaperKind]>([
    [
      'a certified copy of a report is a certified copy',
      { text: 'Báo cáo khảo sát', copy: 'certified-copy' },
      'certified-copy',
    ],
    [
      'a plain copy of a report exists already',
      { text: 'Bản sao phương án đã duyệt', copy: 'plain-copy' },
      'existing-record',
    ],
    ['a paper with a form is filled in', { text: 'Danh sách nhân viên', form: 'Mẫu số 03' }, 'simple-form'],
    ['a report stays a report on a form', { text: 'Báo cáo khảo sát', form: 'Mẫu số 04' }, 'report'],
  ])('%s', (_, paper, kind) => {
    expect(kindOf(paper)).toBe(kind);
  });

  it.each([
    ['Bản sao có chứng thực giấy khai sinh', 'giấy khai sinh'],
    ['01 bản sao hoặc bản chính giấy khai sinh', 'giấy khai sinh'],
    ['Bản', 'bản'],
    ['', ''],
  ])('the name of "%s" is "%s"', (text, name) => {
    expect(paperName(text)).toBe(name);
  });
});
