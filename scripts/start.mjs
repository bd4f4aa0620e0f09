// `npm start` checks the bundled example; `npm start -- DRAFT.docx [options]` checks the user's own draft. npm runs scripts
// in the repository, so paths are taken relative to the folder in which the user called it (INIT_CWD).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = path.join(root, 'apps', 'cli', 'dist', 'cancu.js');
const example = path.join('examples', 'thong-tu-cap-phep-moi', 'du-thao.md');
const { INIT_CWD = process.cwd() } = process.env;
const given = process.argv.slice(2);

function check(args, cwd) {
  const run = spawnSync(process.execPath, [program, 'check', ...args], { cwd, stdio: 'inherit' });
  if (run.error) throw run.error;
  return run.status ?? 2;
}

if (given.length > 0) {
  process.exitCode = check(given, INIT_CWD);
} else {
  // The example is there to show findings: that it has some is no failure of the command.
  const code = check([example], root);
  process.exitCode = code === 1 ? 0 : code;
  console.log('\nSoát dự thảo của mình: npm start -- duong-dan/du-thao.docx   (English: add --lang en)');
}
