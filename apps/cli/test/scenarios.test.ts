import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, readScenario, type ScenarioFile, type ScenarioRun, withGaps, wordsOf } from './scenario.ts';

const SCENARIOS = fileURLToPath(new URL('scenarios/', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../dist/cancu.js', import.meta.url));
if (!existsSync(PROGRAM)) throw new Error('dist/cancu.js is not there: build the program before this test');

const workplace = mkdtempSync(path.join(tmpdir(), 'cancu-'));
afterAll(() => rmSync(workplace, { recursive: true }));

for (const name of readdirSync(SCENARIOS).filter((file) => file.endsWith('.txt'))) {
  describe(name, () => {
    const scenario = readScenario(readFileSync(path.join(SCENARIOS, name), 'utf8'));
    const folder = path.join(workplace, name);
    for (const file of scenario.files) place(folder, file);
    mkdirSync(folder, { recursive: true });
    for (const run of scenario.runs) it(run.command, () => play(run, folder));
  });
}

function place(folder: string, file: ScenarioFile): void {
  const target = path.join(folder, file.name);
  mkdirSync(file.name.endsWith('/') ? target : path.dirname(target), { recursive: true });
  if (!file.name.endsWith('/')) writeFileSync(target, bytesOf(file));
}

function play(run: ScenarioRun, folder: string): void {
  const [, ...args] = wordsOf(run.command);
  const env = { ...process.env, NO_COLOR: '1' };
  const did = spawnSync(process.execPath, [PROGRAM, ...args], { cwd: folder, encoding: 'utf8', env });
  const got = { stdout: did.stdout, stderr: did.stderr, exit: did.status };
  expect(got).toEqual({
    stdout: withGaps(run.stdout, did.stdout),
    stderr: withGaps(run.stderr, did.stderr),
    exit: run.exit,
  });
  for (const made of run.makes) {
    const content = readFileSync(path.join(folder, made.name), 'utf8');
    expect(content).toBe(withGaps(made.content, content));
  }
}
