// Builds the generated data of @cancu/law from the reference folder beside the repository. Run by hand, then review the
// difference:  node tools/law-data/build.mjs [path of the reference folder]
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { databaseRecords } from './databases.mjs';
import { competenceCells } from './matrix.mjs';
import { compareWithSheet } from './sheet.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reference = path.resolve(process.argv[2] ?? path.join(root, '..', 'shared'));
const data = path.join(root, 'packages', 'law', 'src', 'data');

const read = (...parts) => readFileSync(path.join(reference, 'domain', ...parts), 'utf8');
const facts = JSON.parse(read('facts.json'));
const periods = JSON.parse(readFileSync(path.join(data, 'periods.json'), 'utf8'));

/** One record a line, so that a change of law is a change of one line. */
const write = (name, records) => {
  const lines = records.map((record) => `  ${JSON.stringify(record)}`);
  writeFileSync(path.join(data, name), `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${name}: ${records.length} records`);
};

const cells = competenceCells(facts, periods);
const differences = compareWithSheet(read('competence.md'), cells);
for (const line of differences) console.error(`differs: ${line}`);
if (differences.length > 0) process.exit(1);
write('competence.json', cells);

const { records, remarks } = databaseRecords(read('nq-66-7-annex.tsv'));
for (const line of remarks) console.warn(`owner to look at: ${line}`);
write('held-databases.json', records);
