import { costOf, type ProcedureCost, point, type UserInputs } from '@cancu/cost';
import { describe, expect, it } from 'vitest';
import { procedure, type Sketch } from './sketch.ts';

const DATE = '2026-11-25';

/** Every figure that the cases below use, given as known: no range, so the arithmetic can be done by hand. */
const KNOWN: UserInputs = {
  all: {
    'income-per-hour': { value: 48_000 },
    'paper.simple-form.minutes': { value: 10 },
    'paper.existing-record.minutes': { value: 15 },
    'paper.report.minutes': { value: 120 },
    'paper.certified-copy.minutes': { value: 30 },
    'paper.certified-copy.price': { value: 6_000 },
    'copy.minutes': { value: 2 },
    'copy.price': { value: 2_000 },
    'submit.in-person.minutes': { value: 240 },
    'submit.online.minutes': { value: 15 },
    'pay-fee.minutes': { value: 5 },
    'inspection.minutes': { value: 180 },
    'receive.minutes': { value: 10 },
  },
};

const cost = (sketch: Sketch, user: UserInputs = KNOWN): ProcedureCost =>
  costOf(procedure(sketch), { date: DATE, user });

/** The classes of work of the form and the two rows of money, with minutes and đồng. */
function form(result: ProcedureCost): (readonly [string, number, number])[] {
  return [
    ...result.tasks.map(({ task, minutes, dong }) => [task, minutes.base, dong.base] as const),
    ['fees', 0, result.fees.base],
    ['other-costs', 0, result.otherCosts.base],
    ['one case', result.perCase.minutes.base, result.perCase.dong.base],
  ];
}

describe('two cases by hand, at 48.000 đ an hour = 800 đ a minute', () => {
  it('a confirmation of two papers, online', () => {
    const result = cost({
      name: 'Xác nhận khu vực neo đậu',
      action: 'confirm',
      papers: ['Đơn đề nghị xác nhận', { text: 'Bản sao hợp đồng thuê mặt bằng', copy: 'plain-copy' }],
      channels: ['in-person', 'online'],
      result: 'Giấy xác nhận',
    });
    expect(form(result)).toEqual([
      //                   minutes     đồng
      // form                   10 =  8.000
      // copy of a contract     15 = 12.000, and 2.000 for copying
      ['prepare-dossier', 25, 22_000],
      ['submit', 15, 12_000], // 15 × 800
      ['pay-fee', 0, 0],
      ['serve-inspection', 0, 0],
      ['other', 0, 0],
      ['receive-result', 0, 0], // an electronic result
      ['fees', 0, 0],
      ['other-costs', 0, 0],
      ['one case', 40, 34_000], // 22.000 + 12.000
    ]);
  });

  it('a licence in person, two sets, with a fee, an inspection and renewal every five years', () => {
    const result = cost(
      {
        papers: [
          { text: 'Đơn đề nghị cấp giấy phép', form: 'Mẫu số 01' },
          { text: 'Bản sao có chứng thực giấy đăng ký phương tiện', copy: 'certified-copy' },
          'Phương án bảo đảm an toàn bến',
        ],
        sets: 2,
        channels: ['in-person'],
        fee: 350_000,
        inspections: 1,
        validity: [5, 'year'],
        result: 'Giấy phép',
      },
      { all: { ...KNOWN.all, 'subjects-per-year': { value: 1_000 } } },
    );
    expect(form(result)).toEqual([
      //                       minutes      đồng
      // form                       10 =   8.000
      // certified copy             30 =  24.000, and 6.000 for certifying
      // plan                      120 =  96.000
      // second set: 3 papers, each  2 =   1.600; prices 2.000 + 6.000 + 2.000
      ['prepare-dossier', 166, 148_800], // 8.000 + 30.000 + 96.000 + 4.800 + 10.000
      ['submit', 240, 192_000],
      ['pay-fee', 5, 4_000],
      ['serve-inspection', 180, 144_000],
      ['other', 0, 0],
      ['receive-result', 10, 8_000],
      ['fees', 0, 350_000],
      ['other-costs', 0, 0],
      ['one case', 601, 846_800],
    ]);
    // 1.000 holders × 1/5 a year = 200 cases a year; 200 × 846.800 = 169.360.000
    expect(result.casesPerYear).toEqual(point(200));
    expect(result.perYear?.dong).toEqual(point(169_360_000));
    expect(result.perYear?.minutes).toEqual(point(120_200));
    expect(result.driver).toBeNull();
  });
});

