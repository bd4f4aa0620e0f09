// Issuers: one spelling each, without what ran on behind, filled in from the sign in the number where that leaves no doubt.
import { parseNumber, wordsKey } from './law-package.mjs';

const FIXED = {
  CP: 'Chính phủ',
  TTG: 'Thủ tướng Chính phủ',
  QH: 'Quốc hội',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  CTN: 'Chủ tịch nước',
};
const RUN_ON = /(?:\.? ?(?:ngày \d|ban hành ngày|Điều \d)| (?:quy định|về |hướng dẫn)).*$/u;
const JOINT = / và Bộ | và Toà | và Tòa |, Bộ /;

/** Spelling variants under one key: "Bộ công thương", "Uỷ ban", "Toà án", "Giáo Dục và Ðào Tạo". */
const keyOf = (issuer) =>
  wordsKey(issuer.replace(/Ð/g, 'Đ'))
    .replaceAll(' ủy ban nhân dân ', ' ubnd ')
    .replaceAll(' hội đồng nhân dân ', ' hđnd ');

const agencyOf = (number) => {
  const parts = parseNumber(number);
  return parts && parts.agencies.length === 1 ? parts.agencies[0] : null;
};

/** Reads every row once: how issuers are mostly spelt, and whom a sign mostly means. */
export function learnIssuers(rows) {
  const spelling = new Map();
  const bySign = new Map();
  for (const { number, row } of rows) {
    if (typeof row.co_quan !== 'string' || RUN_ON.test(row.co_quan)) continue;
    const issuer = row.co_quan.replace(/[.\s]+$/, '');
    count(spelling, keyOf(issuer), issuer);
    const sign = agencyOf(number);
    if (sign && !JOINT.test(issuer)) count(bySign, sign, keyOf(issuer));
  }
  return { spelling, bySign };
}

function count(map, key, form) {
  const forms = map.get(key) ?? new Map();
  forms.set(form, (forms.get(form) ?? 0) + 1);
  map.set(key, forms);
}

const most = (forms) => [...(forms ?? [])].sort((a, b) => b[1] - a[1])[0];

/** The issuer of a row in its usual spelling, or null. */
export function cleanIssuer(row, number, { spelling, bySign }, tally) {
  const sign = agencyOf(number);
  if (sign && FIXED[sign]) {
    if (row.co_quan && keyOf(row.co_quan) !== keyOf(FIXED[sign]))
      tally.add('mended: issuer contradicts the number', `${number}: ${row.co_quan.slice(0, 50)}`);
    return FIXED[sign];
  }
  const raw = typeof row.co_quan === 'string' ? row.co_quan.replace(/[.\s]+$/, '') : '';
  const ranOn = RUN_ON.test(raw);
  const cut =
    raw === 'Ủy ban nhân dân tỉn' ||
    (/^Bộ \p{L}{2,4}$/u.test(raw) && (spelling.get(keyOf(raw)) ? most(spelling.get(keyOf(raw)))[1] : 0) < 30);
  if (raw !== '' && !ranOn && !cut) {
    const usual = most(spelling.get(keyOf(raw)))?.[0] ?? raw;
    if (usual !== raw) tally.add('mended: issuer in another spelling', `${raw} → ${usual}`);
    return usual.replace(/Ð/g, 'Đ');
  }
  if (ranOn) tally.add('mended: issuer ran on', `${number}: ${raw.slice(0, 50)}`);
  if (cut) tally.add('mended: issuer cut off', `${number}: ${raw}`);
  const known = sign === 'UBND' || sign === 'HĐND' ? null : most(bySign.get(sign));
  const all = [...(bySign.get(sign)?.values() ?? [])].reduce((sum, n) => sum + n, 0);
  if (!known || known[1] < 3 || known[1] / all < 0.8) return null;
  if (raw === '') tally.add('mended: issuer filled in from the sign in the number', number);
  return most(spelling.get(known[0]))[0];
}
