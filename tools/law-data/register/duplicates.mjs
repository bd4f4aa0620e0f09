// One document, one record: number, day of issue and, for local papers whose numbers come back in every province, the issuer.
import { pieceOf } from './tiers.mjs';

const RANK = { codified: 0, listed: 1, cited: 2 };

/** Joins records of one document; what the better source leaves open the other fills. */
export function joinDuplicates(records, tally) {
  const groups = new Map();
  for (const record of records) {
    const shared = pieceOf(record.kind) === 'local' || pieceOf(record.kind) === 'administrative';
    const key = [record.number.toUpperCase().replace(/^0+(?=\d)/, ''), shared ? record.issuer : ''].join('|');
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(record);
  }
  return [...groups.values()].flatMap((group) => join(group, tally));
}

function join(group, tally) {
  const kept = [];
  for (const record of group.sort((a, b) => RANK[a.standing] - RANK[b.standing])) {
    const same = kept.find(
      ({ issued }) => issued === record.issued || issued === null || record.issued === null,
    );
    if (!same) {
      kept.push(record);
      continue;
    }
    tally.add('dropped: second record of one document', record.number);
    for (const name of ['issued', 'from', 'to', 'issuer']) same[name] ??= record[name];
    if (same.title === '') same.title = record.title;
    same.sources = [...new Set([...same.sources, ...record.sources])];
    for (const name of ['sua_doi', 'thay_the', 'bi_thay_the_boi', 'can_cu'])
      if (record.row[name]) same.row[name] = [...new Set([...(same.row[name] ?? []), ...record.row[name]])];
  }
  return kept;
}
