import { expect, test } from 'vitest';
import { atMost, run } from '../src/run.mjs';

const options = { cwd: process.cwd(), timeoutMs: 10_000 };

test('output, messages and status come back', async () => {
  const program = "console.log('căn cứ'); console.error('lỗi'); process.exitCode = 2;";
  const result = await run(process.execPath, ['-e', program], options);
  expect(result).toMatchObject({ status: 2, stdout: 'căn cứ\n', stderr: 'lỗi\n' });
});

test('a program that does not end is ended, one that does not exist is told', async () => {
  const endless = await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    ...options,
    timeoutMs: 200,
  });
  expect(endless.status).toBeNull();
  const missing = await run('no-such-program', [], options);
  expect(missing.stderr).toContain('ENOENT');
});

test('at most so many at a time, results in order', async () => {
  let now = 0;
  let most = 0;
  const results = await atMost([30, 10, 20, 0], 2, async (ms) => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, ms));
    now--;
    return ms;
  });
  expect(results).toEqual([30, 10, 20, 0]);
  expect(most).toBe(2);
});
