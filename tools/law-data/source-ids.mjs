// Turns the source lines of the reference matrix into ids of packages/law/src/data/sources-*.json. A line that is not
// known here stops the build: an answer without a source must not slip into the product.

const BAN = { 2010: ['nd63-8-1-2010'], 2016: ['l80-14-4-2015'], 2021: ['l80-14-4-2020'] };

/** Why a kind of document is not in the system of legal documents, by period. */
const NOT_LISTED = {
  2016: ['l80-4-2015', 'l80-14-2', 'nd63-8-1-2010', 'nd63-8-1-2017'],
  2021: ['l80-4-2020', 'l80-14-2', 'nd63-8-1-2017'],
  '2025-04': ['l64-4-2025-04', 'nd63-8-1-2017'],
  '2025-07': ['l64-4-2025-07', 'nd63-8-1-2017'],
};

const ADMINISTRATIVE = {
  2010: ['nd63-8-1-2010'],
  2016: ['nd63-8-1-2010', 'nd63-8-1-2017', 'l80-14-2'],
  2021: ['nd63-8-1-2017', 'l80-14-2'],
  '2025-04': ['nd63-8-1-2017'],
  '2025-07': ['nd63-8-1-2017'],
};

const INTER_MINISTRY = {
  2016: ['l80-4-2015'],
  2021: ['l80-4-2020'],
  '2025-04': ['l64-20-2025-04'],
  '2025-07': ['l64-20-2025-07'],
};

/** Articles of Law 64/2025 that have one record for both periods. */
const UNDIVIDED = new Set(['l64-10', 'l64-14-1', 'l64-14-2', 'l64-21-2', 'l64-21-3']);

/** The competence article of Law 64/2025; a minister's circular has two clauses. */
function law64(article, clause, period) {
  const ids = article === '18' ? ['l64-18-1', 'l64-18-2'] : [`l64-${article}${clause ? `-${clause}` : ''}`];
  return ids.map((id) => (UNDIVIDED.has(id) ? id : `${id}-${period}`));
}

/** `fact.source` of a row of `competence_matrix`, in one period → source ids, the decisive one first. */
export function sourceIds(fact, period, answer) {
  const line = fact.source;
  if (line.includes('Luật 80/2015 Điều 14 khoản 2')) return ADMINISTRATIVE[period];
  if (line.startsWith('not a VBQPPL before')) return NOT_LISTED[period];
  if (line.startsWith('Luật 80/2015 Điều 4; Luật 64/2025 Điều 20')) return INTER_MINISTRY[period];
  if (line.startsWith('NĐ 63/2010') || line.startsWith('Luật 80/2015/QH13 Điều 14 khoản 4')) {
    if (answer === 'type-does-not-exist') return NOT_LISTED[period] ?? BAN[period];
    return answer === 'delegated-or-special-measures' ? [...BAN[period], 'l80-27-4'] : BAN[period];
  }
  const own = /^Luật 64\/2025\/QH15 Điều (\d+)(?: khoản (\d))?/.exec(line);
  if (!own) throw new Error(`no source id for "${line}" (${fact.doc_type}, ${period})`);
  if (answer === 'type-does-not-exist') return NOT_LISTED[period];
  const ids = law64(own[1], own[2], period);
  if (answer === 'own-competence') return [...ids, 'nd78-5-1'];
  return own[1] === '10' ? [...ids, 'l57-5-2', 'nd78-5-1'] : [...ids, 'nd78-5-1'];
}
