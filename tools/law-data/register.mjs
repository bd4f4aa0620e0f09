// Builds the register of documents in packages/law from the list beside the repository. Run by hand after a build, then
// review the difference and the counts:  node tools/law-data/register.mjs [path of the reference folder] [--today DAY]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { learnCasing } from './register/casing.mjs';
import { countsPage } from './register/counts-page.mjs';
import { cleanDates } from './register/dates.mjs';
import { joinDuplicates } from './register/duplicates.mjs';
import { cleanIssuer, learnIssuers } from './register/issuers.mjs';
import { cleanKind } from './register/kinds.mjs';
import { cleanNumber } from './register/numbers.mjs';
import { writePieces } from './register/pieces.mjs';
import { relate } from './register/relations.mjs';
import { dropLawsOutOfSeries, mendSwappedDays } from './register/series.mjs';
import { Tally } from './register/tally.mjs';
import { cleanTitle } from './register/titles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { today: { type: 'string', default: '2026-11-25' } },
});
const reference = path.resolve(positionals[0] ?? path.join(root, '..', 'shared'));
const data = path.join(root, 'packages', 'law', 'src', 'data');
const STANDING = { phap_dien: 'codified', danh_muc: 'listed', trich_dan: 'cited' };

const tally = new Tally();
const rows = readFileSync(path.join(reference, 'registry', 'documents.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));
const core = new Set(
  JSON.parse(readFileSync(path.join(data, 'documents.json'), 'utf8')).map(({ number }) => number),
);

const numbered = rows.flatMap((row) => {
  const number = cleanNumber(row, tally);
  return number ? [{ number, row: { ...row } }] : [];
});
const casing = learnCasing(rows.flatMap(({ ten }) => (typeof ten === 'string' ? [ten] : [])));
const issuers = learnIssuers(numbered);

let records = numbered.flatMap(({ number, row }) => {
  if (row.do_tin_cay === 'doi_chieu_tay') {
    if (!core.has(number)) throw new Error(`${number} was checked by hand and is missing in documents.json`);
    tally.add('dropped: checked by hand, stands in the core', number);
    return [];
  }
  const kind = cleanKind(row, number, tally);
  if (!kind) return [];
  const dates = cleanDates(row, number, kind, values.today, tally);
  const told = row.tinh_trang;
  if (told === 'het_hieu_luc_mot_phan' && dates.to !== null) {
    tally.add('mended: end of a part taken for that of the whole', number);
    dates.to = null;
  }
  return [
    {
      number,
      kind,
      issuer: cleanIssuer(row, number, issuers, tally),
      ...dates,
      title: cleanTitle(row, number, kind, casing, tally),
      standing: STANDING[row.do_tin_cay] ?? 'cited',
      sources: row.nguon ?? [],
      lapsed: told === 'het_hieu_luc' && dates.to === null,
      partly: told === 'het_hieu_luc_mot_phan',
      row,
    },
  ];
});
records = joinDuplicates(records, tally);
records = dropLawsOutOfSeries(records, tally);
mendSwappedDays(records, tally);
relate(records, tally);

mkdirSync(path.join(data, 'register'), { recursive: true });
const pieces = writePieces(path.join(data, 'register'), records);
writeFileSync(path.join(data, 'register', 'COUNTS.md'), countsPage(rows.length, records, pieces, tally));
for (const [cause, count, samples] of tally.rows())
  console.log(`${String(count).padStart(6)}  ${cause}   ${samples.join(' | ')}`);
for (const [name, count, bytes, packed] of pieces)
  console.log(`${name}: ${count} records, ${bytes} bytes, ${packed} packed`);
