// Runs the pinned pnpm without asking the user to install it: the first call puts it into .tools/ with npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const version = manifest.packageManager.replace(/^pnpm@/, '').split('+')[0];
const tools = path.join(root, '.tools', `pnpm-${version}`);
const entry = path.join(tools, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs');
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  npm_config_manage_package_manager_versions: 'false',
};

if (!existsSync(entry)) {
  const install = ['install', '--prefix', tools, '--no-save', '--no-package-lock', '--no-audit', '--no-fund'];
  const run = spawnSync('npm', [...install, '--ignore-scripts', '--loglevel=error', `pnpm@${version}`], {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    console.error(`Could not install pnpm ${version} with npm (is a package registry reachable?).`);
    process.exit(run.status ?? 1);
  }
}

// turbo looks for a "pnpm" on PATH.
const key = Object.keys(env).find((name) => name.toLowerCase() === 'path') ?? 'PATH';
env[key] = path.join(tools, 'node_modules', '.bin') + path.delimiter + env[key];
const run = spawnSync(process.execPath, [entry, ...process.argv.slice(2)], { stdio: 'inherit', env });
process.exit(run.status ?? 1);
