import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'passes-on' | 'to-an-office';

export const messages: MessageCatalogue<MessageId> = {
  'passes-on': {
    vi: {
      what: '{kind} giao tiếp cho {whom} quy định trình tự, thủ tục, hồ sơ.',
      why: 'Cơ quan được luật giao phải tự quy định; không được ủy quyền tiếp cho cơ quan khác.',
      todo: 'Quy định ngay trong văn bản này, hoặc bỏ nội dung giao tiếp; nếu việc thuộc thẩm quyền riêng của {whom} theo luật, dẫn điều, khoản đó.',
    },
    en: {
      what: 'This {kind} leaves steps, procedure or dossier to {whom}.',
      why: 'Whoever the law lets regulate does so himself and may not pass it on.',
      todo: 'Regulate it here or strike it; if the law gives the matter to {whom}, cite that provision.',
    },
  },
  'to-an-office': {
    vi: {
      what: '{kind} để cho {whom} quy định trình tự, thủ tục, hồ sơ.',
      why: '{whom} không ban hành văn bản quy phạm pháp luật, mà mọi bộ phận của thủ tục phải nằm trong văn bản quy phạm pháp luật.',
      todo: 'Quy định đủ các bộ phận trong văn bản này, hoặc giao cho cơ quan ban hành được văn bản quy phạm pháp luật.',
    },
    en: {
      what: 'This {kind} leaves steps, procedure or dossier to {whom}.',
      why: '{whom} issues no legal documents, and every part of a procedure must stand in one.',
      todo: 'Set all parts here, or name a body that may issue legal documents.',
    },
  },
};
