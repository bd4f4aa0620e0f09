import { spawn } from 'node:child_process';

/**
 * What a program that was run left behind. `status` is null when a signal ended it (a crash, or the time ran out).
 * @typedef {{ status: number | null, stdout: string, stderr: string, ms: number }} Run
 */

/**
 * Runs a program to its end, without a terminal and without input. Never rejects: what goes wrong is in the result.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, timeoutMs: number }} options
 * @returns {Promise<Run>}
 */
export function run(program, args, { cwd, timeoutMs }) {
  return new Promise((resolve) => {
    const begun = performance.now();
    const child = spawn(program, args, { cwd, timeout: timeoutMs, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const out = [];
    /** @type {Buffer[]} */
    const err = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', (error) => err.push(Buffer.from(String(error))));
    child.on('close', (status) =>
      resolve({
        status,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
        ms: performance.now() - begun,
      }),
    );
  });
}

/**
 * Does `work` for every item, at most `width` at a time, and keeps the order of the results.
 * @template T, R
 * @param {readonly T[]} items
 * @param {number} width
 * @param {(item: T) => Promise<R>} work
 * @returns {Promise<R[]>}
 */
export async function atMost(items, width, work) {
  /** @type {R[]} */
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(/** @type {T} */ (items[index]));
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
