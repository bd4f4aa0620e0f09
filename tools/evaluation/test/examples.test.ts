import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../src/run.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const program = join(root, 'apps', 'cli', 'dist', 'cancu.js');

beforeAll(() => {
  if (!existsSync(program))
    throw new Error('The examples are checked with the built program: npm run build.');
});

interface Finding {
  readonly ruleId: string;
  readonly severity: string;
  readonly address: string;
  readonly source: { readonly document: string; readonly article: string | null } | null;
}

/** Every finding as one line: severity, rule, address, and the article of law it rests on. */
async function findings(...args: string[]): Promise<string[]> {
  const options = { cwd: join(root, 'examples'), timeoutMs: 20_000 };
  const { status, stdout, stderr } = await run(
    process.execPath,
    [program, 'check', '--format', 'json', ...args],
    options,
  );
  expect(status, stderr).not.toBe(2);
  const { files } = JSON.parse(stdout) as { files: { findings: Finding[] }[] };
  return files
    .flatMap((file) => file.findings)
    .map(({ severity, ruleId, address, source }) =>
      [severity, ruleId, address, ...(source ? [`${source.document} Điều ${source.article}`] : [])].join(
        ' · ',
      ),
    );
}

test('a circular that sets a licence nobody delegated', async () => {
  expect(await findings('thong-tu-cap-phep-moi/du-thao.md')).toEqual([
    'warning · basis/require-delegation · dieu-5/khoan-1 · 78/2025/NĐ-CP Điều 5',
    'warning · procedure/require-parts · dieu-5/khoan-1 · 78/2025/NĐ-CP Điều 5',
    'warning · procedure/no-held-data · dieu-5/khoan-1/diem-b · 66.7/2025/NQ-CP Điều 4',
    'warning · procedure/no-held-data · dieu-5/khoan-1/diem-c · 66.7/2025/NQ-CP Điều 4',
    'warning · reference/no-dangling · dieu-6/khoan-3',
    'warning · basis/require-delegation · dieu-7/khoan-2 · 78/2025/NĐ-CP Điều 5',
    'warning · procedure/require-parts · dieu-7/khoan-2 · 78/2025/NĐ-CP Điều 5',
  ]);
});

test('the same provincial decision is an error by the law of 2023 and a warning by the law of today', async () => {
  expect(await findings('--date', '2023-12-01', 'quyet-dinh-tinh/du-thao.md')).toContain(
    'error · basis/require-delegation · dieu-5/khoan-3 · 80/2015/QH13 Điều 14',
  );
  expect(await findings('--date', '2026-11-25', 'quyet-dinh-tinh/du-thao.md')).toContain(
    'warning · basis/require-delegation · dieu-5/khoan-3 · 78/2025/NĐ-CP Điều 5',
  );
});

test('a later version of a decree that costs more, and the way back', async () => {
  const [earlier, later] = ['nghi-dinh-hai-phien-ban/cu.md', 'nghi-dinh-hai-phien-ban/moi.md'];
  expect(await findings('--against', earlier, later)).toEqual([
    'warning · cost/no-increase · dieu-4/khoan-1 · 03/2022/TT-BTP Điều 11',
    'warning · cost/no-increase · dieu-5/khoan-1 · 03/2022/TT-BTP Điều 11',
  ]);
  expect(await findings('--against', later, earlier)).toEqual([]);
});

test('a draft with nothing to say about', async () => {
  expect(await findings('du-thao-sach/du-thao.md')).toEqual([]);
});
