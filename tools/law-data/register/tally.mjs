// Counts what was mended and what was dropped, with a few samples each, so that a review sees the effect of every rule.

export class Tally {
  #counts = new Map();

  /** Counts one case of `cause`; `sample` says which. */
  add(cause, sample) {
    const entry = this.#counts.get(cause) ?? { count: 0, samples: [] };
    entry.count++;
    if (entry.samples.length < 3) entry.samples.push(sample);
    this.#counts.set(cause, entry);
  }

  count(cause) {
    return this.#counts.get(cause)?.count ?? 0;
  }

  /** Rows `[cause, count, samples]`, in alphabetical order so that two runs compare. */
  rows() {
    return [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([cause, { count, samples }]) => [cause, count, samples]);
  }
}
