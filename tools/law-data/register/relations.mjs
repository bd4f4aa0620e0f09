// Relations: who replaced and amended whom, as far as it can be so. The lists took them from running text and often took the
// wrong document; a relation that is missing is no loss of truth, a wrong one ends a document that is in force.

import { dayBefore } from './dates.mjs';
import { normaliseNumber, outranks, parseNumber, wordsKey } from './law-package.mjs';
import { pieceOf } from './tiers.mjs';

const RANKED_ON = '2025-04-01';
const NUMBER = /\d[\d.]*\/\d{4}\/[\p{Lu}][\p{L}\d-]*/gu;
const AMENDING = /^(?:luật |nghị định |thông tư )?(?:sửa đổi|bổ sung)/iu;

const order = (record) =>
  record.issued ?? (parseNumber(record.number)?.year ? `${parseNumber(record.number).year}-12-31` : null);
const level = (record) => ({
  kind: record.kind,
  level: pieceOf(record.kind) === 'local' ? 'province' : 'central',
});

/** Why `later` cannot have replaced or amended `earlier`; null: it may have. */
function objection(earlier, later) {
  if (earlier === later) return 'to itself';
  const [first, second] = [order(earlier), order(later)];
  if (first && second && second < first.slice(0, second === later.issued ? 10 : 4) && later.issued)
    return 'backward in time';
  if (outranks(level(earlier), level(later), RANKED_ON) === true) return 'a lower document over a higher one';
  if (pieceOf(earlier.kind) !== pieceOf(later.kind)) return 'between documents of different tiers';
  const own = pieceOf(earlier.kind) === 'local' || pieceOf(earlier.kind) === 'administrative';
  if (own && earlier.issuer !== later.issuer) return 'between different issuers';
  return null;
}

/** Puts `replaces`, `replacedBy`, `amends` and `basedOn` on the records and closes those that were replaced on a known day. */
export function relate(records, tally) {
  const byNumber = new Map();
  for (const record of records) {
    if (!byNumber.has(record.number)) byNumber.set(record.number, []);
    byNumber.get(record.number).push(record);
  }
  const find = (number) => {
    const found = byNumber.get(normaliseNumber(String(number))) ?? [];
    return found.length === 1 ? found[0] : null;
  };
  const amends = amendments(records, find, tally);
  const replaced = replacements(records, find, amends, tally);
  for (const record of records) {
    record.amends = numbers(amends.get(record));
    record.replaces = numbers([...replaced].filter(([, by]) => by.has(record)).map(([earlier]) => earlier));
    record.replacedBy = numbers(replaced.get(record));
    record.basedOn = bases(record, find, tally);
    close(record, [...(replaced.get(record) ?? [])], tally);
  }
}

const numbers = (others) => [...new Set([...(others ?? [])].map((other) => other.number))].sort();

function pair(map, key, value) {
  if (!map.has(key)) map.set(key, new Set());
  map.get(key).add(value);
}

/** Amending document → amended ones: as listed, and as its title says. */
function amendments(records, find, tally) {
  const map = new Map();
  const add = (later, number, told) => {
    const earlier = find(number);
    if (!earlier)
      return tally.add(
        `dropped: relation "amends" to a document that is not here`,
        `${later.number} → ${number}`,
      );
    const why = objection(earlier, later);
    if (why) return tally.add(`dropped: relation "amends" ${why}`, `${later.number} → ${number}`);
    if (told === 'title' && !map.get(later)?.has(earlier))
      tally.add('mended: amended document read from the title', `${later.number} → ${number}`);
    pair(map, later, earlier);
  };
  for (const record of records) {
    for (const number of record.row.sua_doi ?? []) add(record, number, 'list');
    if (!AMENDING.test(record.title)) continue;
    // "… đã được sửa đổi bởi Nghị định số …" names an earlier amendment, "… quy định chi tiết Luật số …" what is detailed.
    const named = record.title.split(
      /(?:đã )?được (?:sửa đổi|bổ sung)|quy định chi tiết|hướng dẫn (?:thi hành|thực hiện)/u,
    )[0];
    for (const [number] of named.matchAll(NUMBER)) add(record, number, 'title');
  }
  amendedByName(records, map, tally);
  return map;
}

