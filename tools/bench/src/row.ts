/** One line of the results table. `ratio` compares with the row that `what` names; a ratio above `limit` is too slow. */
export interface Row {
  readonly what: string;
  readonly ms: number;
  readonly ratio?: number;
  /** The ratio may not be above it; for `atLeast` not below it. */
  readonly limit?: number;
  readonly atLeast?: number;
}

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ what, ms, ratio, limit, atLeast }) => {
    const against = ratio === undefined ? '' : ratio.toFixed(2);
    const bound = limit !== undefined ? `≤ ${limit}` : atLeast !== undefined ? `≥ ${atLeast}` : '';
    return `| ${what} | ${ms.toFixed(1)} | ${against} | ${bound} |`;
  });
  return ['| what | ms | ratio | wanted |', '|---|--:|--:|---|', ...lines].join('\n');
}
