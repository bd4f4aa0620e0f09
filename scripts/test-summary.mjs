// Adds up the reports that vitest left in every room and prints the closing line `N passed, N failed`.
// `--tests STATUS` and `--evaluation STATUS` are exit statuses of steps that ran before: a step that failed counts as one
// failure, unless failing tests already say so (types, lint and dead code belong to the step `tests`).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { tests, evaluation } = parseArgs({
  options: { tests: { type: 'string', default: '0' }, evaluation: { type: 'string', default: '0' } },
}).values;

const reports = ['packages', 'apps', 'tools']
  .map((group) => path.join(root, group))
  .filter((group) => existsSync(group))
  .flatMap((group) => readdirSync(group).map((room) => path.join(group, room, '.report', 'vitest.json')))
  .filter((report) => existsSync(report));

const sum = { passed: 0, failed: 0, skipped: 0 };
for (const report of reports) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  // A file that could not even be loaded has no test of its own to count.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  for (const file of broken) console.log(`${path.relative(root, file.name)}: could not be loaded`);
  sum.passed += numPassedTests;
  sum.failed += numFailedTests + broken.length;
  sum.skipped += numPendingTests + numTodoTests;
}

if (tests !== '0' && sum.failed === 0) {
  console.log('npm test failed outside the tests themselves: see the messages above.');
  sum.failed++;
}
if (evaluation !== '0') {
  console.log('npm run evaluate failed: see the messages above.');
  sum.failed++;
}
if (sum.passed === 0 && sum.failed === 0) {
  console.log('No test report was found: run npm test first.');
  sum.failed++;
}
if (sum.skipped > 0) console.log(`${sum.skipped} skipped`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
