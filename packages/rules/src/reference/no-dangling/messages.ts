import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'no-article' | 'no-clause' | 'no-point' | 'no-attached';

export const messages: MessageCatalogue<MessageId> = {
  'no-article': {
    vi: {
      what: 'Dẫn đến {target}, nhưng văn bản này không có Điều {article}.',
      why: 'Các điều của văn bản: {range}; viện dẫn này không đến đâu.',
      todo: 'Sửa số điều, hoặc nêu văn bản khác nếu muốn dẫn văn bản đó.',
    },
    en: {
      what: 'It refers to {target}, but this document has no article {article}.',
      why: 'The articles of the document are {range}; the reference leads nowhere.',
      todo: 'Mend the number, or name the other document if that is meant.',
    },
  },
  'no-clause': {
    vi: {
      what: 'Dẫn đến {target}, nhưng Điều {article} không có khoản {clause}.',
      why: 'Điều {article} {range}.',
      todo: 'Sửa số khoản cho khớp với Điều {article}.',
    },
    en: {
      what: 'It refers to {target}, but article {article} has no clause {clause}.',
      why: 'Article {article} {range}.',
      todo: 'Mend the number of the clause.',
    },
  },
  'no-point': {
    vi: {
      what: 'Dẫn đến {target}, nhưng ở đó không có điểm {point}.',
      why: 'Các điểm ở đó: {range}.',
      todo: 'Sửa chữ của điểm cho khớp.',
    },
    en: {
      what: 'It refers to {target}, but there is no point {point} there.',
      why: 'The points there are: {range}.',
      todo: 'Mend the letter of the point.',
    },
  },
  'no-attached': {
    vi: {
      what: 'Dẫn đến {target}, nhưng trong tệp không có phụ lục hoặc mẫu này.',
      why: 'Tệp có: {range}.',
      todo: 'Kiểm tra số phụ lục, số mẫu; thêm vào tệp nếu còn thiếu.',
    },
    en: {
      what: 'It refers to {target}, but the file has no such appendix or form.',
      why: 'The file has: {range}.',
      todo: 'Check the number of the appendix or form; add it if it is still missing.',
    },
  },
};
