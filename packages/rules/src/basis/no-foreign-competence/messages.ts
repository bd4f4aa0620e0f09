import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'fee' | 'business-condition';

export const messages: MessageCatalogue<MessageId> = {
  fee: {
    vi: {
      what: '{kind} đặt mức phí, lệ phí {amount} đồng{for}.',
      why: 'Chỉ Ủy ban Thường vụ Quốc hội, Chính phủ, Bộ trưởng Bộ Tài chính và Hội đồng nhân dân cấp tỉnh quy định phí, lệ phí; cơ quan ban hành văn bản này không thuộc số đó.',
      todo: 'Bỏ mức thu và dẫn văn bản về phí, lệ phí đang áp dụng; nếu đây là giá dịch vụ, dẫn điều, khoản của pháp luật về giá.',
    },
    en: {
      what: 'This {kind} sets a fee of {amount} đồng{for}.',
      why: 'Only the Standing Committee, the Government, the Minister of Finance and provincial People’s Councils set fees; the issuer is none of them.',
      todo: 'Strike the amount and refer to the document on fees that applies; if it is the price of a service, cite the law on prices.',
    },
  },
  'business-condition': {
    vi: {
      what: '{kind} đặt ra điều kiện kinh doanh.',
      why: 'Điều kiện đầu tư kinh doanh chỉ được đặt trong luật, nghị quyết của Quốc hội, pháp lệnh, nghị quyết của Ủy ban Thường vụ Quốc hội, nghị định và điều ước quốc tế.',
      todo: 'Dẫn điều, khoản của luật, nghị định đã quy định các điều kiện này, hoặc bỏ khỏi văn bản.',
    },
    en: {
      what: 'This {kind} sets conditions of doing business.',
      why: 'Such conditions stand in laws, resolutions of the National Assembly, ordinances, resolutions of its Standing Committee, decrees and treaties alone.',
      todo: 'Cite the law or decree that sets the conditions, or strike them.',
    },
  },
};
