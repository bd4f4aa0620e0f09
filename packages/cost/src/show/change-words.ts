import type { Channel, CopyKind } from '@cancu/procedures';
import type { Duration, DurationUnit } from '@cancu/syntax';
import type { Change, FeeSeen } from '../compare/change.ts';
import type { PaperKind } from '../paper-kind.ts';
import type { Language, Words } from '../words.ts';
import { formatDong } from './format-dong.ts';
import { formatNumber } from './format-number.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>;
type Writers = { readonly [Kind in Change['kind']]: (change: Of<Kind>, language: Language) => string };

const COPY: Readonly<Record<CopyKind, Words>> = {
  original: { vi: 'bản chính', en: 'original' },
  'certified-copy': { vi: 'bản sao có chứng thực', en: 'certified copy' },
  'plain-copy': { vi: 'bản sao', en: 'plain copy' },
  electronic: { vi: 'bản điện tử', en: 'electronic copy' },
  unsaid: { vi: 'không nêu loại bản', en: 'kind of copy not said' },
};

const KIND: Readonly<Record<PaperKind, Words>> = {
  'simple-form': { vi: 'đơn, tờ khai', en: 'form' },
  'existing-record': { vi: 'giấy tờ đã có', en: 'existing paper' },
  report: { vi: 'báo cáo, phương án phải soạn', en: 'report or plan to draft' },
  'certified-copy': { vi: 'bản sao phải chứng thực', en: 'copy to be certified' },
};

const CHANNEL: Readonly<Record<Channel, Words>> = {
  'in-person': { vi: 'trực tiếp', en: 'in person' },
  post: { vi: 'bưu chính', en: 'by post' },
  online: { vi: 'trực tuyến', en: 'online' },
};

const DURATION: Readonly<Record<DurationUnit, Words>> = {
  'working-day': { vi: 'ngày làm việc', en: 'working days' },
  day: { vi: 'ngày', en: 'days' },
  hour: { vi: 'giờ', en: 'hours' },
  month: { vi: 'tháng', en: 'months' },
  year: { vi: 'năm', en: 'years' },
};

const SAY = {
  added: { vi: 'thêm giấy tờ', en: 'paper added' },
  removed: { vi: 'bỏ giấy tờ', en: 'paper removed' },
  always: { vi: 'luôn phải nộp', en: 'always asked' },
  conditional: { vi: 'chỉ nộp trong một số trường hợp', en: 'asked only in some cases' },
  noForm: { vi: 'không có mẫu', en: 'no form' },
  sets: { vi: 'số bộ hồ sơ', en: 'sets of the dossier' },
  channelAdded: { vi: 'thêm cách nộp', en: 'channel added' },
  channelRemoved: { vi: 'bỏ cách nộp', en: 'channel removed' },
  fee: { vi: 'phí, lệ phí', en: 'fee' },
  noFee: { vi: 'không thu', en: 'none' },
  noAmount: { vi: 'có thu, chưa nêu mức', en: 'charged, amount not said' },
  inspections: { vi: 'số lần kiểm tra thực tế', en: 'inspections on site' },
  result: { vi: 'kết quả phải nhận', en: 'result to collect' },
  timeLimit: { vi: 'thời hạn giải quyết', en: 'time limit' },
  validity: { vi: 'thời hạn của kết quả', en: 'validity of the result' },
  unsaid: { vi: 'không nêu', en: 'not said' },
} as const satisfies Record<string, Words>;

const fromTo = (what: Words, from: string, to: string, language: Language): string =>
  `${what[language]}: ${from} → ${to}`;

const WRITERS: Writers = {
  'paper-added': ({ after }, language) => `${SAY.added[language]}: ${after.item.text}`,
  'paper-removed': ({ before }, language) => `${SAY.removed[language]}: ${before.item.text}`,
  'paper-changed': (change, language) => {
    const parts = change.fields.map((field) => {
      const words = PAPER_FIELDS[field];
      return `${words(change.before, language)} → ${words(change.after, language)}`;
    });
    return `${change.after.item.text}: ${parts.join('; ')}`;
  },
  sets: ({ before, after }, language) =>
    fromTo(SAY.sets, count(before?.value, language), count(after?.value, language), language),
  channels: ({ added, removed }, language) => {
    const list = (what: Words, all: Of<'channels'>['added']): string[] =>
      all.length === 0
        ? []
        : [`${what[language]}: ${all.map(({ value }) => CHANNEL[value][language]).join(', ')}`];
    return [...list(SAY.channelAdded, added), ...list(SAY.channelRemoved, removed)].join('; ');
  },
  fee: ({ before, after }, language) =>
    fromTo(SAY.fee, feeWords(before, language), feeWords(after, language), language),
  inspections: ({ before, after }, language) =>
    fromTo(SAY.inspections, count(before.length, language), count(after.length, language), language),
  result: ({ before, after }, language) =>
    fromTo(SAY.result, before?.value ?? SAY.unsaid[language], after?.value ?? SAY.unsaid[language], language),
  'time-limit': (change, language) => lengthChange(SAY.timeLimit, change, language),
  validity: (change, language) => lengthChange(SAY.validity, change, language),
};

const PAPER_FIELDS: Readonly<
  Record<
    Of<'paper-changed'>['fields'][number],
    (paper: Of<'paper-added'>['after'], language: Language) => string
  >
> = {
  copy: ({ item }, language) => COPY[item.copy][language],
  form: ({ item }, language) => item.form ?? SAY.noForm[language],
  conditional: ({ item }, language) => (item.conditional ? SAY.conditional : SAY.always)[language],
  kind: ({ kind }, language) => KIND[kind][language],
};

/** A change in words, without its effect: `thời hạn giải quyết: 15 ngày → 10 ngày`. */
export function changeWords(change: Change, language: Language): string {
  // Each kind has its own writer; the compiler cannot see that the two look-ups agree.
  const write = WRITERS[change.kind] as (change: Change, language: Language) => string;
  return write(change, language);
}

function count(value: number | undefined, language: Language): string {
  return value === undefined ? SAY.unsaid[language] : formatNumber(value, language);
}

function feeWords(fee: FeeSeen | null, language: Language): string {
  if (!fee) return SAY.noFee[language];
  return fee.dong === null ? SAY.noAmount[language] : formatDong(fee.dong, 'exact', language);
}

function lengthChange(what: Words, change: Of<'time-limit' | 'validity'>, language: Language): string {
  return fromTo(what, lengthWords(change.before, language), lengthWords(change.after, language), language);
}

function lengthWords(length: Duration | null, language: Language): string {
  if (!length) return SAY.unsaid[language];
  return `${formatNumber(length.value, language)} ${DURATION[length.unit][language]}`;
}
