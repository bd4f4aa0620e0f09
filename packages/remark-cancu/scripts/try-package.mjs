// Packs remark-cancu as it would be published, examines the archive, installs it into an empty folder and uses it there
// as a stranger would. Needs the built packages (npm run build) and a package registry. `--keep` leaves the folder.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const PACKAGES = ['text', 'syntax', 'parser', 'markdown', 'remark-cancu'];
const ATTW = '@arethetypeswrong/cli@0.18.5';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const scripts = join(root, 'packages', 'remark-cancu', 'scripts');
const keep = process.argv.includes('--keep');
const folder = mkdtempSync(join(tmpdir(), 'remark-cancu-'));
const app = { cwd: folder, shell: process.platform === 'win32' };

try {
  const archives = PACKAGES.map(pack);
  for (const archive of archives) await examine(archive);
  run('npx', ['--yes', ATTW, archives.at(-1), '--profile', 'esm-only'], app);

  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const users = [
    'unified@11',
    'vfile@6',
    'remark-parse@11',
    'remark-cli@12',
    'typescript@5',
    '@types/node@20',
  ];
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...archives, ...users], app);
  for (const name of ['use.ts', 'draft.md']) {
    writeFileSync(join(folder, name), readFileSync(join(scripts, 'stranger', name)));
  }

  // The types are checked as in a project that checks its libraries too.
  const strict = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck', 'false'];
  run('npx', ['tsc', ...strict, 'use.ts'], app);
  expect(
    'the plugin',
    run('node', ['use.js'], app).stdout,
    /article 5\n {2}clause 1\n {4}point a\n {4}point a1\n/,
  );
  const remark = run('npx', ['remark', '--use', 'remark-cancu', '--no-color', 'draft.md'], app);
  expect('remark-cli', remark.stderr, /front-matter-invalid\s+cancu/);
  expect('remark-cli', remark.stdout, /Hồ sơ đề nghị/);
  console.log(
    `remark-cancu can be published: ${archives.length} archives, installed and used in an empty folder.`,
  );
} finally {
  if (keep) console.log(folder);
  else rmSync(folder, { recursive: true, force: true });
}

/** @param {string} name */
function pack(name) {
  const before = new Set(readdirSync(folder));
  const at = { cwd: join(root, 'packages', name) };
  run('node', [join(root, 'scripts', 'pnpm.mjs'), 'pack', '--pack-destination', folder], at);
  return join(folder, readdirSync(folder).find((file) => !before.has(file)) ?? '');
}

/**
 * No licence missing, no map that leads to files that are not there, nothing that publint has to say.
 * @param {string} archive
 */
async function examine(archive) {
  const files = run('tar', ['-tzf', archive]).stdout.split('\n');
  for (const needed of ['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.ts']) {
    if (!files.includes(`package/${needed}`)) throw new Error(`${archive} holds no ${needed}`);
  }
  const astray = files.filter((file) => /\.map$|\.test\.|\/src\//.test(file));
  if (astray.length > 0)
    throw new Error(`${archive} holds ${astray.join(', ')}: remove dist and build again`);
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(readFileSync(archive)).buffer },
  });
  if (messages.length > 0) throw new Error(messages.map((each) => formatMessage(each, pkg)).join('\n'));
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
function run(program, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, { ...options, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return { stdout, stderr };
}

/**
 * @param {string} who
 * @param {string} said
 * @param {RegExp} pattern
 */
function expect(who, said, pattern) {
  if (!pattern.test(said)) throw new Error(`${who} said:\n${said}\nwhich has no ${pattern}`);
}
