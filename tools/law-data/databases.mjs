// The databases of NQ 66.7/2025/NQ-CP: names and owners, with how often its annexes point to each.

/** Names as in Điều 4; the annexes write them in sixty ways. The owner is checked against the annexes' majority. */
const DATABASES = {
  population: [
    'Cơ sở dữ liệu quốc gia về dân cư',
    'National population database',
    'Bộ Công an',
    'Ministry of Public Security',
  ],
  civil_status: [
    'Cơ sở dữ liệu hộ tịch điện tử',
    'Electronic civil-status database',
    'Bộ Tư pháp',
    'Ministry of Justice',
  ],
  insurance: [
    'Cơ sở dữ liệu quốc gia về bảo hiểm',
    'National insurance database',
    'Bảo hiểm xã hội Việt Nam',
    'Vietnam Social Security',
  ],
  driving_licence: [
    'Cơ sở dữ liệu giấy phép lái xe',
    'Driving-licence database',
    'Bộ Công an',
    'Ministry of Public Security',
  ],
  enterprise: [
    'Cơ sở dữ liệu quốc gia về đăng ký doanh nghiệp',
    'National business-registration database',
    'Bộ Tài chính',
    'Ministry of Finance',
  ],
  vehicle: [
    'Cơ sở dữ liệu về đăng ký phương tiện',
    'Vehicle-registration database',
    'Bộ Công an',
    'Ministry of Public Security',
  ],
  land: [
    'Cơ sở dữ liệu quốc gia về đất đai',
    'National land database',
    'Bộ Nông nghiệp và Môi trường',
    'Ministry of Agriculture and Environment',
  ],
  criminal_record: [
    'Cơ sở dữ liệu lý lịch tư pháp',
    'Criminal-record database',
    'Bộ Công an',
    'Ministry of Public Security',
  ],
  health: [
    'Cơ sở dữ liệu nền tảng sổ sức khỏe điện tử',
    'Electronic health-book database',
    'Bộ Y tế',
    'Ministry of Health',
  ],
};

const plain = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('&', 'và')
    .replace(/[\s;.]+/g, ' ')
    .trim();

function readTable(text) {
  const [head, ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}

/** Owner named most often by rows that point to this database alone. */
function majorityOwner(rows, key) {
  const votes = new Map();
  for (const row of rows) {
    if (row.database_key !== key || !/^bộ|^bảo hiểm/.test(plain(row.database_owner))) continue;
    votes.set(plain(row.database_owner), (votes.get(plain(row.database_owner)) ?? 0) + 1);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0];
}

/** Records for held-databases.json, and sentences about owners that differ from the annexes. */
export function databaseRecords(tsv) {
  const rows = readTable(tsv);
  const remarks = [];
  const records = Object.entries(DATABASES).map(([key, [vi, en, ownerVi, ownerEn]]) => {
    const mine = rows.filter((row) => row.database_key.split(';').includes(key));
    const majority = majorityOwner(rows, key);
    if (majority && majority[0] !== plain(ownerVi))
      remarks.push(`${key}: annexes mostly say "${majority[0]}" (${majority[1]})`);
    return {
      key: key.replace('_', '-'),
      name: { vi, en },
      owner: { vi: ownerVi, en: ownerEn },
      annexRows: mine.length,
      annexProcedures: new Set(mine.map((row) => row.code)).size,
    };
  });
  return { records, remarks };
}
