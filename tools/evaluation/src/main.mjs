// Measures the built program against the real texts beside the repository, writes EVALUATION.md and fails when a figure
// is below evaluation-floor.json. `--raise` lifts the floor to the figures; nothing lowers it but an edit by hand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkCorpus, speedFigures } from './corpus.mjs';
import { belowFloor, raised } from './floor.mjs';
import { figuresOf, MEASURES, worstFiles } from './measures.mjs';
import { page } from './page.mjs';
import { atMost, run } from './run.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const shared = join(root, '..', 'shared');
const floorFile = join(root, 'evaluation-floor.json');
const pageFile = join(root, 'EVALUATION.md');
const { raise } = parseArgs({ options: { raise: { type: 'boolean', default: false } } }).values;

if (existsSync(join(shared, 'eval'))) await evaluate();
else console.log('There are no real texts in ../shared: nothing to measure.');

async function evaluate() {
  console.log('Checking every text of the corpus; this takes some minutes.');
  const checked = await checkCorpus(root, join(shared, 'corpus'));
  const sections = await atMost(MEASURES, 2, async (measure) => {
    const command = measure.own ?? [join(shared, 'eval', `${measure.script}.mjs`)];
    const { status, stdout, stderr } = await run(process.execPath, command, {
      cwd: root,
      timeoutMs: 1_200_000,
    });
    if (status !== 0)
      console.log(`${measure.script}.mjs ended with ${status}: ${stderr.trim().split('\n').pop()}`);
    console.log(stdout.trimEnd().split('\n').pop());
    return { ...measure, figures: figuresOf(measure, stdout), worst: worstFiles(stdout, 8) };
  });

  /** @type {import('./floor.mjs').Floor} */
  const floor = JSON.parse(readFileSync(floorFile, 'utf8'));
  const figures = [...sections.flatMap((section) => section.figures), ...speedFigures(checked)];
  const below = belowFloor(floor, figures);
  const next = raise ? raised(floor, figures) : floor;
  if (raise) writeFileSync(floorFile, `${JSON.stringify(next, null, 2)}\n`);

  const old = existsSync(pageFile) ? readFileSync(pageFile, 'utf8') : '';
  writeFileSync(pageFile, page({ sections, checked, floor: next, old }));
  for (const { id, value } of speedFigures(checked))
    console.log(`${id}: ${value} of ${checked.length} files`);
  for (const sentence of below) console.log(sentence);
  if (below.length > 0) process.exitCode = 1;
}
