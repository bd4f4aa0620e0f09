import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, ROOT } from './bundle.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme);
  if (!found) throw new Error(`README.md has no ${language} block`);
  return found[1]!;
}

describe('README.md', () => {
  it('shows an example that prints what it says', async () => {
    const run = spawnSync(process.execPath, [await bundle(block('js'), 'readme-example.mjs')], {
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe(block('txt'));
  });
});
