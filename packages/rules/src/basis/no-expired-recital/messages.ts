import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'expired' | 'replaced' | 'expires-before-effect';

export const messages: MessageCatalogue<MessageId> = {
  expired: {
    vi: {
      what: 'Căn cứ “{citation}” đã hết hiệu lực.',
      why: '{record} có hiệu lực đến hết ngày {to}; văn bản này áp dụng từ ngày {date}.',
      todo: 'Bỏ căn cứ này hoặc dẫn văn bản đang có hiệu lực về cùng nội dung.',
    },
    en: {
      what: 'The recital “{citation}” names a document that is out of force.',
      why: '{record} was in force until {to}; this document applies from {date}.',
      todo: 'Drop the recital, or name the document on the matter that is in force.',
    },
  },
  replaced: {
    vi: {
      what: 'Căn cứ “{citation}” đã hết hiệu lực và đã có văn bản thay thế.',
      why: '{record} có hiệu lực đến hết ngày {to}; văn bản này áp dụng từ ngày {date}.',
      todo: 'Dẫn văn bản thay thế: {by}.',
    },
    en: {
      what: 'The recital “{citation}” names a document that has been replaced.',
      why: '{record} was in force until {to}; this document applies from {date}.',
      todo: 'Name what replaced it: {by}.',
    },
  },
  'expires-before-effect': {
    vi: {
      what: 'Căn cứ “{citation}” sẽ hết hiệu lực trước khi văn bản này có hiệu lực.',
      why: '{record} có hiệu lực đến hết ngày {to}; văn bản này có hiệu lực từ ngày {date}.',
      todo: 'Xem có cần dẫn thêm văn bản có hiệu lực vào ngày đó hay không{by}.',
    },
    en: {
      what: 'The recital “{citation}” names a document that will be out of force when this one takes effect.',
      why: '{record} is in force until {to}; this document takes effect on {date}.',
      todo: 'See whether the document in force on that day should be named{by}.',
    },
  },
};
