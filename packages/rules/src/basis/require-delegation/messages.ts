import type { MessageCatalogue } from '@cancu/lint';

export type MessageId =
  | 'not-delegated'
  | 'not-among-those'
  | 'cannot-delegate'
  | 'name-the-provision'
  | 'name-this-clause'
  | 'province-needs-the-clause'
  | 'not-among-the-contents'
  | 'delegates-to-another'
  | 'ground-out-of-force'
  | 'no-such-provision'
  | 'hidden-consent'
  | 'older-than-the-ban'
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
  'not-among-those': {
    vi: {
      what: '{kind} đặt ra thủ tục “{name}” trong khi loại văn bản này không thuộc các văn bản được quy định thủ tục hành chính.',
      why: 'Vào ngày {date}, danh mục văn bản được quy định thủ tục hành chính không có loại văn bản này.',
      todo: 'Bỏ thủ tục, hoặc đề xuất quy định trong văn bản đúng thẩm quyền.',
    },
    en: {
      what: '{kind} sets the procedure “{name}”, and is not among the documents that may set procedures.',
      why: 'On {date} the list of documents that may set procedures does not hold this kind.',
      todo: 'Drop the procedure, or propose it in a competent document.',
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
      what: 'Thủ tục “{name}”{more} chưa nêu điều, khoản giao quy định; căn cứ mới nêu cả văn bản: {cited}.',
      why: 'Việc giao phải ở điều, khoản, điểm cụ thể; dự thảo chưa chỉ ra điều nào của {cited}.',
      todo: 'Bổ sung điều, khoản của {cited} giao quy định thủ tục này vào phần căn cứ hoặc điều về phạm vi điều chỉnh.',
    },
    en: {
      what: 'The procedure “{name}”{more} names no delegating article; the recitals name whole documents only: {cited}.',
      why: 'A delegation stands in a certain article, clause or point; the draft does not say which of {cited}.',
      todo: 'Add the article and clause of {cited} that delegates this procedure, in the recitals or the scope article.',
    },
  },
  'name-this-clause': {
    vi: {
      what: 'Thủ tục “{name}”{more} chưa nêu điều, khoản giao quy định; có thể dẫn {clause}.',
      why: '{gist} Dự thảo mới nêu {cited}, người đọc phải tự tìm.',
      todo: 'Thêm {clause} vào phần căn cứ hoặc điều về phạm vi điều chỉnh, sau khi đối chiếu với nội dung thủ tục.',
    },
    en: {
      what: 'The procedure “{name}”{more} names no delegating article; {clause} may be cited.',
      why: '{gist} The draft names only {cited}, so that a reader has to search.',
      todo: 'Add {clause} to the recitals or the scope article, once compared with the procedure.',
    },
  },
  'province-needs-the-clause': {
    vi: {
      what: 'Thủ tục “{name}” do địa phương quy định nhưng căn cứ chỉ nêu cả văn bản: {cited}.',
      why: 'Luật thường giao Chính phủ, bộ trưởng quy định thủ tục; việc giao cho địa phương phải chỉ ra được ở điều, khoản cụ thể.',
      todo: 'Nêu điều, khoản, điểm của {cited} giao Hội đồng nhân dân, Ủy ban nhân dân quy định nội dung này; nếu không có, bỏ thủ tục.',
    },
    en: {
      what: 'The procedure “{name}” is set locally, and the recitals name whole documents only: {cited}.',
      why: 'Laws mostly let the Government or a minister set procedures; a delegation to a locality must be shown by article and clause.',
      todo: 'Name the provision of {cited} that lets the People’s Council or Committee regulate this; if there is none, drop the procedure.',
    },
  },
  'not-among-the-contents': {
    vi: {
      what: 'Thủ tục “{name}” không nằm trong các nội dung mà phạm vi điều chỉnh liệt kê theo {cited}.',
      why: 'Điều về phạm vi chỉ ra căn cứ cho từng nội dung được liệt kê; thủ tục này không thuộc nội dung nào và điều quy định thủ tục cũng không dẫn điều luật nào.',
      todo: 'Bổ sung nội dung này và điều, khoản giao quy định vào phạm vi điều chỉnh; nếu không có điều, khoản nào giao, bỏ thủ tục hoặc đề xuất ở văn bản đúng thẩm quyền.',
    },
    en: {
      what: 'The procedure “{name}” is not among the contents that the scope article lists under {cited}.',
      why: 'The scope article shows the ground of each content it lists; this procedure is none of them, and its own article cites no article of a law.',
      todo: 'Add the content and the delegating provision to the scope article; if nothing delegates it, drop the procedure or propose it in a competent document.',
    },
  },
  'delegates-to-another': {
    vi: {
      what: 'Căn cứ của thủ tục “{name}” là {cited}, nhưng điều đó giao {whom} quy định.',
      why: 'Cơ quan được giao không giao tiếp cho cơ quan khác; {kind} này không phải do cơ quan được giao ban hành.',
      todo: 'Dẫn điều, khoản giao cho chính cơ quan ban hành; nếu không có, chuyển nội dung này về văn bản của {whom}.',
    },
    en: {
      what: 'The ground of the procedure “{name}” is {cited}, which lets {whom} regulate.',
      why: 'Whoever a power is delegated to may not pass it on; this {kind} is issued by somebody else.',
      todo: 'Cite a provision that delegates to the issuer; if there is none, leave the matter to {whom}.',
    },
  },
  'ground-out-of-force': {
    vi: {
      what: 'Căn cứ của thủ tục “{name}” là {cited}, văn bản đã hết hiệu lực vào ngày {date}.',
      why: 'Văn bản hết hiệu lực không giao được quyền quy định thủ tục.',
      todo: 'Dẫn điều, khoản tương ứng của văn bản thay thế, nếu văn bản đó còn giao.',
    },
    en: {
      what: 'The ground of the procedure “{name}” is {cited}, which was out of force on {date}.',
      why: 'A document out of force delegates nothing.',
      todo: 'Cite the provision of what replaced it, if that still delegates.',
    },
  },
  'no-such-provision': {
    vi: {
      what: 'Căn cứ của thủ tục “{name}” là {cited}, nhưng toàn văn đang có không có điều, khoản này.',
      why: 'Điều, khoản không tồn tại thì không giao được quyền quy định thủ tục.',
      todo: 'Sửa số điều, khoản cho đúng với văn bản được dẫn.',
    },
    en: {
      what: 'The ground of the procedure “{name}” is {cited}, which the text at hand does not have.',
      why: 'A provision that is not there delegates nothing.',
      todo: 'Mend the number of the article or clause.',
    },
  },
  'hidden-consent': {
    vi: {
      what: 'Yêu cầu phải có sự đồng ý của cơ quan nhà nước đối với “{name}” là một thủ tục hành chính ẩn và chưa chỉ ra căn cứ.',
      why: 'Người dân, doanh nghiệp phải xin được sự đồng ý rồi mới làm được; đó là thủ tục hành chính dù gọi bằng tên khác, mà dự thảo không dẫn điều, khoản nào của {delegator} giao đặt ra yêu cầu này.',
      todo: 'Bỏ yêu cầu hoặc chuyển thành thông báo; nếu cần giữ, dẫn điều, khoản giao quy định và quy định đủ các bộ phận của thủ tục.',
    },
    en: {
      what: 'The consent of an authority that is asked for “{name}” is a hidden procedure, and no ground of it is shown.',
      why: 'People may go on only with the consent; that is a procedure under whatever name, and the draft cites no provision of {delegator} that lets it ask.',
      todo: 'Drop it or turn it into a notice; if it must stay, cite the delegating provision and set all parts of the procedure.',
    },
  },
  'older-than-the-ban': {
    vi: {
      what: 'Thủ tục “{name}”{more} thuộc văn bản {number}, có trước ngày 01/7/2016: sửa được nhưng không được thêm.',
      why: 'Thủ tục đã có trước ngày đó tiếp tục được thực hiện; khi sửa văn bản không được thêm thủ tục mới, thành phần hồ sơ, yêu cầu, điều kiện, không được kéo dài thời hạn.',
      todo: 'Đối chiếu với {number}: nội dung sửa đổi chỉ được giữ nguyên hoặc giảm.',
    },
    en: {
      what: 'The procedure “{name}”{more} is of {number}, from before 1 July 2016: it may be changed, but nothing may be added.',
      why: 'Procedures from before that day go on; whoever amends their text may add no procedure, no paper, no condition and no time.',
      todo: 'Compare with {number}: the change may only keep or reduce.',
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
      what: 'Thủ tục “{name}”{more} dựa vào biện pháp có tính chất đặc thù của địa phương.',
      why: 'Nghị quyết của Hội đồng nhân dân cấp tỉnh được quy định thủ tục khi cần thiết cho biện pháp đặc thù; sự cần thiết phải được người thẩm định đánh giá.',
      todo: 'Chứng minh trong tờ trình vì sao biện pháp đặc thù cần đến thủ tục này.',
    },
    en: {
      what: 'The procedure “{name}”{more} rests on special measures of the locality.',
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
      what: 'Không đọc được phần căn cứ, nên chưa thể nói thủ tục “{name}”{more} có cơ sở pháp lý hay không.',
      why: '{kind} chỉ được quy định thủ tục khi {delegator} giao, mà văn bản này không có phần căn cứ và không dẫn điều nào.',
      todo: 'Bổ sung phần căn cứ vào tệp rồi kiểm tra lại.',
    },
    en: {
      what: 'No recitals were found, so nothing can be said of the basis of the procedure “{name}”{more}.',
      why: '{kind} may set a procedure only when {delegator} delegates it, and this text has no recitals and cites no article.',
      todo: 'Add the recitals to the file and check again.',
    },
  },
};
