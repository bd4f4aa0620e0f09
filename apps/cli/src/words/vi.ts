import type { CliWords } from './catalogue.ts';
import { doctorVi } from './doctor-vi.ts';
import { lawVi } from './law-vi.ts';

const meant = (nearest: string | number | undefined): string => (nearest ? `; ý bạn là “${nearest}”?` : '.');

/** What is wrong with a damaged Word file, by the cause that the reader names. */
const DAMAGE: Readonly<Record<string, string>> = {
  'cut-off': ' (tệp bị cắt cụt)',
  packing: ' (không giải nén được)',
  checksum: ' (nội dung không khớp mã kiểm tra)',
  'missing-part': ' (thiếu một phần bên trong)',
  'missing-relationships': ' (thiếu bảng liên kết bên trong)',
  'content-type': ' (khai sai loại nội dung)',
  xml: ' (một phần bên trong bị đứt đoạn)',
};

/** Why LibreOffice gave no copy of a Word 97–2003 file. */
const NOT_CONVERTED: Readonly<Record<string, string>> = {
  'not-started': ' (không khởi động được LibreOffice, hãy kiểm tra biến môi trường CANCU_SOFFICE)',
  'too-slow': ' (quá thời gian chờ)',
};

const LAW_EXIT = {
  0: 'đã làm xong',
  1: 'law show: văn bản không có điều khoản được hỏi',
  2: 'không làm được: sai câu lệnh, có tệp không thêm được, chưa biết văn bản hoặc chưa có toàn văn',
} as const;

