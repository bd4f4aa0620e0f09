import { articleCount } from '../law-folder/added-law.ts';
import type { Day, LawWords } from './law-words.ts';

const STORED = { added: 'đã thêm', replaced: 'đã cập nhật', unchanged: 'không đổi' } as const;
const UNIT = { article: 'điều', clause: 'khoản', point: 'điểm' } as const;

const from = (iso: string | null, day: Day): string =>
  iso === null ? 'chưa rõ ngày có hiệu lực' : `hiệu lực từ ${day(iso)}`;

export const lawVi: LawWords = {
  added: ({ text, place, stored }, day) =>
    `${text.file}: ${STORED[stored]} ${[text.record.number, text.record.name.vi].filter(Boolean).join(' · ')} · ${articleCount(text)} điều · ${from(text.record.from, day)} → ${place}`,
  listed: ({ text }, day) =>
    `${[text.record.number, text.record.name.vi].filter(Boolean).join(' · ')} · ${articleCount(text)} điều · ${from(text.record.from, day)}`,
  removed: ({ text, place }) => `Đã bỏ ${text.record.number} (${place}).`,
  noLaws: 'Dự án chưa có toàn văn luật nào; thêm bằng “cancu law add TỆP…”.',
  notCited: (citation) =>
    `“${citation}” chưa nêu văn bản nào; ví dụ đúng: “khoản 4 Điều 27 Luật 80/2015/QH13”.`,
  notKnown: (citation) =>
    `Chưa biết văn bản được dẫn trong “${citation}”; nếu có toàn văn, thêm bằng “cancu law add TỆP”.`,
  dayUnknown: 'chưa rõ ngày',
  inForce: ({ issuer, issued, from: first, to }, day) =>
    [
      issuer,
      issued === null ? null : `ban hành ${day(issued)}`,
      first === null
        ? 'chưa rõ ngày có hiệu lực'
        : `hiệu lực từ ${day(first)}${to === null ? '' : ` đến hết ${day(to)}`}`,
    ]
      .filter(Boolean)
      .join(' · '),
  readFrom: (file) => `Toàn văn đọc từ “${file}”.`,
  noText: (number) =>
    `Dự án chưa có toàn văn ${number}, nên chưa trích được; thêm bằng “cancu law add TỆP” (nếu tệp không ghi số: “--number ${number}”).`,
  notKept: (place) => `${place}: toàn văn lưu trong dự án chỉ gồm điều, khoản, điểm.`,
  thisText: 'văn bản này',
  missing: (place, around, unit, present) =>
    present === ''
      ? `Không có ${place}: ${around} không có ${UNIT[unit]} nào.`
      : `Không có ${place}: ${around} có ${UNIT[unit]} ${present}.`,
  stateAt: (day, state) => `Tình trạng tại ${day}: ${state}`,
  state: {
    'in-force': 'còn hiệu lực',
    'not-yet-in-force': 'chưa có hiệu lực',
    expired: 'hết hiệu lực',
    unknown: 'chưa xác định được',
  },
  reason: {
    'before-it-took-effect': 'ngày xét trước ngày văn bản có hiệu lực',
    'within-its-dates': 'ngày xét nằm trong thời gian văn bản có hiệu lực',
    'after-its-last-day': 'ngày xét sau ngày cuối cùng văn bản có hiệu lực',
    replaced: 'văn bản đã bị thay thế',
    'inferred-from-successor': 'ngày hết hiệu lực suy từ ngày văn bản thay thế có hiệu lực',
    'end-not-known': 'văn bản đã có hiệu lực; nguồn không cho biết đã hết hiệu lực hay chưa',
    'said-to-have-lapsed': 'có nguồn nói văn bản đã hết hiệu lực, nhưng không nêu ngày',
    'not-yet-issued': 'ngày xét trước ngày ban hành văn bản',
    'dates-not-known': 'chưa rõ ngày có hiệu lực',
  },
  endedBy: (numbers) => `văn bản thay thế: ${numbers.join(', ')}`,
  verification: {
    verified: 'các ngày đã đối chiếu với văn bản',
    secondary: 'các ngày theo nguồn thứ cấp hoặc theo toàn văn trong dự án, chưa đối chiếu với Công báo',
    recalled: 'các ngày theo trí nhớ, cần kiểm tra lại',
  },
  notSetIn: (numbers) =>
    `lời văn trên là lời văn lúc ban hành, chưa nhập nội dung sửa đổi, bổ sung của ${numbers.join(', ')}`,
  fate: (place, state) => `${place}: ${state}`,
  provisionState: {
    'in-force': 'còn hiệu lực',
    'not-yet-in-force': 'chưa có hiệu lực',
    repealed: 'đã bị bãi bỏ',
    suspended: 'đang ngưng hiệu lực',
    overlaid: 'tạm thời áp dụng văn bản khác thay thế',
    expired: 'hết hiệu lực',
    unknown: 'chưa xác định được',
  },
  history: 'Quá trình:',
  event: {
    issued: () => 'ban hành',
    'in-force': () => 'có hiệu lực',
    amended: (by) => `được sửa đổi, bổ sung bởi ${by}`,
    replaced: (by) => `bị thay thế bởi ${by}`,
    'last-day': () => 'ngày cuối cùng có hiệu lực',
  },
  delegations: 'Giao quy định:',
  strength: {
    procedure: 'giao quy định thủ tục',
    detail: 'giao quy định chi tiết',
    guidance: 'giao hướng dẫn',
  },
  quote: (words) => `“${words}”`,
};
