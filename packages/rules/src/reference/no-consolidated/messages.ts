import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'as-ground' | 'in-provision';

export const messages: MessageCatalogue<MessageId> = {
  'as-ground': {
    vi: {
      what: 'Căn cứ “{citation}” là văn bản hợp nhất, không phải văn bản quy phạm pháp luật.',
      why: 'Văn bản hợp nhất chép văn bản gốc cùng các sửa đổi; căn cứ là văn bản gốc và văn bản sửa đổi.',
      todo: 'Dẫn văn bản gốc, thêm “đã được sửa đổi, bổ sung bởi …”.',
    },
    en: {
      what: 'The recital “{citation}” names a consolidated text, which is not a legal document.',
      why: 'A consolidated text copies the original with its changes; these are the ground.',
      todo: 'Name the original and what amended it.',
    },
  },
  'in-provision': {
    vi: {
      what: 'Quy định dẫn “{citation}”, một văn bản hợp nhất.',
      why: 'Mỗi lần sửa đổi lại có văn bản hợp nhất mới với số khác, viện dẫn này sẽ mau cũ.',
      todo: 'Dẫn văn bản gốc; số điều, khoản trong văn bản gốc và văn bản hợp nhất như nhau.',
    },
    en: {
      what: 'The provision refers to “{citation}”, a consolidated text.',
      why: 'Each amendment brings a new consolidated text with another number; the reference ages soon.',
      todo: 'Name the original; articles and clauses bear the same numbers in both.',
    },
  },
};
