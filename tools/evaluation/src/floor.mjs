/**
 * What the figures must not fall below (`atLeast`) or rise above (`atMost`).
 * @typedef {{ atLeast: Record<string, number>, atMost: Record<string, number> }} Floor
 * @typedef {{ id: string, value: number | null }} Measured
 */

/**
 * One sentence for every figure that is worse than its floor, or that was not measured at all.
 * @param {Floor} floor
 * @param {readonly Measured[]} figures
 * @returns {string[]}
 */
export function belowFloor(floor, figures) {
  const value = new Map(figures.map((figure) => [figure.id, figure.value]));
  const sentences = [];
  for (const [id, least] of Object.entries(floor.atLeast)) {
    const got = value.get(id) ?? null;
    if (got === null)
      sentences.push(`${id} was not measured; evaluation-floor.json asks for at least ${least}.`);
    else if (got < least)
      sentences.push(`${id} fell to ${got}; evaluation-floor.json asks for at least ${least}.`);
  }
  for (const [id, most] of Object.entries(floor.atMost)) {
    const got = value.get(id) ?? null;
    if (got === null) sentences.push(`${id} was not measured; evaluation-floor.json allows at most ${most}.`);
    else if (got > most)
      sentences.push(`${id} rose to ${got}; evaluation-floor.json allows at most ${most}.`);
  }
  return sentences;
}

/**
 * The floor lifted to the figures. It is never lowered: a figure that fell keeps its old floor.
 * @param {Floor} floor
 * @param {readonly Measured[]} figures
 * @returns {Floor}
 */
export function raised(floor, figures) {
  const atLeast = { ...floor.atLeast };
  const atMost = { ...floor.atMost };
  for (const { id, value } of figures) {
    if (value === null) continue;
    if (id in atMost) atMost[id] = Math.min(atMost[id] ?? value, value);
    else atLeast[id] = Math.max(atLeast[id] ?? 0, value);
  }
  return { atLeast: sorted(atLeast), atMost: sorted(atMost) };
}

/** @param {Record<string, number>} table */
function sorted(table) {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