describe('what the draft says moves the cost', () => {
  const base = { papers: ['Đơn đề nghị cấp giấy phép'], result: 'Giấy phép' } as const;
  const minutes = (sketch: Sketch, task: string): number =>
    cost(sketch).tasks.find((each) => each.task === task)!.minutes.base;

  it('the cheapest of the channels offered counts', () => {
    expect(minutes({ ...base, channels: ['in-person'] }, 'submit')).toBe(240);
    expect(minutes({ ...base, channels: ['in-person', 'post'] }, 'submit')).toBe(30);
    expect(minutes({ ...base, channels: ['in-person', 'post', 'online'] }, 'submit')).toBe(15);
  });

  it('a channel that the text does not name lies between online and in person', () => {
    const unsaid = minutes(base, 'submit');
    expect(unsaid).toBeGreaterThan(15);
    expect(unsaid).toBeLessThan(240);
  });

  it('a paper asked only in some cases counts for a share of the cases, from none to all', () => {
    const papers = [{ text: 'Hợp đồng thuê mặt bằng', conditional: true }];
    const { minutes: time } = cost({ papers }).tasks[0]!;
    expect(time).toEqual({ low: 0, base: 7.5, high: 15 });
  });

  it('two mentions of an inspection are one visit at least and two at most', () => {
    const { minutes: time } = cost({ ...base, inspections: 2 }).tasks[3]!;
    expect(time).toEqual({ low: 180, base: 360, high: 360 });
  });

  it('a notification without a result has nothing to collect', () => {
    expect(minutes({ action: 'notify' }, 'receive-result')).toBe(0);
    expect(minutes({ action: 'issue' }, 'receive-result')).toBe(10);
  });

  it('a fee without its amount costs the work of paying it, and the amount is asked for', () => {
    const result = cost({ ...base, fee: null });
    expect(result.fees).toEqual(point(0));
    expect(minutes({ ...base, fee: null }, 'pay-fee')).toBe(5);
    expect(result.open.map(({ parameter }) => parameter)).toContain('fee');
  });

  it('a fee of zero đồng is not paid', () => {
    expect(minutes({ ...base, fee: 0 }, 'pay-fee')).toBe(0);
  });

  it('the time limit is shown only where asked, in its own unit, and is never priced', () => {
    const limited = { ...base, timeLimit: [10, 'working-day'] } as const;
    const shown = costOf(procedure(limited), { date: DATE, user: KNOWN, waiting: true });
    expect(cost(limited).waiting).toBeNull();
    expect([shown.waiting?.value.base, shown.waiting?.unit]).toEqual([10, 'workingDays']);
    expect(shown.perCase).toEqual(cost(base).perCase);
  });
});

describe('the cost of a year', () => {
  it('is not known from the draft alone, and says what is missing', () => {
    const result = cost({ papers: ['Đơn'], result: 'Giấy phép' });
    expect(result.perYear).toBeNull();
    expect(result.open.map(({ parameter }) => parameter)).toEqual(['times-per-year', 'subjects-per-year']);
  });

  it('needs only the subjects where the validity gives the renewals', () => {
    const result = cost({ papers: ['Đơn'], validity: [36, 'month'], result: 'Giấy phép' });
    expect(result.open.map(({ parameter }) => parameter)).toEqual(['subjects-per-year']);
  });

  it('takes cases a year as one figure, as many published tables do', () => {
    const result = cost({ papers: ['Đơn'] }, { all: { ...KNOWN.all, 'cases-per-year': { value: 10 } } });
    expect(result.perYear?.dong.base).toBe(10 * result.perCase.dong.base);
  });

  it('may rest on an assumption with a name', () => {
    const note = { vi: 'Bằng số bến đang hoạt động.', en: 'As many as quays in operation.' };
    const assumption = { id: 'so-ben', note };
    const result = cost(
      { papers: ['Đơn'] },
      {
        all: {
          ...KNOWN.all,
          'times-per-year': { value: 1 },
          'subjects-per-year': { value: { low: 100, base: 150, high: 400 }, assumption },
        },
      },
    );
    expect(result.perYear).not.toBeNull();
    expect(result.driver?.input.key).toBe('subjects-per-year');
    expect(result.driver?.input.origin).toMatchObject({ by: 'assumption', id: 'so-ben' });
  });
});

describe('the driver', () => {
  it('is the input whose range moves the cost most, with the cost at its two ends', () => {
    const result = costOf(
      procedure({ papers: ['Phương án an toàn'], channels: ['online'], result: 'Giấy phép' }),
      {
        date: DATE,
        user: { all: { 'income-per-hour': { value: 48_000 } } },
      },
    );
    // A plan: 60–120–480 minutes; the rest of the case at base is 15 minutes of submission.
    expect(result.driver?.input.key).toBe('paper.report.minutes');
    expect(result.driver?.at).toEqual({ low: 75 * 800, high: 495 * 800 });
    expect(result.driver?.input.label.vi).toContain('báo cáo');
  });
});
