/** The median time of several runs, in milliseconds; the first run warms up and does not count. */
export async function medianMs(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i <= runs; i++) {
    const begun = performance.now();
    await work();
    if (i > 0) times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)]!;
}
