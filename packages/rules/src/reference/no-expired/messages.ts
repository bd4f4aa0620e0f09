import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'expired' | 'replaced';

export const messages: MessageCatalogue<MessageId> = {
  expired: {
    vi: {
      what: 'Quy định dẫn “{citation}”, văn bản đã hết hiệu lực.',
      why: '{record} có hiệu lực đến hết ngày {to}; dự thảo được xét theo ngày {date}.',
      todo: 'Dẫn văn bản đang có hiệu lực; nếu nói về việc đã qua thì ghi rõ mốc thời gian.',
    },
    en: {
      what: 'The provision refers to “{citation}”, which is out of force.',
      why: '{record} was in force until {to}; the draft is judged by {date}.',
      todo: 'Name what is in force; if the past is meant, say until when.',
    },
  },
  replaced: {
    vi: {
      what: 'Quy định dẫn “{citation}”, văn bản đã có văn bản thay thế.',
      why: '{record} có hiệu lực đến hết ngày {to}; dự thảo được xét theo ngày {date}.',
      todo: 'Xem văn bản thay thế: {by}; nếu nói về việc đã qua thì ghi rõ mốc thời gian.',
    },
    en: {
      what: 'The provision refers to “{citation}”, which has been replaced.',
      why: '{record} was in force until {to}; the draft is judged by {date}.',
      todo: 'See what replaced it: {by}; if the past is meant, say until when.',
    },
  },
};
