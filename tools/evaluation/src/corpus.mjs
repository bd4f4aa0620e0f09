import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { atMost, run } from './run.mjs';

/** Longer than this and people look at the clock. */
export const SLOW_MS = 3000;

/**
 * checked: findings came. refused: the program said in a sentence why it cannot read the file. crashed: anything else.
 * @typedef {{ file: string, ms: number, outcome: 'checked' | 'refused' | 'crashed', said: string,
 *   findings: readonly { ruleId: string, severity: string }[] }} Checked
 */

/**
 * Checks every file of the corpus, two at a time, and times each.
 * @param {string} root the repository
 * @param {string} corpus
 * @returns {Promise<Checked[]>}
 */
export async function checkCorpus(root, corpus) {
  const files = ['docx', 'doc', 'text', 'law']
    .filter((folder) => existsSync(join(corpus, folder)))
    .flatMap((folder) => readdirSync(join(corpus, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => /\.(docx|doc|md|txt)$/.test(file));
  /** @param {string} file */
  const check = async (file) => {
    const args = ['apps/cli/dist/cancu.js', 'check', relative(root, join(corpus, file)), '--format', 'json'];
    return { file, ...judge(await run(process.execPath, args, { cwd: root, timeoutMs: 60_000 })) };
  };
  const checked = await atMost(files, 2, check);
  // Other work on the machine must not look like a slow file: measure it again, alone.
  for (const [index, first] of checked.entries()) {
    if (first.outcome !== 'checked' || first.ms <= SLOW_MS) continue;
    const again = await check(first.file);
    if (again.ms < first.ms) checked[index] = again;
  }
  return checked;
}

/**
 * Reads one run of `cancu check --format json`.
 * @param {import('./run.mjs').Run} result
 * @returns {Omit<Checked, 'file'>}
 */
export function judge({ status, stdout, stderr, ms }) {
  const lines = stderr.trim().split('\n');
  const said = lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? '';
  const stack = /^\s+at .+:\d+:\d+\)?$/m.test(stderr);
  if (status === 2 && !stack) return { ms, outcome: 'refused', said, findings: [] };
  if ((status !== 0 && status !== 1) || stack) {
    return { ms, outcome: 'crashed', said: said || `ended with ${status ?? 'a signal'}`, findings: [] };
  }
  try {
    /** @type {{ files: { findings: { ruleId: string, severity: string }[] }[] }} */
    const { files } = JSON.parse(stdout);
    return { ms, outcome: 'checked', said, findings: files.flatMap((file) => file.findings) };
  } catch {
    return { ms, outcome: 'crashed', said: 'printed no JSON', findings: [] };
  }
}

/**
 * Old Word files wait for LibreOffice, whose time is not the program's.
 * @param {Checked} each
 */
export function isSlow({ file, ms }) {
  return ms > SLOW_MS && !file.startsWith('doc/');
}

/**
 * Crashes, refusals and slow files as figures for the floor.
 * @param {readonly Checked[]} checked
 */
export function speedFigures(checked) {
  const count = (/** @type {(each: Checked) => boolean} */ is) => checked.filter(is).length;
  return [
    { id: 'corpus.crashed', value: count((each) => each.outcome === 'crashed') },
    { id: 'corpus.refused', value: count((each) => each.outcome === 'refused') },
    { id: 'corpus.slow', value: count(isSlow) },
  ];
}
