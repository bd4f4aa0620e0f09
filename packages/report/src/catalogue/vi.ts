import { BECAUSE } from './because-vi.ts';
import type { Catalogue } from './catalogue.ts';

const numbered =
  (word: string) =>
  (number: string): string =>
    number === '' ? word : `${word} ${number}`;

/** What a reader leaves out, by the name it gives to it. */
const NOT_READ: Readonly<Record<string, string>> = {
  'text-box': 'Hộp văn bản (text box) không được xét.',
  picture: 'Hình ảnh không được xét.',
  'embedded-object': 'Đối tượng nhúng không được xét.',
  'embedded-document': 'Tài liệu nhúng không được xét.',
  formula: 'Công thức được đọc thành một dòng chữ.',
  symbol: 'Có ký hiệu của phông chữ riêng không đọc được.',
  'number-format': 'Có kiểu đánh số tự động chưa hiểu được.',
  'damaged-part': 'Một phần phụ của tệp (chú thích, đầu trang …) bị hỏng nên không được xét.',
};

export const vi: Catalogue = {
  severity: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  confidence: { certain: 'chắc chắn', likely: 'có khả năng', 'needs-judgement': 'cần người đánh giá' },
  verification: {
    verified: 'đã đối chiếu với văn bản',
    secondary: 'theo nguồn thứ cấp, chưa đối chiếu với văn bản',
    recalled: 'chưa kiểm chứng, cần đối chiếu với văn bản',
  },
  component: {
    name: 'Tên thủ tục',
    sequence: 'Trình tự thực hiện',
    channel: 'Cách thức thực hiện',
    dossier: 'Thành phần hồ sơ',
    'dossier-sets': 'Số lượng hồ sơ',
    'time-limit': 'Thời hạn giải quyết',
    subject: 'Đối tượng thực hiện',
    authority: 'Cơ quan giải quyết',
    result: 'Kết quả thực hiện',
    form: 'Mẫu đơn, tờ khai',
    fee: 'Phí, lệ phí',
    requirement: 'Yêu cầu, điều kiện',
  },
  status: {
    new: 'thủ tục mới',
    changed: 'sửa đổi thủ tục đang có',
    restated: 'nhắc lại thủ tục do văn bản khác quy định',
    decentralised: 'chuyển thẩm quyền giải quyết (phân cấp)',
    unclear: 'chưa rõ là thủ tục mới hay đã có',
  },
  channel: { 'in-person': 'trực tiếp', post: 'qua dịch vụ bưu chính', online: 'trực tuyến' },
  dateOrigin: {
    option: 'ngày được chọn khi chạy',
    'front-matter': 'ngày khai ở đầu tệp',
    number: 'năm trong số, ký hiệu của văn bản',
    text: 'ngày ghi trong văn bản',
    today: 'hôm nay, vì văn bản chưa ghi ngày',
  },
  unit: {
    'working-day': (value) => `${value} ngày làm việc`,
    day: (value) => `${value} ngày`,
    hour: (value) => `${value} giờ`,
    month: (value) => `${value} tháng`,
    year: (value) => `${value} năm`,
  },
  time: { minute: (value) => `${value} phút`, hour: (value) => `${value} giờ` },
  place: {
    preamble: () => 'phần mở đầu',
    recital: () => 'phần căn cứ',
    part: numbered('Phần'),
    chapter: numbered('Chương'),
    section: numbered('Mục'),
    subsection: numbered('Tiểu mục'),
    article: numbered('Điều'),
    clause: numbered('khoản'),
    point: numbered('điểm'),
    attachment: () => 'văn bản kèm theo:',
    appendix: numbered('Phụ lục'),
    form: numbered('Mẫu số'),
    quotation: () => 'phần được sửa đổi:',
  },
  placeSeparator: ' ',
  issue: {
    'tracked-changes': () =>
      'Tệp còn vết sửa đổi (Track Changes); văn bản được đọc như đã chấp nhận mọi thay đổi.',
    'legacy-font': ({ encoding, converted = 0, capitals = 0, unread = 0 }) =>
      Number(converted) === 0
        ? 'Đoạn này dùng phông chữ cũ, không phải Unicode, nên chưa đọc được; đề nghị chuyển mã.'
        : [
            `Tệp dùng phông chữ cũ (${String(encoding ?? '').toUpperCase()}); đã chuyển ${converted} từ sang Unicode`,
            ...(Number(capitals) > 0
              ? [`${capitals} từ được viết hoa theo phông chữ nên có thể khác cách viết khi soạn`]
              : []),
            ...(Number(unread) > 0 ? [`${unread} chữ không đọc được`] : []),
            'đề nghị chuyển mã và soát lại tệp.',
          ].join('; '),
    'converted-from-doc': () =>
      'Tệp Word đời cũ (.doc) được đọc qua bản .docx do LibreOffice chuyển; số dòng, vị trí là của bản chuyển, cách trình bày có thể khác tệp gốc.',
    'not-understood': ({ construct = '' }) =>
      NOT_READ[construct] ?? 'Đoạn này chưa hiểu được nên chưa được xét.',
    'contents-list-skipped': () => 'Mục lục được bỏ qua.',
    'repeated-label': () => 'Số thứ tự này bị lặp lại.',
    'label-gap': () => 'Trước chỗ này thiếu một số thứ tự.',
    'quotation-not-closed': () => 'Phần trích dẫn nội dung sửa đổi thiếu dấu đóng ngoặc kép.',
    'front-matter-invalid': () => 'Phần khai báo ở đầu tệp viết chưa đúng nên không được dùng.',
  },
  finding: {
    why: 'Vì sao:',
    todo: 'Cách xử lý:',
    see: 'Xem thêm:',
    inForce: (from, to) => `hiệu lực từ ${from} ${to === null ? 'đến nay' : `đến ${to}`}`,
    moreLines: (count) => `… còn ${count} dòng`,
    toldAbove: 'nội dung nêu ở trên',
  },
  card: {
    heading: (index, count) => (count === 1 ? 'Thủ tục' : `Thủ tục ${index}/${count}`),
    amendedIn: (article) => `sửa đổi tại Điều ${article}`,
    basis: 'Căn cứ pháp lý',
    basisNotShown: 'dự thảo chưa nêu',
    basisProvisions: 'các điều, khoản sau',
    basisDocuments: 'mới nêu cả văn bản, chưa nêu điều, khoản',
    found: { own: 'nêu ngay tại điều này', scope: 'nêu ở phạm vi điều chỉnh', recital: 'nêu ở phần căn cứ' },
    step: (because, detail) => (detail === '' ? BECAUSE[because] : `${BECAUSE[because]} (${detail})`),
    standing: { proven: 'đã rõ', assumed: 'giả định', unknown: 'chưa biết', refuted: 'không đạt' },
    couldCite: (article, clause, document) =>
      `có thể dẫn ${clause === null ? '' : `khoản ${clause} `}Điều ${article} văn bản số ${document}`,
    notSaid: 'chưa nêu',
    notHere: 'Không nêu ở đây',
    notNeeded: 'Không nêu',
    ifAny: 'chỉ cần khi có',
    said: 'có nêu',
    sets: (count) => `${count} bộ`,
    papers: (count) => `${count} giấy tờ`,
    morePapers: (count) => `… và ${count} giấy tờ khác`,
    steps: (count) => `${count} bước`,
    feeWithoutAmount: 'có nêu, chưa có mức',
  },
  cost: {
    perCase: 'Chi phí một lần',
    perYear: 'Chi phí một năm',
    between: (base, low, high) => `khoảng ${base} (từ ${low} đến ${high})`,
    time: (length) => `mất ${length} làm việc`,
    driver: (name) => `phụ thuộc nhiều nhất vào: ${name}`,
    assumption: 'giả định',
    unknown: (what) => (what === '' ? 'chưa tính được' : `chưa tính được vì chưa biết: ${what}`),
  },
  change: {
    heading: 'So với phiên bản trước',
    label: 'So với bản trước',
    added: 'bản trước chưa có thủ tục này',
    removed: 'không còn thủ tục',
    same: 'không đổi',
    unchanged: 'không đổi',
    more: (amount) => `tăng ${amount}`,
    less: (amount) => `giảm ${amount}`,
    range: (low, high) => `từ ${low} đến ${high}`,
    totalPerCase: 'Chi phí khi mỗi thủ tục thực hiện một lần',
    totalPerYear: 'Chi phí một năm',
    paperAdded: 'thêm giấy tờ',
    paperRemoved: 'bỏ giấy tờ',
    paperChanged: 'đổi yêu cầu về giấy tờ',
    channelAdded: 'thêm cách nộp',
    channelRemoved: 'bỏ cách nộp',
    inspections: 'số lần kiểm tra thực tế',
    validity: 'thời hạn hiệu lực của kết quả',
  },
  report: {
    wholeDocument: 'toàn văn bản',
    judgedAt: (date, origin) => `Xét theo pháp luật tại ngày ${date} (${origin}).`,
    thisDocument: 'văn bản này',
    targetUnknown: 'chưa xác định được',
    procedures: 'Thủ tục hành chính trong văn bản',
    notes: 'Lưu ý thêm',
    lawTooOld: (date, until) =>
      `Dữ liệu pháp luật của chương trình mới được kiểm tra đến ngày ${until}, chưa đủ để xét chắc chắn tại ngày ${date}.`,
    nothingFound: (articles, procedures, citations) =>
      `Không có phát hiện nào. Đã xét ${articles} điều, ${procedures} thủ tục hành chính và ${citations} dẫn chiếu.`,
    noProcedures: 'Không tìm thấy thủ tục hành chính nào trong văn bản này.',
    possible: 'Cũng có thể là thủ tục hành chính, cần người đánh giá',
    morePossible: (count) => `… và ${count} chỗ khác`,
    summary: 'Tổng cộng:',
    noFindings: 'không có phát hiện nào',
    inFiles: (count) => `trong ${count} tệp`,
    ofWhichNew: (count) => `trong đó ${count} thủ tục mới`,
    count: {
      error: (count) => `${count} lỗi`,
      warning: (count) => `${count} cảnh báo`,
      info: (count) => `${count} lưu ý`,
      procedures: (count) => `${count} thủ tục hành chính`,
      possible: (count) => `${count} chỗ có thể là thủ tục hành chính`,
      failed: (count) => `${count} tệp không đọc được`,
    },
  },
};
