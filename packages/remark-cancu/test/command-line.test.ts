import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, ROOT } from './bundle.ts';
import { DRAFT } from './draft.ts';

/** The script behind the command `remark`; remark-cli has no exports. */
const REMARK = join(ROOT, 'node_modules', 'remark-cli', 'cli.js');

describe('remark-cli', () => {
  it('loads the plugin and reports its messages with their places', async () => {
    const plugin = await bundle("export { default } from 'remark-cancu';", 'plugin.mjs');
    const args = [REMARK, '--use', plugin, '--no-color', '--no-ignore', '--no-config'];
    const run = spawnSync(process.execPath, args, {
      cwd: ROOT,
      encoding: 'utf8',
      input: `---\nso-hieu: [\n---\n\n${DRAFT}`,
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('Phạm vi điều chỉnh');
    expect(run.stderr).toMatch(/1:1-3:4\s+warning\s+Phần khai báo.*front-matter-invalid\s+cancu/);
  });
});
