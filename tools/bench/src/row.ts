/**
 * One line of the results table. `ratio` compares with the row that `what` names; a ratio above `limit` is too slow, and so are
 * more than `limitMs` milliseconds (or megabytes, where `what` says so).
 */
export interface Row {
  readonly what: string;
  readonly ms: number;
  readonly ratio?: number;
  /** The ratio may not be above it; for `atLeast` not below it. */
  readonly limit?: number;
  readonly atLeast?: number;
  readonly limitMs?: number;
}

export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const against = row.ratio === undefined ? '' : row.ratio.toFixed(2);
    return `| ${row.what} | ${row.ms.toFixed(1)} | ${against} | ${wanted(row)} |`;
  });
  return ['| what | ms | ratio | wanted |', '|---|--:|--:|---|', ...lines].join('\n');
}

function wanted({ limit, atLeast, limitMs }: Row): string {
  if (limitMs !== undefined) return `≤ ${limitMs}`;
  if (limit !== undefined) return `ratio ≤ ${limit}`;
  return atLeast === undefined ? '' : `ratio ≥ ${atLeast}`;
}