/** "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư": the law of that name that was passed last before. */
function amendedByName(records, map, tally) {
  const laws = new Map();
  for (const record of records) {
    if (!/^(?:luat|bo-luat)$/.test(record.kind) || AMENDING.test(record.title) || !record.title) continue;
    pair(laws, wordsKey(record.title.replace(/^Bộ luật /u, '')), record);
  }
  for (const record of records) {
    if (!/^luat$/.test(record.kind) || !/^sửa đổi/u.test(record.title)) continue;
    const named = record.title.split(/(?:các|và|của|,|;) ?(?:Bộ luật|Luật) /u).slice(1);
    for (const name of named) {
      const bare = name.replace(/(?: số \d\S*| ngày .*| năm \d{4}|[,;. ])+$/u, '');
      const before = [...(laws.get(wordsKey(bare)) ?? [])].filter(
        (law) => order(law) && order(record) && order(law) < order(record),
      );
      const last = before.sort((a, b) => (order(a) < order(b) ? 1 : -1))[0];
      if (!last || map.get(record)?.has(last)) continue;
      tally.add('mended: amended law found by its name', `${record.number} → ${last.number}`);
      pair(map, record, last);
    }
  }
}

/** Replaced document → those that replaced it. */
function replacements(records, find, amends, tally) {
  const map = new Map();
  const seen = new Set();
  const add = (earlierNumber, laterNumber) => {
    const key = `${earlierNumber}→${laterNumber}`;
    if (seen.has(key)) return;
    seen.add(key);
    const [earlier, later] = [find(earlierNumber), find(laterNumber)];
    const drop = (why) =>
      tally.add(`dropped: relation "replaces" ${why}`, `${laterNumber} → ${earlierNumber}`);
    if (!earlier || !later) return drop('to a document that is not here');
    const why = objection(earlier, later);
    if (why) return drop(why);
    if (amends.get(later)?.has(earlier) || AMENDING.test(later.title)) return drop('that is an amendment');
    pair(map, earlier, later);
  };
  for (const { number, row } of records) {
    for (const other of row.bi_thay_the_boi ?? []) add(number, normaliseNumber(other));
    for (const other of row.thay_the ?? []) add(normaliseNumber(other), number);
  }
  return map;
}

function bases(record, find, tally) {
  const out = [];
  for (const number of record.row.can_cu ?? []) {
    const basis = find(number);
    const later = basis?.issued && record.issued && basis.issued > record.issued;
    if (!basis || later || basis === record)
      tally.add(
        `dropped: relation "based on" ${basis ? 'backward in time' : 'to a document that is not here'}`,
        `${record.number} → ${number}`,
      );
    else out.push(basis.number);
  }
  return [...new Set(out)].sort();
}

/** An end that the lists inferred from a successor stands only while a successor does. */
function close(record, successors, tally) {
  if (!record.row.tinh_trang_suy_ra) return;
  if (successors.length === 0) {
    if (record.to) tally.add('mended: end inferred from a successor that is none', record.number);
    record.to = null;
    record.lapsed = false;
    return;
  }
  const days = successors
    .map(({ from }) => from)
    .filter(Boolean)
    .sort();
  const end = days[0] ? dayBefore(days[0]) : null;
  const start = record.from ?? record.issued;
  if (record.to && end !== record.to)
    tally.add(
      'mended: end is not the day before its successor took effect',
      `${record.number} ${record.to} → ${end}`,
    );
  // Where no day is known nothing is closed: the state is inferred by the reader of the register, and said to be inferred.
  record.to = end && (!start || end > start) ? end : null;
  record.lapsed = false;
}
