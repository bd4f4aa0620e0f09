// Numbers of one series rise with the days of signing. Where day and month were swapped, the neighbours show it; laws whose
// number does not fit the series of their term were never numbered so.
import { parseNumber } from './law-package.mjs';

/** Days: the gap between two neighbours that can still tell anything, and how far outside a wrong day must lie. */
const GAP = 45;
const OUTSIDE = 10;

const days = (date) => Date.parse(date) / 86_400_000;

/** Day and month the other way round, or null. */
function swapped(date) {
  const [year, month, day] = date.split('-');
  return Number(day) <= 12 && day !== month ? `${year}-${day}-${month}` : null;
}

/**
 * Sets right the days of issue that two neighbours on each side contradict, where day and month the other way round fit
 * between them.
 */
export function mendSwappedDays(records, tally) {
  for (const series of seriesOf(records).values()) {
    for (let i = 2; i < series.length - 2; i++) {
      const { record } = series[i];
      const around = [i - 2, i - 1, i + 1, i + 2].map((at) => days(series[at].record.issued));
      const other = swapped(record.issued);
      if (!other || around.some((day, at) => at > 0 && day < around[at - 1]) || around[2] - around[1] > GAP)
        continue;
      const [now, then] = [days(record.issued), days(other)];
      const outside = now < around[1] - OUTSIDE || now > around[2] + OUTSIDE;
      if (!outside || then < around[1] || then > around[2] || (record.from && record.from < other)) continue;
      tally.add(
        'mended: day and month swapped (the neighbours in its series show it)',
        `${record.number} ${record.issued} → ${other}`,
      );
      record.issued = other;
    }
  }
}

/** Records of one issuer, year and sign in the order of their numbers. */
function seriesOf(records) {
  const map = new Map();
  for (const record of records) {
    const parts = parseNumber(record.number);
    if (!record.issued || !parts?.serial || !/^\d+$/.test(parts.serial) || parts.term) continue;
    const key = `${parts.type}|${parts.yearSlot}|${parts.agencies.join('-')}|${record.issuer}|${record.issued.slice(0, 4)}`;
    if (!map.has(key)) map.set(key, []);
    map.get(key).push({ record, serial: Number(parts.serial) });
  }
  for (const series of map.values()) series.sort((a, b) => a.serial - b.serial);
  return map;
}

/**
 * Laws are numbered through a term. Where numbers and years contradict each other, the record that contradicts most others is
 * taken out, again and again; without a title it is a resolution, which has a series of its own.
 */
export function dropLawsOutOfSeries(records, tally) {
  const laws = records.filter(
    ({ kind, number }) => /^(?:luat|bo-luat)$/.test(kind) && parseNumber(number)?.term,
  );
  let facts = laws.map((record) => ({ record, ...place(record.number) }));
  const out = new Set();
  for (;;) {
    const worst = facts
      .map((fact) => ({ fact, conflicts: facts.filter((other) => contradict(fact, other)).length }))
      .sort((a, b) => b.conflicts - a.conflicts || rank(a.fact.record) - rank(b.fact.record))[0];
    if (!worst || worst.conflicts === 0) break;
    facts = facts.filter((fact) => fact !== worst.fact);
    const { title, standing } = worst.fact.record;
    // The codification names its documents rightly; lists and citations mistake numbers.
    if (title === '' || standing === 'codified') {
      tally.add('mended: a resolution listed as a law', worst.fact.record.number);
      worst.fact.record.kind = 'nghi-quyet-quoc-hoi';
    } else out.add(worst.fact.record);
  }
  for (const { number, title } of out)
    tally.add('dropped: law outside the series of its term', `${number} ${title}`);
  return records.filter((record) => !out.has(record));
}

/** Among equals the one without a title and then the one in fewer lists goes first. */
const rank = (record) =>
  record.title === '' ? 0 : record.standing === 'codified' ? 99 : record.sources.length;

const contradict = (a, b) =>
  a.term === b.term && ((a.year < b.year && a.serial > b.serial) || (a.year > b.year && a.serial < b.serial));

function place(number) {
  const { term, year, serial } = parseNumber(number);
  return { term, year: Number(year), serial: Number(serial) };
}
