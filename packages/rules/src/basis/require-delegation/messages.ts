import type { MessageCatalogue } from '@cancu/lint';

export type MessageId =
  | 'not-delegated'
  | 'administrative-text'
  | 'administrative-executes'
  | 'cannot-delegate'
  | 'name-the-provision'
  | 'no-case-named'
  | 'special-measures'
  | 'no-such-kind'
  | 'recitals-lost';

export const messages: MessageCatalogue<MessageId> = {
  'not-delegated': {
    vi: {
      what: '{kind} đặt ra thủ tục “{name}” nhưng không dẫn được điều, khoản nào của luật giao quy định thủ tục này.',
      why: 'Vào ngày {date}, loại văn bản này chỉ được quy định thủ tục hành chính khi {delegator} giao; căn cứ của dự thảo chỉ nêu {cited}.',
      todo: 'Nêu điều, khoản của {delegator} giao quy định thủ tục này tại phần căn cứ hoặc điều về phạm vi điều chỉnh; nếu không có, bỏ thủ tục hoặc đề xuất quy định trong văn bản đúng thẩm quyền.',
    },
    en: {
      what: '{kind} sets the procedure “{name}” and cites no article of a law that delegates it.',
      why: 'On {date} a document of this kind may set a procedure only when {delegator} delegates it; the recitals name only {cited}.',
      todo: 'Name the article and clause of {delegator} that delegates this procedure, in the recitals or the scope article; if there is none, drop the procedure or propose it in a competent document.',
    },
  },
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
  'cannot-delegate': {
    vi: {
      what: 'Căn cứ dẫn cho thủ tục “{name}” là {cited}, nhưng loại văn bản đó không giao được quyền đặt thủ tục cho {kind}.',
      why: 'Vào ngày {date}, chỉ {delegator} giao được cho loại văn bản này quy định thủ tục hành chính.',
      todo: 'Dẫn điều, khoản của {delegator} giao quy định thủ tục; nếu {cited} đã tự quy định thủ tục thì chỉ dẫn chiếu, không quy định lại hoặc thêm.',
    },
    en: {
      what: 'The ground given for the procedure “{name}” is {cited}, which cannot delegate it to {kind}.',
      why: 'On {date} only {delegator} can delegate a procedure to a document of this kind.',
      todo: 'Name the article of {delegator} that delegates it; if {cited} sets the procedure itself, refer to it and neither repeat nor add.',
    },
  },
  'name-the-provision': {
    vi: {
      what: 'Thủ tục “{name}” chưa nêu điều, khoản giao quy định; căn cứ mới nêu cả văn bản: {cited}.',
      why: 'Việc giao phải ở điều, khoản, điểm cụ thể; dự thảo chưa chỉ ra điều nào của {cited}.',
      todo: 'Bổ sung điều, khoản của {cited} giao quy định thủ tục này vào phần căn cứ hoặc điều về phạm vi điều chỉnh.',
    },
    en: {
      what: 'The procedure “{name}” names no delegating article; the recitals name whole documents only: {cited}.',
      why: 'A delegation stands in a certain article, clause or point; the draft does not say which of {cited}.',
      todo: 'Add the article and clause of {cited} that delegates this procedure, in the recitals or the scope article.',
    },
  },
  'no-case-named': {
    vi: {
      what: 'Thủ tục “{name}” chưa cho biết thuộc trường hợp nào được phép quy định.',
      why: 'Từ ngày 01/4/2025, thủ tục chỉ được đặt ra khi thực hiện nhiệm vụ phân cấp hoặc là biện pháp phát triển kinh tế - xã hội, ngân sách, quốc phòng, an ninh; dự thảo không dẫn điều, khoản giao và không nêu trường hợp nào.',
      todo: 'Nêu trường hợp áp dụng, hoặc dẫn điều, khoản của văn bản cấp trên giao quy định thủ tục; kèm bản đánh giá thủ tục hành chính trong hồ sơ.',
    },
    en: {
      what: 'The procedure “{name}” does not say under which permitted case it is set.',
      why: 'Since 1 April 2025 a procedure may be set only to carry out decentralised tasks or as a measure of socio-economic development, budget, defence or security; the draft cites no delegating article and names no such case.',
      todo: 'Name the case, or cite the article of the higher document that delegates the procedure; attach the assessment of procedures.',
    },
  },
  'special-measures': {
    vi: {
      what: 'Thủ tục “{name}” dựa vào biện pháp có tính chất đặc thù của địa phương.',
      why: 'Nghị quyết của Hội đồng nhân dân cấp tỉnh được quy định thủ tục khi cần thiết cho biện pháp đặc thù; sự cần thiết phải được người thẩm định đánh giá.',
      todo: 'Chứng minh trong tờ trình vì sao biện pháp đặc thù cần đến thủ tục này.',
    },
    en: {
      what: 'The procedure “{name}” rests on special measures of the locality.',
      why: 'A resolution of a provincial People’s Council may set a procedure where special measures need it; the need is for the appraiser to judge.',
      todo: 'Show in the submission why the special measure needs this procedure.',
    },
  },
  'no-such-kind': {
    vi: {
      what: 'Vào ngày {date}, {kind} không phải là loại văn bản được đặt ra thủ tục “{name}”.',
      why: 'Tại ngày này hệ thống văn bản quy phạm pháp luật không có loại văn bản đó ở cấp ban hành nêu trong dự thảo.',
      todo: 'Kiểm tra lại cơ quan, cấp và ngày ban hành; chọn loại văn bản đúng thẩm quyền.',
    },
    en: {
      what: 'On {date} {kind} is no kind of document that can set the procedure “{name}”.',
      why: 'At that date there is no such legal document at the level named in the draft.',
      todo: 'Check issuer, level and date; choose a competent kind of document.',
    },
  },
  'recitals-lost': {
    vi: {
      what: 'Không đọc được phần căn cứ, nên chưa thể nói thủ tục “{name}” có cơ sở pháp lý hay không.',
      why: '{kind} chỉ được quy định thủ tục khi {delegator} giao, mà văn bản này không có phần căn cứ và không dẫn điều nào.',
      todo: 'Bổ sung phần căn cứ vào tệp rồi kiểm tra lại.',
    },
    en: {
      what: 'No recitals were found, so nothing can be said of the basis of the procedure “{name}”.',
      why: '{kind} may set a procedure only when {delegator} delegates it, and this text has no recitals and cites no article.',
      todo: 'Add the recitals to the file and check again.',
    },
  },
};
