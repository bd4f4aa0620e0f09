// Reads the matrix of domain/competence.md §2 and compares it with the cells, so that the two references cannot drift.
import { ROWS } from './matrix.mjs';

const PERIODS = ['2010', '2016', '2021', '2025-04', '2025-07'];

/** First words of a row of the sheet → row of the facts. Order matters: the first that fits. */
const NAMES = [
  [/^Luật, nghị quyết \| Quốc hội/, ['luat_nghi_quyet_qh']],
  [/^Pháp lệnh/, ['phap_lenh_nq_ubtvqh']],
  [/^Lệnh, quyết định/, ['lenh_qd_ctn']],
  [/^NQ liên tịch/, ['nghi_quyet_lien_tich']],
  [/^Nghị định/, ['nghi_dinh']],
  [/^Nghị quyết \(VBQPPL\) \| Chính phủ/, ['nghi_quyet_cp']],
  [/^Quyết định \| Thủ tướng/, ['quyet_dinh_ttg']],
  [/^Nghị quyết \| HĐTP/, ['nghi_quyet_hdtp']],
  [/^Thông tư \| Chánh án/, ['thong_tu_tandtc']],
  [/^Thông tư \| Viện trưởng/, ['thong_tu_vksndtc']],
  [/^Thông tư \| Bộ trưởng/, ['thong_tu_bo']],
  [/^TT liên tịch bộ–bộ/, ['ttlt_bo_bo']],
  [/^TT liên tịch \(/, ['ttlt_chanh_an_vien_truong_tktnn_bo']],
  [/^Quyết định → Thông tư/, ['ktnn']],
  [/^Nghị quyết \| HĐND cấp tỉnh/, ['nq_hdnd_tinh']],
  [/^Quyết định \| UBND cấp tỉnh/, ['qd_ubnd_tinh']],
  [/^Quyết định \| Chủ tịch UBND/, ['qd_chu_tich_ubnd_tinh']],
  [/^NQ \/ QĐ đặc khu/, ['vbqppl_dac_khu']],
  [/^NQ HĐND, QĐ UBND cấp huyện/, ['nq_hdnd_huyen_qd_ubnd_huyen']],
  [/^NQ HĐND, QĐ UBND cấp xã/, ['nq_hdnd_xa_qd_ubnd_xa']],
  [/^Chỉ thị/, ['van_ban_hanh_chinh']],
];

const MARKS = [
  [/^not listed/, 'unknown'],
  [/^N\b/, 'never'],
  [/^D-LN, or/, 'delegated-or-special-measures'],
  [/^D-LN/, 'delegated-by-law-or-resolution'],
  [/^D-L/, 'delegated-by-law'],
  [/^Y/, 'yes'],
  [/^C/, 'own-competence'],
  [/^—/, 'type-does-not-exist'],
];

/** The sheet says that the kind did not exist, the facts that it was not listed: we answer "unknown", which claims least. */
const SETTLED = new Set(['vbqppl_dac_khu 2010']);

const answerOf = (text) => MARKS.find(([pattern]) => pattern.test(text))?.[1];

/** Cells where sheet and facts differ, as sentences. */
export function compareWithSheet(markdown, cells) {
  const lines = markdown.slice(markdown.indexOf('## 2. Matrix')).split('\n');
  const rows = lines.filter((line) => line.startsWith('| ') && !line.startsWith('| Document type'));
  const differences = [];
  const seen = new Set();
  for (const line of rows) {
    const columns = line
      .replaceAll('*', '')
      .split('|')
      .slice(1, -1)
      .map((text) => text.trim());
    const names = NAMES.find(([pattern]) => pattern.test(`${columns[0]} | ${columns[1]}`))?.[1];
    if (!names || columns.length !== 7) break;
    for (const name of names) {
      seen.add(name);
      let last;
      PERIODS.forEach((period, index) => {
        const text = columns[index + 2];
        const expected = text === 'same' ? last : answerOf(text);
        last = expected;
        const cell = cells.find((c) => c.row === ROWS[name] && c.period === period);
        if (cell?.answer !== expected && !SETTLED.has(`${name} ${period}`))
          differences.push(`${name} ${period}: sheet "${text}", facts ${cell?.answer}`);
      });
    }
  }
  for (const name of Object.keys(ROWS))
    if (!seen.has(name)) differences.push(`${name}: not found in the sheet`);
  return differences;
}
