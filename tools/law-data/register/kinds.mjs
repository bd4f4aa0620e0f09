// Kinds: from the number first, then from the printed kind. Lists call every paper of the National Assembly a law.
import { identifyDocument, parseNumber } from './law-package.mjs';

/** Printed kinds of the lists that are no kinds. */
const PRINTED = {
  'nghi-dinh': 'Nghị định',
  'Nghị định sửa đổi': 'Nghị định',
  'Quyết định sửa đổi': 'Quyết định',
  'Nghị quyết của Chính phủ': 'Nghị quyết',
  'Luật (sửa đổi)': 'Luật',
};

/** How the title of a resolution begins, and none of a law. */
const RESOLUTION =
  /^(?:nghị quyết|về |quy định|phê duyệt|phê chuẩn|thí điểm|cơ chế|kế hoạch|kỳ họp|ban hành nghị|sửa đổi, bổ sung một số điều của (?:nội quy|nghị quyết))/iu;

/** No term has passed more laws. */
const HIGHEST_LAW = 160;

const SLUGS = {
  Luật: 'luat',
  'Bộ luật': 'bo-luat',
  'Pháp lệnh': 'phap-lenh',
  'Nghị quyết': 'nghi-quyet',
  'Nghị quyết liên tịch': 'nghi-quyet-lien-tich',
  'Nghị định': 'nghi-dinh',
  'Quyết định': 'quyet-dinh',
  'Thông tư': 'thong-tu',
  'Thông tư liên tịch': 'thong-tu-lien-tich',
  'Chỉ thị': 'chi-thi',
  'Kế hoạch': 'ke-hoach',
  'Thông báo': 'thong-bao',
  'Công văn': 'cong-van',
  'Công điện': 'cong-dien',
  'Văn bản hợp nhất': 'van-ban-hop-nhat',
  Lệnh: 'lenh',
};

/** Signs in numbers whose kind the package leaves to the heading. */
const BY_SIGN = {
  NQLT: 'nghi-quyet-lien-tich-chinh-phu',
  NQ: 'nghi-quyet-hanh-chinh',
  QĐ: 'quyet-dinh-hanh-chinh',
  KH: 'ke-hoach',
  TB: 'thong-bao',
  CV: 'cong-van',
  CĐ: 'cong-dien',
  CT: 'chi-thi',
  TT: 'thong-tu',
};

const BY_SLUG = {
  'quyet-dinh': 'quyet-dinh-hanh-chinh',
  'nghi-quyet': 'nghi-quyet-hanh-chinh',
  'nghi-dinh': 'nghi-dinh',
  'thong-tu': 'thong-tu',
  'thong-tu-lien-tich': 'thong-tu-lien-tich-bo',
  'ke-hoach': 'ke-hoach',
  'thong-bao': 'thong-bao',
  'cong-van': 'cong-van',
  'cong-dien': 'cong-dien',
  'chi-thi': 'chi-thi',
  lenh: 'lenh-chu-tich-nuoc',
};

/** The kind of a row, or null. */
export function cleanKind(row, number, tally) {
  const printed = PRINTED[row.loai] ?? row.loai ?? null;
  if (row.loai === undefined || row.loai === null) tally.add('mended: kind was missing', number);
  else if (printed !== row.loai) tally.add('mended: kind in a form that is none', `${number}: ${row.loai}`);
  const heading = headingOf(printed, number, row.ten ?? '', tally);
  const identity = {
    number,
    kind: SLUGS[heading] ?? null,
    issuer: row.co_quan ?? null,
    issued: row.ngay_ban_hanh ?? null,
    title: null,
  };
  const read = identifyDocument(identity, row.co_quan ? { issuerText: row.co_quan } : {});
  if (read.kind !== 'unknown') return read.kind;
  const sign = parseNumber(number)?.type;
  const kind = (sign && BY_SIGN[sign]) || BY_SLUG[SLUGS[heading]] || null;
  if (!kind) tally.add('dropped: kind not to be told', `${number} (${row.loai})`);
  return kind;
}

/** Papers of the National Assembly and its Standing Committee: law, ordinance or resolution by the sign and the title. */
function headingOf(printed, number, title, tally) {
  const parts = parseNumber(number);
  if (parts?.term === null || parts === null) return printed;
  if (parts.type === 'PL') return 'Pháp lệnh';
  if (parts.type === 'NQ') return 'Nghị quyết';
  if (parts.type !== null) return printed;
  const serial = Number(parts.serial);
  const committee = parts.agencies[0] === 'UBTVQH';
  const resolution = RESOLUTION.test(title.trim()) || serial > HIGHEST_LAW;
  if (committee)
    return /pháp lệnh|^ưu đãi/iu.test(title) && !/^về /iu.test(title) ? 'Pháp lệnh' : 'Nghị quyết';
  if (!resolution) return printed === 'Bộ luật' || /^bộ luật/iu.test(title) ? 'Bộ luật' : 'Luật';
  if (printed !== 'Nghị quyết')
    tally.add('mended: a resolution listed as a law', `${number} ${title.slice(0, 40)}`);
  return 'Nghị quyết';
}
