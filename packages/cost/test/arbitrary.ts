// Random procedures and random knowledge of the user, for properties.

import type { Estimate, UserInputs, UserValues } from '@cancu/cost';
import fc from 'fast-check';
import type { PaperSketch, Sketch } from './sketch.ts';

const PAPERS = [
  'Đơn đề nghị cấp giấy phép',
  'Tờ khai phương tiện',
  'Giấy chứng nhận quyền sử dụng đất',
  'Phương án bảo đảm an toàn bến',
  'Báo cáo tài chính năm gần nhất',
  'Hợp đồng thuê mặt bằng',
  'Ảnh 4 × 6 cm',
] as const;

export const paper: fc.Arbitrary<PaperSketch> = fc.record(
  {
    text: fc.constantFrom(...PAPERS),
    copy: fc.constantFrom('original', 'certified-copy', 'plain-copy', 'electronic', 'unsaid'),
    form: fc.constantFrom('Mẫu số 01', 'Mẫu số 02'),
    conditional: fc.boolean(),
  },
  { requiredKeys: ['text'] },
);

export const sketch: fc.Arbitrary<Sketch> = fc.record(
  {
    name: fc.constantFrom(
      'Cấp giấy phép vận hành bến khách',
      'Cấp giấy phép hoạt động trạm kiểm định',
      'Xác nhận khu vực neo đậu',
    ),
    action: fc.constantFrom('issue', 'reissue', 'confirm', 'notify'),
    article: fc.constantFrom('5', '6', '7'),
    papers: fc.array(paper, { maxLength: 7 }),
    sets: fc.integer({ min: 1, max: 4 }),
    channels: fc.uniqueArray(fc.constantFrom('in-person', 'post', 'online'), { maxLength: 3 }),
    fee: fc.option(fc.integer({ min: 0, max: 5_000_000 })),
    inspections: fc.integer({ min: 0, max: 3 }),
    timeLimit: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom('working-day', 'day')),
    validity: fc.tuple(fc.integer({ min: 1, max: 10 }), fc.constantFrom('year', 'month', 'day')),
    result: fc.constant('Giấy phép'),
  },
  { requiredKeys: ['name', 'action', 'article', 'papers'] },
);

const range = (max: number): fc.Arbitrary<Estimate> =>
  fc
    .tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max }), fc.integer({ min: 0, max }))
    .map((numbers) => [...numbers].sort((a, b) => a - b) as [number, number, number])
    .map(([low, base, high]) => ({ low, base, high }));

const given = (max: number) => range(max).map((value) => ({ value }));

const values: fc.Arbitrary<UserValues> = fc.record(
  {
    'income-per-hour': given(200_000),
    'paper.simple-form.minutes': given(120),
    'submit.in-person.minutes': given(600),
    'submit.online.minutes': given(600),
    'conditional.share': fc.constantFrom({ value: 0.3 }, { value: { low: 0.1, base: 0.25, high: 0.9 } }),
    'subjects-per-year': given(100_000),
    'other.price': given(1_000_000),
  },
  { requiredKeys: [] },
);

export const user: fc.Arbitrary<UserInputs> = fc.record({ all: values });
