import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'law-without-number' | 'incomplete';

export const messages: MessageCatalogue<MessageId> = {
  'law-without-number': {
    vi: {
      what: 'Căn cứ “{citation}” chưa có số hiệu hoặc ngày, năm ban hành.',
      why: 'Nhiều luật qua các thời kỳ cùng một tên; lần dẫn đầu tiên cần ghi đủ để biết luật nào.',
      todo: 'Thêm số hiệu vào sau tên luật.',
    },
    en: {
      what: 'The recital “{citation}” gives neither number nor date.',
      why: 'Laws of several times bear one name; the first mention says which is meant.',
      todo: 'Add the number behind the title.',
    },
  },
  incomplete: {
    vi: {
      what: 'Lần đầu dẫn “{citation}” chưa ghi đủ: thiếu {missing}.',
      why: 'Lần dẫn đầu tiên ghi loại, số hiệu, {date}cơ quan ban hành và tên văn bản; các lần sau chỉ cần loại và số hiệu.',
      todo: 'Ghi thêm {missing}.',
    },
    en: {
      what: 'The first mention “{citation}” is incomplete: it lacks {missing}.',
      why: 'A first mention gives kind, number, {date}issuer and title; later ones need kind and number only.',
      todo: 'Add {missing}.',
    },
  },
};
