import { changeWords, compareCosts, costOf } from '@cancu/cost';
import { expect, it } from 'vitest';
import { procedure, type Sketch } from './sketch.ts';

function words(before: Sketch, after: Sketch, language: 'vi' | 'en'): string[] {
  const [old, young] = [before, after].map((sketch) => {
    const procedures = [procedure(sketch)];
    return { procedures, costs: procedures.map((each) => costOf(each, { date: '2026-11-25' })) };
  });
  return compareCosts(old!, young!).procedures[0]!.changes.map((change) => changeWords(change, language));
}

const before: Sketch = {
  papers: [
    'Đơn đề nghị cấp giấy phép',
    { text: 'Bản sao có chứng thực giấy đăng ký phương tiện', copy: 'certified-copy' },
    'Phương án bảo đảm an toàn bến',
  ],
  sets: 2,
  channels: ['in-person'],
  fee: 350_000,
  inspections: 1,
  timeLimit: [15, 'working-day'],
  result: 'Giấy phép',
};

const after: Sketch = {
  papers: [
    { text: 'Đơn đề nghị cấp giấy phép', form: 'Mẫu số 01' },
    { text: 'Bản sao giấy đăng ký phương tiện', copy: 'plain-copy', conditional: true },
    'Ảnh của chủ bến',
  ],
  sets: 1,
  channels: ['online'],
  fee: null,
  timeLimit: [10, 'day'],
  validity: [5, 'year'],
  result: 'Giấy phép',
};

it('every kind of change is worded in both languages', () => {
  expect(words(before, after, 'vi')).toMatchInlineSnapshot(`
    [
      "thêm giấy tờ: Ảnh của chủ bến",
      "bỏ giấy tờ: Phương án bảo đảm an toàn bến",
      "Đơn đề nghị cấp giấy phép: không có mẫu → Mẫu số 01",
      "Bản sao giấy đăng ký phương tiện: bản sao có chứng thực → bản sao; luôn phải nộp → chỉ nộp trong một số trường hợp",
      "số bộ hồ sơ: 2 → 1",
      "thêm cách nộp: trực tuyến; bỏ cách nộp: trực tiếp",
      "phí, lệ phí: 350.000 đ → có thu, chưa nêu mức",
      "số lần kiểm tra thực tế: 1 → 0",
      "thời hạn giải quyết: 15 ngày làm việc → 10 ngày",
      "thời hạn của kết quả: không nêu → 5 năm",
    ]
  `);
  expect(words(before, after, 'en')).toMatchInlineSnapshot(`
    [
      "paper added: Ảnh của chủ bến",
      "paper removed: Phương án bảo đảm an toàn bến",
      "Đơn đề nghị cấp giấy phép: no form → Mẫu số 01",
      "Bản sao giấy đăng ký phương tiện: certified copy → plain copy; always asked → asked only in some cases",
      "sets of the dossier: 2 → 1",
      "channel added: online; channel removed: in person",
      "fee: 350,000 đ → charged, amount not said",
      "inspections on site: 1 → 0",
      "time limit: 15 working days → 10 days",
      "validity of the result: not said → 5 years",
    ]
  `);
});

it('a result that appears is worded too', () => {
  const notice: Sketch = { name: 'Thông báo mở bến', action: 'notify', papers: ['Đơn'] };
  expect(words(notice, { ...notice, result: 'Văn bản xác nhận' }, 'vi')).toMatchInlineSnapshot(`
    [
      "kết quả phải nhận: không nêu → Văn bản xác nhận",
    ]
  `);
});
