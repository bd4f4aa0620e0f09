import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'missing-parts' | 'missing-parts-assigned';

export const messages: MessageCatalogue<MessageId> = {
  'missing-parts': {
    vi: {
      what: 'Thủ tục “{name}” thiếu {count} bộ phận: {parts}.',
      why: 'Một thủ tục chỉ coi là đủ khi văn bản quy định đủ các bộ phận bắt buộc, hoặc nêu rõ cơ quan quy định phần còn lại.',
      todo: 'Bổ sung {parts}; nếu văn bản khác đã quy định thì dẫn điều, khoản của văn bản đó, nếu giao cơ quan khác thì nêu tên cơ quan.',
    },
    en: {
      what: 'The procedure “{name}” lacks {count} part(s): {parts}.',
      why: 'A procedure is complete only when all mandatory parts are set, or a body is named that sets the rest.',
      todo: 'Add {parts}; if another document sets them, cite its article, if another body is to set them, name it.',
    },
  },
  'missing-parts-assigned': {
    vi: {
      what: 'Thủ tục “{name}” chưa nêu {parts}; dự thảo giao cơ quan khác quy định.',
      why: 'Được giao phần còn lại cho cơ quan khác, nhưng phải rõ giao bộ phận nào.',
      todo: 'Kiểm tra câu giao quy định đã bao gồm {parts}.',
    },
    en: {
      what: 'The procedure “{name}” does not say {parts}; the draft assigns another body to set the rest.',
      why: 'The rest may be assigned, but it must be clear which parts.',
      todo: 'Check that the assignment covers {parts}.',
    },
  },
};
