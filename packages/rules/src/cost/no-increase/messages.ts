import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'dearer' | 'added';

export const messages: MessageCatalogue<MessageId> = {
  dearer: {
    vi: {
      what: 'Thủ tục “{name}” đắt hơn phiên bản trước khoảng {increase} mỗi lần thực hiện (từ {before} lên {after}).',
      why: 'Thay đổi làm tăng chi phí: {changes}.',
      todo: 'Bỏ hoặc thay thế phần làm tăng chi phí; nếu cần giữ, tính và giải trình chi phí tuân thủ trong bản đánh giá thủ tục hành chính.',
    },
    en: {
      what: 'The procedure “{name}” costs about {increase} more per case than in the earlier version (from {before} to {after}).',
      why: 'What makes it dearer: {changes}.',
      todo: 'Drop or replace what raises the cost; if it must stay, compute and explain it in the assessment of procedures.',
    },
  },
  added: {
    vi: {
      what: 'Thủ tục “{name}” không có trong phiên bản trước, thêm khoảng {increase} mỗi lần thực hiện.',
      why: 'Mỗi thủ tục mới cộng thêm chi phí tuân thủ cho người dân, doanh nghiệp.',
      todo: 'Nêu rõ vì sao cần thủ tục này và bớt thủ tục hoặc giấy tờ nào để bù lại.',
    },
    en: {
      what: 'The procedure “{name}” was not in the earlier version; it adds about {increase} per case.',
      why: 'Every new procedure adds compliance cost for citizens and businesses.',
      todo: 'Say why it is needed and which procedure or paper goes in exchange.',
    },
  },
};
