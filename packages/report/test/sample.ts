import type { ProcedureCost, Step } from '@cancu/cost';
import { type FindingSource, type Rule, runRules } from '@cancu/lint';
import { sampleContext, sampleDraft } from '@cancu/lint/testing';
import type { Components, Procedure } from '@cancu/procedures';
import type { Range } from '@cancu/text';
import type { CheckedFile } from '../src/index.ts';

/** An invented circular. */
export const TEXT: string = `Điều 1. Phạm vi điều chỉnh
1. Thông tư này quy định việc cấp thẻ bến đò.
Điều 2. Cấp thẻ bến đò
1. Người lái đò có nhu cầu được cấp thẻ bến đò nộp 01 bộ hồ sơ trực tiếp tại Sở Xây dựng nơi đặt bến, hồ sơ gồm: đơn đề nghị cấp thẻ; bản sao có chứng thực giấy chứng nhận đăng ký phương tiện; bản sao sổ hộ khẩu của người lái đò và của chủ phương tiện trong trường hợp người lái đò không phải là chủ phương tiện.
2. Trong thời hạn 15 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ, Sở Xây dựng cấp thẻ bến đò.
`;

export const at = (words: string, from: number = 0): Range => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`the sample has no "${words}"`);
  return { start, end: start + words.length };
};

const draft = sampleDraft(TEXT, {
  number: '99/2099/TT-BXD',
  kind: 'thong-tu',
  issuer: 'Bộ Xây dựng',
  issued: '2099-01-15',
  title: 'Quy định việc cấp thẻ bến đò',
});

const provision: FindingSource = {
  id: 'luat-bien',
  document: '98/2098/QH30',
  documentName: 'Luật Bến đò',
  article: '7',
  clause: '3',
  point: null,
  from: '2099-01-01',
  to: '2099-12-31',
  gist: {
    vi: 'thủ tục hành chính chỉ được đặt ra trong thông tư khi luật giao',
    en: 'a circular may set an administrative procedure only when a law assigns it',
  },
  verification: 'verified',
};

const rule: Rule = {
  id: 'basis/require-delegation',
  messages: {
    basis: {
      vi: {
        what: 'Thông tư đặt ra thủ tục “Cấp thẻ bến đò” nhưng không dẫn điều khoản nào của luật giao việc này.',
        why: 'Phần căn cứ và Điều 2 đều không nêu điều, khoản giao quy định thủ tục.',
        todo: 'Nêu điều, khoản của luật giao quy định thủ tục này ở phần căn cứ; nếu không có thì bỏ thủ tục.',
      },
      en: {
        what: 'The circular sets the procedure “Cấp thẻ bến đò” but names no provision of a law that assigns it.',
        why: 'Neither the recitals nor Article 2 name an assigning provision.',
        todo: 'Name the assigning provision in the recitals; if there is none, drop the procedure.',
      },
    },
    held: {
      vi: {
        what: 'Yêu cầu nộp bản sao sổ hộ khẩu là yêu cầu giấy tờ mà Nhà nước đã có.',
        why: 'Thông tin cư trú đã có trong cơ sở dữ liệu.',
        todo: 'Bỏ giấy tờ này khỏi thành phần hồ sơ.',
      },
      en: {
        what: 'Asking for a copy of the household book asks for what the State already holds.',
        why: 'Residence is kept in a database.',
        todo: 'Drop this paper from the dossier.',
      },
    },
  },
  *check() {
    const place = { article: '2', clause: null, point: null };
    yield {
      messageId: 'basis',
      data: {},
      at: at('Cấp thẻ bến đò'),
      place,
      severity: 'error',
      confidence: 'certain',
      source: provision,
    };
    yield {
      messageId: 'held',
      data: {},
      at: at('bản sao sổ hộ khẩu'),
      place: { ...place, clause: '1' },
      severity: 'warning',
      confidence: 'likely',
      source: null,
      related: [{ at: at('đơn đề nghị'), note: { vi: 'đã khai ở đơn này', en: 'already stated here' } }],
    };
  },
};

