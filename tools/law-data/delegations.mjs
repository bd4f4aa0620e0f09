// Reads the full texts of laws in the reference folder beside the repository and writes down which clauses let whom set a procedure.
// Run by hand after `npm run build`, then review the difference:  node tools/law-data/delegations.mjs [path of the reference folder]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reference = path.resolve(process.argv[2] ?? path.join(root, '..', 'shared'));
const corpus = path.join(reference, 'corpus');
const { delegationsIn, readLawText } = await import(path.join(root, 'packages/shelf/dist/index.js'));

/** Kinds whose clauses can let somebody set a procedure in every period. */
const LAWS = new Set(['Luật', 'Bộ luật', 'Pháp lệnh']);
/** A subject of fewer words says nothing of the matter: "các nội dung sau đây". */
const LEAST_WORDS = 4;
const LONGEST = 160;

const files = readFileSync(path.join(corpus, 'manifest.tsv'), 'utf8')
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .filter(([file, , kind]) => LAWS.has(kind) && !file.endsWith('.doc'))
  .map(([file]) => path.join(corpus, file));

const folder = mkdtempSync(path.join(tmpdir(), 'cancu-laws-'));
try {
  // Files without a number are refused; the others are taken all the same.
  execFileSync(process.execPath, [path.join(root, 'apps/cli/dist/cancu.js'), 'law', 'add', ...files], {
    cwd: folder,
    stdio: 'ignore',
  });
} catch (error) {
  if (error.status === undefined) throw error;
}

const checked = new Date().toISOString().slice(0, 10);
const records = [];
for (const file of readdirSync(path.join(folder, '.cancu/law')).sort()) {
  const read = readLawText(readFileSync(path.join(folder, '.cancu/law', file), 'utf8'), file);
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.problem)}`);
  const { record, articles } = read.text;
  if (record.from === null || record.name.vi === '') continue;
  const titles = new Map(articles.map(({ number, title }) => [number, title ?? '']));
  for (const one of delegationsIn(read.text)) {
    const { place, who, strength, subject, weak, quoted } = one;
    const words = subject.replace(/^(?:về|việc)\s+/u, '');
    if (weak || quoted || strength !== 'procedure' || words.split(' ').length < LEAST_WORDS) continue;
    if (/sau đây|Điều này|khoản này/u.test(words.slice(0, 30))) continue;
    records.push({
      document: record.number,
      ...place,
      to: who.map(({ name }) => name),
      subject: words.length > LONGEST ? words.slice(0, words.lastIndexOf(' ', LONGEST)) : words,
      title: titles.get(place.article) ?? '',
      from: record.from,
      until: record.to,
      checked,
    });
  }
}
rmSync(folder, { recursive: true });
const lines = records.map((record) => `  ${JSON.stringify(record)}`);
writeFileSync(path.join(root, 'packages/law/src/data/read-delegations.json'), `[\n${lines.join(',\n')}\n]\n`);
console.log(
  `read-delegations.json: ${records.length} clauses of ${new Set(records.map(({ document }) => document)).size} laws`,
);
