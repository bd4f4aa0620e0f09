import type { Words } from './words.ts';

/** The six classes of work of the official cost forms, in their order. */
export type Task = 'prepare-dossier' | 'submit' | 'pay-fee' | 'serve-inspection' | 'other' | 'receive-result';

export const TASKS: readonly Task[] = [
  'prepare-dossier',
  'submit',
  'pay-fee',
  'serve-inspection',
  'other',
  'receive-result',
];

export const TASK_LABELS: Readonly<Record<Task, Words>> = {
  'prepare-dossier': { vi: 'Chuẩn bị hồ sơ', en: 'Preparing the dossier' },
  submit: { vi: 'Nộp hồ sơ', en: 'Submitting the dossier' },
  'pay-fee': { vi: 'Nộp phí, lệ phí', en: 'Paying fees' },
  'serve-inspection': {
    vi: 'Phục vụ việc kiểm tra, đánh giá thực tế',
    en: 'Serving the inspection on site',
  },
  other: { vi: 'Công việc khác', en: 'Other work' },
  'receive-result': { vi: 'Nhận kết quả', en: 'Receiving the result' },
};