const components: Components = {
  dossier: {
    at: at('hồ sơ gồm'),
    items: ['đơn đề nghị cấp thẻ', 'bản sao có chứng thực giấy chứng nhận đăng ký phương tiện'].map(
      (text) => ({
        text,
        at: at(text),
        copy: 'unsaid',
        form: null,
        conditional: false,
      }),
    ),
  },
  sets: { value: 1, at: at('01 bộ') },
  timeLimit: { value: 15, unit: 'working-day', at: at('15 ngày làm việc') },
  authority: { value: 'Sở Xây dựng', at: at('Sở Xây dựng') },
  subject: { value: 'người lái đò', at: at('Người lái đò') },
  result: { value: 'thẻ bến đò', at: at('thẻ bến đò', TEXT.indexOf('2. Trong')) },
  fee: null,
  forms: [],
  channels: [{ value: 'in-person', at: at('trực tiếp') }],
  validity: null,
  inspections: [],
  requirements: [],
  sequence: [at('nộp 01 bộ hồ sơ'), at('cấp thẻ bến đò', TEXT.indexOf('2. Trong'))],
};

export const procedure: Procedure = {
  id: 'dieu-2/issue',
  name: 'Cấp thẻ bến đò',
  action: 'issue',
  place: { article: '2', clause: null, point: null },
  articles: ['2'],
  amendedIn: null,
  at: at('Cấp thẻ bến đò'),
  home: at('Cấp thẻ bến đò'),
  components,
  missing: ['form', 'requirement'],
  status: 'new',
  confidence: 0.94,
  evidence: [],
  basis: { citations: [] },
};

const income: ProcedureCost['inputs'][number] = {
  key: 'income-per-hour',
  scope: 'all',
  label: { vi: 'thu nhập bình quân một giờ', en: 'average income per hour' },
  value: { low: 30_000, base: 45_000, high: 60_000 },
  unit: 'dongPerHour',
  origin: { by: 'assumption', id: 'income-per-hour', note: { vi: 'ví dụ', en: 'example' }, source: null },
};

const dong: Step<'dong'> = {
  operation: 'sum',
  label: { vi: 'chi phí', en: 'cost' },
  formula: null,
  value: { low: 180_400, base: 312_345, high: 640_000 },
  unit: 'dong',
  inputs: [],
  input: null,
  origin: null,
};

const cost: ProcedureCost = {
  procedureId: procedure.id,
  name: procedure.name,
  date: '2099-01-15',
  assumptions: '2099-01',
  perCase: { dong: dong.value, minutes: { low: 200, base: 375, high: 700 } },
  tasks: [],
  fees: { low: 0, base: 0, high: 0 },
  otherCosts: { low: 0, base: 0, high: 0 },
  casesPerYear: null,
  perYear: null,
  waiting: null,
  driver: { input: income, at: { low: 200_000, high: 400_000 } },
  drivers: [{ input: income, at: { low: 200_000, high: 400_000 } }],
  lines: [],
  inputs: [income],
  open: [{ parameter: 'subjects-per-year', label: { vi: 'số đối tượng một năm', en: 'subjects a year' } }],
  stale: [],
  trace: {
    perCase: dong,
    minutesPerCase: { ...dong, unit: 'minutes', input: null },
    perYear: null,
    minutesPerYear: null,
    casesPerYear: null,
  },
};

/** One file with two findings and a procedure, all invented. */
export const SAMPLE: CheckedFile = {
  file: 'du-thao/ben-do.md',
  draft,
  procedures: [procedure],
  costs: [cost],
  difference: null,
  findings: runRules(sampleContext(draft), [rule], { strict: true }),
};

/** The same file with nothing found in it. */
export const CLEAN: CheckedFile = { ...SAMPLE, procedures: [], costs: [], findings: [] };
