// Relations: who replaced and amended whom, as far as it can be so. The lists took them from running text and often took the
// wrong document; a relation that is missing is no loss of truth, a wrong one ends a document that is in force.

import { dayBefore } from './dates.mjs';
import { normaliseNumber, outranks, parseNumber, wordsKey } from './law-package.mjs';
import { mayShareSubject } from './subject.mjs';
import { pieceOf } from './tiers.mjs';

const RANKED_ON = '2025-04-01';
const NUMBER = /\d[\d.]*\/\d{4}\/[\p{Lu}][\p{L}\d-]*/gu;
const AMENDING = /^(?:luật |nghị định |thông tư |về (?:việc )?)?(?:sửa đổi|b[ổồ] sung)/iu;

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
  const doubted = new Set();
  const replaced = replacements(records, find, amends, doubted, tally);
  for (const record of records) {
    record.amends = numbers(amends.get(record));
    record.replaces = numbers([...replaced].filter(([, by]) => by.has(record)).map(([earlier]) => earlier));
    record.replacedBy = numbers(replaced.get(record));
    record.basedOn = bases(record, find, tally);
    close(record, [...(replaced.get(record) ?? [])], doubted.has(record), tally);
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

/** Objections that refute a relation; any other leaves it possible that the document has ended. */
const REFUTED = new Set(['to itself', 'backward in time', 'a lower document over a higher one']);

/** Replaced document → those that replaced it. `doubted` collects those of which a list says so and it is not sure. */
function replacements(records, find, amends, doubted, tally) {
  const map = new Map();
  const seen = new Set();
  const suspended = new Set();
  const add = (earlierNumber, laterNumber) => {
    const key = `${earlierNumber}→${laterNumber}`;
    if (seen.has(key)) return;
    seen.add(key);
    const [earlier, later] = [find(earlierNumber), find(laterNumber)];
    const drop = (why) =>
      tally.add(`dropped: relation "replaces" ${why}`, `${laterNumber} → ${earlierNumber}`);
    if (!earlier || !later) {
      if (earlier) doubted.add(earlier);
      return drop('to a document that is not here');
    }
    if (/^(?:tạm ngưng|tạm dừng)/iu.test(later.title)) {
      doubted.add(earlier);
      suspended.add(earlier);
      return drop('that is a suspension');
    }
    const why = objection(earlier, later);
    if (why && !REFUTED.has(why)) doubted.add(earlier);
    if (why) return drop(why);
    if (amends.get(later)?.has(earlier) || AMENDING.test(later.title)) return drop('that is an amendment');
    if (!mayShareSubject(earlier.title, later.title)) {
      doubted.add(earlier);
      return drop('between documents of different subjects');
    }
    pair(map, earlier, later);
  };
  for (const { number, row } of records) {
    for (const other of row.bi_thay_the_boi ?? []) add(number, normaliseNumber(other));
    for (const other of row.thay_the ?? []) add(normaliseNumber(other), number);
  }
  for (const [earlier, successors] of map) {
    if (![...successors].some((later) => suspended.has(later))) continue;
    doubted.add(earlier);
    map.delete(earlier);
    tally.add('dropped: relation "replaces" by a document that was suspended', earlier.number);
  }
  dropHalfEnds(map, amends, doubted, tally);
  return map;
}

/** An amending document ends with what it amends: one that amended several is not ended by the successor of one of them. */
function dropHalfEnds(map, amends, doubted, tally) {
  for (const [earlier, successors] of map) {
    if (!AMENDING.test(earlier.title)) continue;
    const amended = [...(amends.get(earlier) ?? [])];
    const whole =
      amended.length > 0 && amended.every((one) => [...successors].some((later) => map.get(one)?.has(later)));
    if (whole) continue;
    doubted.add(earlier);
    map.delete(earlier);
    tally.add(
      'dropped: relation "replaces" of an amending document whose base lives on or is not known',
      earlier.number,
    );
  }
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
function close(record, successors, doubted, tally) {
  if (!record.row.tinh_trang_suy_ra) return;
  if (successors.length === 0) {
    if (record.to) tally.add('mended: end inferred from a successor that is none', record.number);
    record.to = null;
    // A list says that it has ended and the successor is doubtful: unknown is what can be said.
    record.lapsed = doubted;
    if (doubted) tally.add('mended: end doubted, said to have lapsed', record.number);
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
