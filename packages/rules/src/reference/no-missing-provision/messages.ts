import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'no-article' | 'no-clause' | 'no-point';

export const messages: MessageCatalogue<MessageId> = {
  'no-article': {
    vi: {
      what: 'Dẫn đến “{citation}”, nhưng văn bản đó không có Điều {article}.',
      why: '{record} {present}{amended}.',
      todo: 'Đối chiếu văn bản được dẫn và sửa số điều.',
    },
    en: {
      what: 'It refers to “{citation}”, but that document has no article {article}.',
      why: '{record} {present}{amended}.',
      todo: 'Check the document and mend the number of the article.',
    },
  },
  'no-clause': {
    vi: {
      what: 'Dẫn đến “{citation}”, nhưng Điều {article} của văn bản đó không có khoản {clause}.',
      why: '{record}: điều này {present}{amended}.',
      todo: 'Đối chiếu văn bản được dẫn và sửa số khoản.',
    },
    en: {
      what: 'It refers to “{citation}”, but article {article} of that document has no clause {clause}.',
      why: '{record}: this article {present}{amended}.',
      todo: 'Check the document and mend the number of the clause.',
    },
  },
  'no-point': {
    vi: {
      what: 'Dẫn đến “{citation}”, nhưng ở đó không có điểm {point}.',
      why: '{record}: chỗ này {present}{amended}.',
      todo: 'Đối chiếu văn bản được dẫn và sửa chữ của điểm.',
    },
    en: {
      what: 'It refers to “{citation}”, but there is no point {point} there.',
      why: '{record}: this place {present}{amended}.',
      todo: 'Check the document and mend the letter of the point.',
    },
  },
};