export const vi: CliWords = {
  usage: {
    'no-verb': () => 'Chưa có lệnh nào.',
    'no-files': ({ verb }) => `Lệnh “${verb}” cần ít nhất một tệp, thư mục hoặc mẫu tên tệp.`,
    'no-citation': () =>
      'Chưa nêu điều khoản cần xem; ví dụ: cancu law show "khoản 4 Điều 27 Luật 80/2015/QH13".',
    'no-number': () => 'Chưa nêu số, ký hiệu của văn bản cần bỏ.',
    'no-nothing': ({ verb, word }) => `Lệnh “${verb}” không nhận thêm gì, đã gặp “${word}”.`,
    'number-many': () => 'Tùy chọn “--number” chỉ dùng khi thêm một tệp.',
    'unknown-verb': ({ typed, nearest }) => `Không có lệnh “${typed}”${meant(nearest)}`,
    'half-verb': ({ typed, verbs }) => `Lệnh “${typed}” cần nói rõ là: ${verbs}.`,
    'unknown-option': ({ typed, nearest }) => `Không có tùy chọn “${typed}”${meant(nearest)}`,
    'option-of-other-verb': ({ option, verb, verbs }) =>
      `Tùy chọn “${option}” không dùng được với lệnh “${verb}”, chỉ dùng với: ${verbs}.`,
    'value-missing': ({ option }) => `Tùy chọn “${option}” cần một giá trị đi kèm.`,
    'value-not-taken': ({ option }) => `Tùy chọn “${option}” không nhận giá trị.`,
    'value-wrong': ({ option, value, values }) =>
      `Tùy chọn “${option}” không nhận “${value}”; các giá trị dùng được: ${values}.`,
    'date-wrong': ({ option, value }) =>
      `Tùy chọn “${option}” cần một ngày có thật viết theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-25, không phải “${value}”.`,
    'against-many': () => 'Tùy chọn “--against” chỉ so sánh được một dự thảo mỗi lần.',
  },
  problem: {
    'not-found': (file) => `Không tìm thấy “${file}”; đề nghị kiểm tra lại đường dẫn.`,
    'no-match': (file) => `Không có dự thảo nào khớp với “${file}”; cần tệp .docx, .md hoặc .txt.`,
    'empty-folder': (file) => `Thư mục “${file}” không có dự thảo nào; cần tệp .docx, .md hoặc .txt.`,
    'not-a-file': (file) => `“${file}” không phải là tệp; đề nghị chỉ một tệp .docx, .md hoặc .txt.`,
    'no-permission': (file) =>
      `Không có quyền đọc “${file}”; đề nghị xin quyền hoặc chép tệp sang thư mục của mình.`,
    unreadable: (file, { reason }) =>
      `Không đọc được “${file}” (${reason}); đề nghị kiểm tra ổ đĩa hoặc chép lại tệp.`,
    empty: (file) => `Tệp “${file}” không có nội dung; đề nghị kiểm tra xem đã lưu dự thảo vào tệp này chưa.`,
    'old-word': (file) =>
      `“${file}” là tệp Word đời cũ (.doc); đề nghị mở bằng Word rồi lưu thành .docx, hoặc cài LibreOffice để chương trình tự chuyển.`,
    'not-converted': (file, { cause = '' }) =>
      `“${file}” là tệp Word đời cũ (.doc) và LibreOffice chưa chuyển được${NOT_CONVERTED[cause] ?? ''}; đề nghị mở bằng Word rồi lưu thành .docx.`,
    encrypted: (file) => `Tệp “${file}” có mật khẩu; đề nghị bỏ mật khẩu trong Word rồi lưu lại.`,
    pdf: (file) =>
      `“${file}” là tệp PDF, không giữ được cấu trúc văn bản; đề nghị dùng tệp .docx, .md hoặc .txt của dự thảo.`,
    'web-page': (file) => `“${file}” thực ra là trang web; đề nghị mở bằng Word rồi lưu thành .docx.`,
    'other-office': (file) =>
      `“${file}” chưa đọc được; đề nghị mở bằng Word hoặc LibreOffice rồi lưu thành .docx.`,
    'not-docx': (file) =>
      `“${file}” không phải là tệp Word .docx; đề nghị mở bằng Word rồi lưu lại thành .docx.`,
    damaged: (file, { cause = '' }) =>
      `Tệp Word “${file}” bị hỏng${DAMAGE[cause] ?? ''}; đề nghị mở bằng Word để sửa rồi lưu lại, hoặc lấy bản khác.`,
    'too-large': (file) =>
      `“${file}” quá lớn so với một văn bản; đề nghị bỏ bớt hình ảnh, tệp nhúng rồi lưu lại.`,
    binary: (file) => `“${file}” không phải là tệp văn bản; cần tệp .docx, .md hoặc .txt.`,
    'not-utf8': (file, { line }) =>
      `“${file}” không phải văn bản UTF-8 (chữ hỏng đầu tiên ở dòng ${line}); đề nghị lưu lại với bảng mã UTF-8.`,
    'law-number-missing': (file) =>
      `“${file}” không ghi số, ký hiệu; đề nghị thêm riêng tệp này kèm số: cancu law add "${file}" --number SỐ.`,
    'law-number-blank': (file) =>
      `“${file}” còn để trống số nên là dự thảo, chưa phải văn bản đã ban hành; nếu đã có số, đề nghị thêm “--number SỐ”.`,
    'law-number-wrong': (file) =>
      `Số, ký hiệu của “${file}” chưa đúng dạng; ví dụ đúng: 80/2015/QH13, 63/2010/NĐ-CP.`,
    'law-kind-unknown': (file) =>
      `Chưa rõ “${file}” là loại văn bản gì; đề nghị kiểm tra số, ký hiệu và tên loại ở đầu văn bản.`,
    'law-no-articles': (file) =>
      `“${file}” không có điều nào nên không thêm được; đề nghị kiểm tra xem tệp có phải là toàn văn không.`,
    'law-not-written': (file, { folder, reason }) =>
      `Không ghi được “${file}” vào thư mục “${folder}” (${reason}); đề nghị kiểm tra quyền ghi.`,
    'law-not-there': (file, { names }) =>
      names
        ? `Có nhiều văn bản mang số “${file}”; đề nghị nêu tên tệp: ${names}.`
        : `Dự án không có toàn văn “${file}”; xem “cancu law list”.`,
    'stored-damaged': (file, { at }) =>
      `Tệp “${file}” trong kho văn bản của dự án bị hỏng${at ? ` (tại ${at})` : ''} nên được bỏ qua; đề nghị thêm lại bằng “cancu law add”.`,
    'stored-newer': (file) =>
      `Tệp “${file}” trong kho văn bản của dự án do phiên bản mới hơn của chương trình ghi nên được bỏ qua; đề nghị cập nhật chương trình.`,
    'program-failed': (file, { reason }) =>
      `Chương trình gặp lỗi khi xét “${file}” (${reason}); lỗi không nằm ở dự thảo, đề nghị báo lại để được sửa.`,
  },
  error: 'Lỗi:',
  note: 'Lưu ý:',
  converted: (file) =>
    `“${file}” là tệp Word đời cũ (.doc), được đọc qua bản .docx do LibreOffice chuyển; số dòng, vị trí là của bản chuyển.`,
  crashed: 'Chương trình gặp lỗi ngoài dự kiến; đề nghị gửi kèm các dòng dưới đây khi báo lỗi.',
  seeHelp: (command) => `Xem “${command} --help”.`,
  written: (file) => `Đã ghi kết quả vào ${file}.`,
  notWritten: (file, reason) => `Không ghi được kết quả vào “${file}” (${reason}); đề nghị chọn chỗ khác.`,
  reading: (file, index, count) => `Đang xét ${index}/${count}: ${file}`,
  law: lawVi,
  doctor: doctorVi,
  help: {
    about:
      'cancu soát dự thảo văn bản quy phạm pháp luật: thủ tục hành chính mới, căn cứ pháp lý, chi phí tuân thủ.',
    usage: 'Cách dùng',
    commands: 'Các lệnh',
    options: 'Tùy chọn',
    exitCodes: 'Mã kết thúc',
    examples: 'Ví dụ',
    files:
      'TỆP là tệp .docx, .md, .txt (.doc khi máy có LibreOffice), một thư mục, hoặc mẫu tên tệp như "du-thao/**/*.docx".',
    placeholder: {
      file: 'TỆP',
      files: 'TỆP…',
      date: 'NĂM-THÁNG-NGÀY',
      number: 'SỐ',
      citation: '"ĐIỀU KHOẢN"',
      option: 'TÙY CHỌN',
      command: 'LỆNH',
    },
    verb: {
      check: 'Soát dự thảo và báo những điểm cần sửa, kèm căn cứ và cách xử lý',
      procedures: 'Liệt kê thủ tục hành chính, các bộ phận tạo thành và chi phí',
      cite: 'Liệt kê các dẫn chiếu và văn bản, điều khoản được dẫn',
      parse: 'In cấu trúc văn bản: phần, chương, mục, điều, khoản, điểm',
      'law add': 'Thêm toàn văn luật, nghị định… vào kho văn bản của dự án (.cancu/law)',
      'law show': 'Trích một điều khoản, kèm tình trạng hiệu lực, quá trình và nội dung giao quy định',
      'law list': 'Liệt kê các văn bản trong kho của dự án',
      'law remove': 'Bỏ văn bản khỏi kho của dự án',
      doctor:
        'Xét dữ liệu pháp luật của chính chương trình: điều gì đã hết hạn, quá một năm chưa kiểm tra, hoặc mâu thuẫn',
    },
    option: {
      format: 'Dạng kết quả; mặc định: text với check, doctor và các lệnh law, json với lệnh khác',
      lang: 'Ngôn ngữ của kết quả; mặc định: vi',
      date: 'Xét theo pháp luật tại ngày này; mặc định: ngày của dự thảo, nếu không có thì hôm nay',
      against: 'So sánh chi phí với phiên bản trước',
      at: 'Xem điều khoản tại ngày này; mặc định: hôm nay',
      number: 'Số, ký hiệu của văn bản khi tệp không ghi',
      'fail-on': 'Kết thúc với mã 1 khi có phát hiện từ mức này trở lên; mặc định: error',
      output: 'Ghi kết quả vào tệp thay vì in ra',
      all: 'Giữ cả khoảng trắng giữa các đơn vị, để ghép lại đúng văn bản gốc',
      'no-colour': 'Không tô màu (cũng tắt bằng biến môi trường NO_COLOR)',
      version: 'In phiên bản',
      help: 'In hướng dẫn này',
    },
    exit: {
      0: 'không có phát hiện nào từ mức --fail-on trở lên',
      1: 'có phát hiện từ mức --fail-on trở lên',
      2: 'không làm được: sai câu lệnh, không có tệp nào khớp, hoặc có tệp không đọc được',
    },
    exitOf: {
      'law add': LAW_EXIT,
      'law show': LAW_EXIT,
      'law list': LAW_EXIT,
      'law remove': LAW_EXIT,
      doctor: {
        0: 'dữ liệu pháp luật không có gì cần sửa',
        1: 'có điều cần sửa',
        2: 'không làm được: sai câu lệnh hoặc không ghi được kết quả',
      },
    },
    example: [
      ['cancu check du-thao.docx', 'soát một dự thảo'],
      ['cancu check "du-thao/**/*.md" --format json', 'soát nhiều tệp, lấy kết quả cho máy đọc'],
      ['cancu check moi.docx --against cu.docx', 'so chi phí tuân thủ với bản trước'],
      ['cancu check du-thao.docx --date 2027-01-01', 'xét theo pháp luật tại ngày 01/01/2027'],
      ['cancu law add luat/*.docx', 'thêm toàn văn các luật vào dự án'],
      [
        'cancu law show "khoản 4 Điều 27 Luật 80/2015/QH13" --at 2024-01-01',
        'trích khoản 4, tình trạng tại 01/01/2024',
      ],
      ['cancu doctor --date 2027-03-01', 'xem đến ngày đó dữ liệu nào hết hạn'],
    ],
    moreHelp: 'Xem thêm về một lệnh: cancu LỆNH --help. English: --lang en.',
  },
};
