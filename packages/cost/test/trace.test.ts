import { type CostTrace, costOf, evaluate, explain, inputsOf, type Step, type UserInputs } from '@cancu/cost';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from './arbitrary.ts';
import { draft } from './sketch.ts';

const DATE = '2026-11-25';

const trees = (trace: CostTrace): Step[] =>
  Object.values(trace).filter((step): step is Step => step !== null);

function* every(step: Step): Generator<Step> {
  yield step;
  for (const input of step.inputs) yield* every(input);
}

describe('every figure explains itself', () => {
  it('each step follows from its inputs, computed again from the leaves', () => {
    fc.assert(
      fc.property(arbitrary.sketch, arbitrary.user, (sketch, user) => {
        const cost = costOf(draft(sketch).procedure, { date: DATE, user });
        for (const tree of trees(cost.trace)) {
          for (const step of every(tree)) {
            expect(evaluate(step, ({ value }) => value).estimate).toEqual(step.value);
          }
        }
      }),
    );
  });

  it('each sum of đồng is the sum of what is printed below it', () => {
    fc.assert(
      fc.property(arbitrary.sketch, arbitrary.user, (sketch, user) => {
        const cost = costOf(draft(sketch).procedure, { date: DATE, user });
        const sums = [...every(cost.trace.perCase)].filter(({ operation }) => operation === 'sum');
        for (const { value, inputs } of sums) {
          for (const end of ['low', 'base', 'high'] as const) {
            expect(inputs.reduce((total, input) => total + input.value[end], 0)).toBe(value[end]);
          }
        }
      }),
    );
  });

  it('classes of work, fees and other costs add up to the case, and the lines to the classes', () => {
    fc.assert(
      fc.property(arbitrary.sketch, arbitrary.user, (sketch, user) => {
        const cost = costOf(draft(sketch).procedure, { date: DATE, user });
        const money = [...cost.tasks.map(({ dong }) => dong), cost.fees, cost.otherCosts];
        expect(money.reduce((total, { base }) => total + base, 0)).toBe(cost.perCase.dong.base);
        expect(cost.lines.reduce((total, { dong }) => total + dong.value.base, 0)).toBe(
          cost.perCase.dong.base,
        );
      }),
    );
  });

  it('each leaf has an origin, and a leaf of the draft its words', () => {
    fc.assert(
      fc.property(arbitrary.sketch, arbitrary.user, (sketch, user) => {
        const { procedure, text } = draft(sketch);
        const { trace } = costOf(procedure, { date: DATE, user });
        for (const step of trees(trace).flatMap((tree) => [...every(tree)])) {
          expect(step.inputs.length === 0 && step.operation === 'input').toBe(step.origin !== null);
          if (step.origin?.by === 'draft') expect(text.slice(step.at!.start, step.at!.end)).not.toBe('');
        }
      }),
    );
  });

  it('each paper of the draft is in the tree', () => {
    fc.assert(
      fc.property(arbitrary.sketch, (sketch) => {
        const { procedure } = draft(sketch);
        const spans = inputsOf([costOf(procedure, { date: DATE }).trace.perCase]).map(({ origin }) =>
          origin.by === 'draft' ? origin.at : null,
        );
        for (const { at } of procedure.components.dossier?.items ?? []) expect(spans).toContainEqual(at);
      }),
    );
  });
});

it('a tree is printed down to the words of the draft and the name of each assumption', () => {
  const { procedure, text } = draft({
    name: 'Xác nhận khu vực neo đậu',
    action: 'confirm',
    papers: ['Đơn đề nghị xác nhận'],
    channels: ['online'],
    validity: [2, 'year'],
    result: 'Giấy xác nhận',
  });
  const user: UserInputs = {
    all: {
      'income-per-hour': { value: 48_000, note: 'khảo sát của tỉnh', date: '2026-10-01' },
      'paper.simple-form.minutes': { value: { low: 5, base: 10, high: 20 } },
      'submit.online.minutes': { value: 15 },
      'receive.online.minutes': { value: 0 },
      'subjects-per-year': { value: 300 },
    },
  };
  const { trace } = costOf(procedure, { date: DATE, user });
  const lines = explain(trace.perYear!, 'vi', ({ start, end }) => text.slice(start, end));
  expect(lines.filter((line) => !line.includes(': 0 đ'))).toMatchInlineSnapshot(`
    [
      "Chi phí tuân thủ một năm: 3.000.000 đ/năm (2.400.000–4.200.000) [= chi phí một hồ sơ × số hồ sơ/năm]",
      "  Chi phí tuân thủ một hồ sơ: 20.000 đ (16.000–28.000) [= tổng chi phí các công việc + phí, lệ phí + chi phí khác]",
      "    Chuẩn bị hồ sơ: 8.000 đ (4.000–16.000) [= tổng các dòng]",
      "      Đơn đề nghị xác nhận: 8.000 đ (4.000–16.000) [= thời gian ÷ 60 × thu nhập bình quân một giờ]",
      "        Giấy tờ trong hồ sơ: 10 phút (5–20) [= số lần × mức của một lần]",
      "          Giấy tờ trong hồ sơ: 1 [dự thảo, “Đơn đề nghị xác nhận”]",
      "          Thời gian điền một đơn, tờ khai: 10 phút (5–20) [người dùng]",
      "        Thu nhập bình quân một giờ: 48.000 đ/giờ [người dùng: khảo sát của tỉnh, 2026-10-01]",
      "    Nộp hồ sơ: 12.000 đ [= tổng các dòng]",
      "      Nộp trực tuyến: 12.000 đ [= thời gian ÷ 60 × thu nhập bình quân một giờ]",
      "        Nộp trực tuyến: 15 phút [= số lần × mức của một lần]",
      "          Nộp trực tuyến: 1 [dự thảo, “nộp trực tuyến”]",
      "          Thời gian nộp trực tuyến: 15 phút [người dùng]",
      "        Thu nhập bình quân một giờ: 48.000 đ/giờ [người dùng: khảo sát của tỉnh, 2026-10-01]",
      "        Lần nhận kết quả: 0 phút [= số lần × mức của một lần]",
      "          Lần nhận kết quả: 1 [dự thảo, “Giấy xác nhận”]",
      "          Thời gian nhận kết quả trực tuyến: 0 phút [người dùng]",
      "        Thu nhập bình quân một giờ: 48.000 đ/giờ [người dùng: khảo sát của tỉnh, 2026-10-01]",
      "  Số hồ sơ trong năm: 150 hồ sơ/năm [= số lần thực hiện/năm × số đối tượng/năm]",
      "    Số lần làm lại trong năm do hết thời hạn của kết quả: 0,5 lần/năm [= một năm ÷ thời hạn của kết quả]",
      "      Thời hạn của kết quả: 2 năm [dự thảo, “2 năm”]",
      "    Số đối tượng tuân thủ trong năm: 300 đối tượng [người dùng]",
    ]
  `);
});
