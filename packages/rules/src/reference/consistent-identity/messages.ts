import type { MessageCatalogue } from '@cancu/lint';

export type MessageId =
  | 'impossible-date'
  | 'kind'
  | 'issuer'
  | 'year'
  | 'two-dates'
  | 'register-date'
  | 'register-name'
  | 'number-noise';

export const messages: MessageCatalogue<MessageId> = {
  'number-noise': {
    vi: {
      what: 'Viện dẫn “{citation}” ghi số hiệu {one}; danh mục văn bản có {other}.',
      why: 'Số hiệu như đã ghi không có trong danh mục; khác một dấu hoặc một chữ với số hiệu có thật, thường do quét hoặc gõ nhầm.',
      todo: 'Sửa số hiệu thành {other} nếu đúng là văn bản đó.',
    },
    en: {
      what: 'The citation “{citation}” gives the number {one}; the register has {other}.',
      why: 'The number as printed is in no list and differs from a real one by a sign or a letter, as scanning and typing do.',
      todo: 'Change the number to {other} if that is the document meant.',
    },
  },
  'impossible-date': {
    vi: {
      what: 'Viện dẫn “{citation}” ghi ngày không có thật: {one}.',
      why: 'Lịch không có ngày này, hoặc năm ghi sai.',
      todo: 'Đối chiếu bản gốc và sửa ngày ký.',
    },
    en: {
      what: 'The citation “{citation}” gives a date that does not exist: {one}.',
      why: 'The calendar has no such day, or the year is wrong.',
      todo: 'Check the original and mend the date.',
    },
  },
  kind: {
    vi: {
      what: 'Viện dẫn “{citation}” ghi loại văn bản không khớp số hiệu.',
      why: 'Ghi là “{one}” nhưng số hiệu {other} là của loại văn bản khác.',
      todo: 'Đối chiếu bản gốc, sửa tên loại hoặc số hiệu.',
    },
    en: {
      what: 'The citation “{citation}” gives a kind that does not fit the number.',
      why: 'It says “{one}”, but the number {other} is that of another kind.',
      todo: 'Check the original and mend the kind or the number.',
    },
  },
  issuer: {
    vi: {
      what: 'Viện dẫn “{citation}” ghi cơ quan ban hành không khớp số hiệu.',
      why: 'Ghi là của {one} nhưng ký hiệu trong số {other} là của cơ quan khác.',
      todo: 'Đối chiếu bản gốc, sửa số hiệu hoặc tên cơ quan.',
    },
    en: {
      what: 'The citation “{citation}” gives an issuer that does not fit the number.',
      why: 'It says {one}, but the sign in {other} is that of another body.',
      todo: 'Check the original and mend the number or the issuer.',
    },
  },
  year: {
    vi: {
      what: 'Viện dẫn “{citation}” ghi ngày ký không khớp năm trong số hiệu.',
      why: 'Ghi ký {one} nhưng số hiệu là {other}.',
      todo: 'Đối chiếu bản gốc, sửa ngày ký hoặc số hiệu.',
    },
    en: {
      what: 'The citation “{citation}” gives a date that does not fit the year in the number.',
      why: 'It says {one}, but the number is {other}.',
      todo: 'Check the original and mend the date or the number.',
    },
  },
  'two-dates': {
    vi: {
      what: 'Viện dẫn “{citation}” ghi ngày ký khác chỗ khác trong dự thảo.',
      why: 'Ở đây ghi {one}, chỗ khác ghi {other} cho cùng một số hiệu.',
      todo: 'Đối chiếu bản gốc và ghi một ngày ở mọi chỗ.',
    },
    en: {
      what: 'The citation “{citation}” gives another date than elsewhere in the draft.',
      why: 'Here it says {one}, elsewhere {other} for the same number.',
      todo: 'Check the original and give one date everywhere.',
    },
  },
  'register-date': {
    vi: {
      what: 'Viện dẫn “{citation}” ghi ngày ký khác danh mục văn bản.',
      why: 'Ở đây ghi {one}; theo danh mục, văn bản mang số này ký ngày {other}.',
      todo: 'Đối chiếu bản gốc và sửa ngày ký hoặc số hiệu.',
    },
    en: {
      what: 'The citation “{citation}” gives another date than the register of documents.',
      why: 'Here it says {one}; by the register the document of this number was signed on {other}.',
      todo: 'Check the original and mend the date or the number.',
    },
  },
  'register-name': {
    vi: {
      what: 'Viện dẫn “{citation}” ghi tên văn bản không khớp số hiệu.',
      why: 'Ghi là “{one}”; theo danh mục, số hiệu này là của {other}.',
      todo: 'Đối chiếu bản gốc và sửa tên hoặc số hiệu.',
    },
    en: {
      what: 'The citation “{citation}” gives a title that does not fit the number.',
      why: 'It says “{one}”; by the register the number is that of {other}.',
      todo: 'Check the original and mend the title or the number.',
    },
  },
};
