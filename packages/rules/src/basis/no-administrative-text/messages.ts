import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'administrative-text' | 'administrative-executes';

export const messages: MessageCatalogue<MessageId> = {
  'administrative-text': {
    vi: {
      what: 'Văn bản hành chính đặt ra thủ tục “{name}”.',
      why: 'Thủ tục hành chính phải nằm trong văn bản quy phạm pháp luật; {kind} này không phải là văn bản quy phạm pháp luật.',
      todo: 'Bỏ nội dung này, hoặc dẫn đúng văn bản quy phạm pháp luật đã quy định thủ tục và không thêm giấy tờ, điều kiện, thời hạn.',
    },
    en: {
      what: 'An administrative text sets the procedure “{name}”.',
      why: 'A procedure must stand in a legal document; this {kind} is none.',
      todo: 'Drop it, or point to the legal document that sets the procedure and add no paper, condition or time.',
    },
  },
  'administrative-executes': {
    vi: {
      what: 'Văn bản hành chính hướng dẫn thực hiện thủ tục “{name}” theo {cited}.',
      why: 'Văn bản hành chính chỉ được tổ chức thực hiện thủ tục đã có, không được thêm nội dung.',
      todo: 'Đối chiếu để chắc chắn không có giấy tờ, điều kiện, bước hoặc thời hạn nào ngoài {cited}.',
    },
    en: {
      what: 'An administrative text carries out the procedure “{name}” of {cited}.',
      why: 'An administrative text may only organise a procedure that exists; it may add nothing.',
      todo: 'Check that no paper, condition, step or time limit goes beyond {cited}.',
    },
  },
};
