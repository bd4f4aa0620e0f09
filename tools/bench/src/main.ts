import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { filesOf } from './corpus.ts';
import { docxBench } from './docx-bench.ts';
import { performancePage } from './performance-page.ts';
import { type Row, tableOf } from './row.ts';
import { textBench } from './text-bench.ts';
import { typingBench } from './typing-bench.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    runs: { type: 'string', default: '7' },
    write: { type: 'string' },
    // Prints the rows of typing alone, as JSON.
    typing: { type: 'boolean', default: false },
  },
});
const docx = filesOf(join(values.corpus, 'docx'), ['.docx']);
const text = filesOf(join(values.corpus, 'text'), ['.md', '.txt']);
if (docx.length === 0 || text.length === 0) {
  console.log(`No corpus at ${values.corpus}: nothing to measure (--corpus FOLDER names another).`);
} else if (values.typing) {
  console.log(JSON.stringify(typingBench(text)));
} else {
  const runs = Number(values.runs);
  const rows = [...(await textBench(text, runs)), ...(await docxBench(docx, runs)), ...typingAlone()];
  console.log(tableOf(rows));
  if (values.write) writeFileSync(values.write, performancePage(tableOf(rows)));
}

/** Typing is measured in a process of its own, as an editor has one: what mammoth leaves behind would be collected in its time. */
function typingAlone(): Row[] {
  const script = fileURLToPath(import.meta.url);
  const printed = execFileSync(process.execPath, [script, '--typing', '--corpus', values.corpus], {
    encoding: 'utf8',
  });
  return JSON.parse(printed) as Row[];
}
