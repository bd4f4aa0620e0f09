import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'lower' | 'equal' | 'administrative' | 'closing-resolution';

export const messages: MessageCatalogue<MessageId> = {
  lower: {
    vi: {
      what: 'Căn cứ “{citation}” là văn bản có hiệu lực pháp lý thấp hơn văn bản này.',
      why: '{ground} đứng sau {kind} trong hệ thống văn bản quy phạm pháp luật nên không thể là căn cứ để ban hành.',
      todo: 'Bỏ căn cứ này; dẫn văn bản cấp trên quy định thẩm quyền hoặc nội dung.',
    },
    en: {
      what: 'The recital “{citation}” names a document of lower rank than this one.',
      why: 'A {ground} stands below a {kind} among legal documents, so it cannot be the ground of one.',
      todo: 'Drop it; name the higher document that gives the power or the matter.',
    },
  },
  equal: {
    vi: {
      what: 'Căn cứ “{citation}” là văn bản ngang cấp với văn bản này.',
      why: 'Căn cứ ban hành là văn bản có hiệu lực pháp lý cao hơn; văn bản ngang cấp chỉ nên dẫn khi sửa đổi hoặc thay thế chính nó.',
      todo: 'Xem văn bản cấp trên nào quy định nội dung này và dẫn văn bản đó.',
    },
    en: {
      what: 'The recital “{citation}” names a document of the same rank as this one.',
      why: 'A ground is a document of higher rank; one of equal rank is named only to be amended or replaced.',
      todo: 'See which higher document governs the matter and name it.',
    },
  },
  administrative: {
    vi: {
      what: 'Căn cứ “{citation}” là văn bản hành chính, không phải văn bản quy phạm pháp luật.',
      why: 'Số hiệu không có năm: văn bản này không trao thẩm quyền đặt ra quy định, dù có thể là lý do để soạn thảo.',
      todo: 'Dẫn văn bản quy phạm pháp luật mà văn bản hành chính đó thi hành; nêu văn bản hành chính trong tờ trình.',
    },
    en: {
      what: 'The recital “{citation}” names an administrative document, not a legal one.',
      why: 'Its number bears no year: it gives no power to set rules, though it may be the occasion of the draft.',
      todo: 'Name the legal document that it carries out; mention it in the submission.',
    },
  },
  'closing-resolution': {
    vi: {
      what: 'Căn cứ “{citation}” là nghị quyết về một kỳ họp.',
      why: 'Nghị quyết kỳ họp ghi lại nhiều việc; tự nó thường không giao quy định nội dung của văn bản này.',
      todo: 'Nêu rõ khoản của nghị quyết giao nội dung, hoặc dẫn văn bản quy định nội dung đó.',
    },
    en: {
      what: 'The recital “{citation}” names the resolution of a session.',
      why: 'The resolution of a session records many matters and seldom delegates the subject of this draft.',
      todo: 'Name the paragraph that does, or the document that governs the matter.',
    },
  },
};
