import type { DoctorWords } from './doctor.ts';

const day = (iso: string | undefined): string => iso?.split('-').reverse().join('/') ?? '';

const RELATION: Readonly<Record<string, string>> = {
  amends: 'sửa đổi',
  replaces: 'thay thế',
  replacedBy: 'được thay thế bởi',
  basedOn: 'căn cứ',
};

const NAME: Readonly<Record<string, string>> = {
  issued: 'ban hành',
  from: 'có hiệu lực',
  to: 'ngày cuối còn hiệu lực',
};

export const doctorVi: DoctorWords = {
  about: (today, checkedUntil, documents) =>
    `Dữ liệu pháp luật của chương trình, xét tại ngày ${day(today)}: kiểm tra đến ngày ${day(checkedUntil)}, ${documents} văn bản.`,
  level: {
    'must-mend': (count) => `Cần sửa (${count})`,
    'should-look': (count) => `Nên xem lại (${count})`,
  },
  fine: 'Không có gì cần sửa.',
  more: (count) => `… và ${count} mục nữa cùng loại; xem đủ bằng --format json.`,
  complaint: {
    'fact-ended': (id, { document, to }) =>
      `${id} (${document}) hết hiệu lực sau ngày ${day(to)}; cần tìm quy định thay thế.`,
    'fact-unchecked': (id, { document, checked }) =>
      `${id} (${document}) kiểm tra lần cuối ngày ${day(checked)}, đã quá một năm; đề nghị đọc lại điều luật.`,
    'event-ended': (id, { document, to }) =>
      `Thay đổi ${id} (do ${document}) chỉ kéo dài đến ngày ${day(to)}; cần ghi điều gì áp dụng sau đó.`,
    'event-unchecked': (id, { document, checked }) =>
      `Thay đổi ${id} (do ${document}) kiểm tra lần cuối ngày ${day(checked)}, đã quá một năm.`,
    'event-of-unknown-document': (id, { document }) =>
      `Thay đổi ${id} nêu văn bản ${document} chưa có trong sổ đăng ký.`,
    'event-dates-contradict': (id, { from, other }) =>
      `Thay đổi ${id} bắt đầu ngày ${day(from)}, mâu thuẫn với ngày ${day(other)}.`,
    'source-without-entry': (id, { where }) => `Nguồn “${id}” được dùng tại ${where} nhưng chưa được khai.`,
    'period-gap': (id, { before }) => `Giữa thời kỳ ${before} và ${id} có ngày không thuộc thời kỳ nào.`,
    'period-overlap': (id, { before }) => `Thời kỳ ${before} và ${id} chồng lên nhau.`,
    'record-dates-contradict': (number, data) =>
      `${number}: các ngày mâu thuẫn (${Object.entries(data)
        .map(([name, value]) => `${NAME[name]} ${day(value)}`)
        .join(', ')}).`,
    'record-twice': (number, { issued }) => `${number} ngày ${day(issued)} có hai bản ghi.`,
    'relation-to-itself': (number, { relation }) => `${number}: ghi ${RELATION[relation!]} chính nó.`,
    'relation-to-unknown': (number, { relation, number: other }) =>
      `${number}: ${RELATION[relation!]} ${other}, văn bản chưa có trong sổ đăng ký.`,
    'relation-backward': (number, { relation, number: other }) =>
      `${number}: ${RELATION[relation!]} ${other}, trái với thứ tự thời gian.`,
    'line-damaged': (place, { reason }) =>
      `Dòng ${place} của sổ đăng ký bị hỏng (${reason}) và đã bị bỏ qua.`,
  },
};
