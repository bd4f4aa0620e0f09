import type { Channel } from '@cancu/procedures';
import type { StepWords } from './step.ts';
import type { Words } from './words.ts';

const step = (label: Words, vi: string, en: string): StepWords => ({ label, formula: { vi, en } });

/** The words of the steps whose label does not come from the draft. The formula is that of TT 02/2017/TT-VPCP Điều 27. */
export const STEPS: Readonly<
  Record<
    | 'perCase'
    | 'minutesPerCase'
    | 'perYear'
    | 'minutesPerYear'
    | 'casesPerYear'
    | 'renewals'
    | 'fees'
    | 'otherCosts',
    StepWords
  >
> = {
  perCase: step(
    { vi: 'Chi phí tuân thủ một hồ sơ', en: 'Compliance cost of one case' },
    'tổng chi phí các công việc + phí, lệ phí + chi phí khác',
    'costs of all tasks + fees + other costs',
  ),
  minutesPerCase: step(
    { vi: 'Thời gian cho một hồ sơ', en: 'Time for one case' },
    'tổng thời gian các công việc',
    'times of all tasks',
  ),
  perYear: step(
    { vi: 'Chi phí tuân thủ một năm', en: 'Compliance cost of a year' },
    'chi phí một hồ sơ × số hồ sơ/năm',
    'cost of one case × cases per year',
  ),
  minutesPerYear: step(
    { vi: 'Thời gian trong một năm', en: 'Time in a year' },
    'thời gian một hồ sơ × số hồ sơ/năm',
    'time for one case × cases per year',
  ),
  casesPerYear: step(
    { vi: 'Số hồ sơ trong năm', en: 'Cases per year' },
    'số lần thực hiện/năm × số đối tượng/năm',
    'times per year × subjects per year',
  ),
  renewals: step(
    { vi: 'Số lần làm lại trong năm do hết thời hạn của kết quả', en: 'Renewals a year as results expire' },
    'một năm ÷ thời hạn của kết quả',
    'one year ÷ validity of the result',
  ),
  fees: step({ vi: 'Phí, lệ phí', en: 'Fees and charges' }, 'tổng phí, lệ phí', 'sum of fees and charges'),
  otherCosts: step({ vi: 'Chi phí khác', en: 'Other costs' }, 'tổng chi phí khác', 'sum of other costs'),
};

export const FORMULAS: Readonly<Record<'lines' | 'labour' | 'repeated' | 'share', Words>> = {
  lines: { vi: 'tổng các dòng', en: 'sum of the lines' },
  labour: { vi: 'thời gian ÷ 60 × thu nhập bình quân một giờ', en: 'time ÷ 60 × average income per hour' },
  repeated: { vi: 'số lần × mức của một lần', en: 'number of times × figure for one time' },
  share: { vi: 'tỷ lệ hồ sơ phải có × mức đầy đủ', en: 'share of cases × full figure' },
};

/** Labels of what the draft itself says. */
export const SAID: Readonly<
  Record<
    | 'paper'
    | 'moreSets'
    | 'fee'
    | 'payment'
    | 'inspection'
    | 'result'
    | 'validity'
    | 'waiting'
    | 'unsaid'
    | Channel,
    Words
  >
> = {
  paper: { vi: 'Giấy tờ trong hồ sơ', en: 'Paper in the dossier' },
  moreSets: { vi: 'Số bộ hồ sơ nộp thêm', en: 'Further sets of the dossier' },
  fee: { vi: 'Mức phí, lệ phí', en: 'Amount of the fee' },
  payment: { vi: 'Lần nộp phí, lệ phí', en: 'Payment of the fee' },
  inspection: { vi: 'Lần kiểm tra, đánh giá thực tế', en: 'Inspection on site' },
  result: { vi: 'Lần nhận kết quả', en: 'Collection of the result' },
  validity: { vi: 'Thời hạn của kết quả', en: 'Validity of the result' },
  waiting: { vi: 'Thời hạn giải quyết', en: 'Statutory time limit' },
  'in-person': { vi: 'Nộp trực tiếp', en: 'Submission in person' },
  post: { vi: 'Nộp qua bưu chính', en: 'Submission by post' },
  online: { vi: 'Nộp trực tuyến', en: 'Submission online' },
  unsaid: { vi: 'Nộp hồ sơ, văn bản không nêu cách thức', en: 'Submission, channel not said' },
};
