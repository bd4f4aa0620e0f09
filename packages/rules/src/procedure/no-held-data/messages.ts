import type { MessageCatalogue } from '@cancu/lint';

export type MessageId = 'worthless-paper' | 'held-by-database' | 'general-duty';

export const messages: MessageCatalogue<MessageId> = {
  'worthless-paper': {
    vi: {
      what: 'Hồ sơ của thủ tục “{name}” đòi {paper}, giấy tờ không còn giá trị.',
      why: 'Thông tin này cơ quan giải quyết tra cứu tại {database}.',
      todo: 'Bỏ giấy tờ này khỏi thành phần hồ sơ.',
    },
    en: {
      what: 'The dossier of “{name}” asks for {paper}, which is no longer valid.',
      why: 'The authority reads this in the {database}.',
      todo: 'Take the paper out of the dossier.',
    },
  },
  'held-by-database': {
    vi: {
      what: 'Hồ sơ của thủ tục “{name}” đòi {paper}, thông tin Nhà nước đã có.',
      why: '{database} ({owner}) thay được giấy tờ này; chỉ được yêu cầu giấy khi không khai thác được dữ liệu đã công bố.',
      todo: 'Bỏ giấy tờ này, hoặc ghi rõ: chỉ nộp khi cơ quan không khai thác được dữ liệu.',
    },
    en: {
      what: 'The dossier of “{name}” asks for {paper}, which the State already holds.',
      why: 'The {database} ({owner}) can replace it; the paper may be asked for only when published data cannot be read.',
      todo: 'Drop the paper, or say that it is handed in only when the authority cannot read the data.',
    },
  },
  'general-duty': {
    vi: {
      what: 'Hồ sơ của thủ tục “{name}” đòi {paper}; cần xem Nhà nước đã có thông tin này chưa.',
      why: 'Cơ quan nhà nước không yêu cầu nộp lại thông tin đang có; {database} có thể giữ thông tin này.',
      todo: 'Kiểm tra {database} đã được công bố để khai thác chưa; nếu rồi, bỏ giấy tờ này.',
    },
    en: {
      what: 'The dossier of “{name}” asks for {paper}; see whether the State already holds it.',
      why: 'A State body does not ask again for what it holds; the {database} may hold this.',
      todo: 'Check whether the {database} has been published for use; if so, drop the paper.',
    },
  },
};
