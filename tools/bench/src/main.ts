import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from './corpus.ts';
import { docxBench } from './docx-bench.ts';
import { performancePage } from './performance-page.ts';
import { tableOf } from './row.ts';
import { textBench } from './text-bench.ts';
import { typingBench } from './typing-bench.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    runs: { type: 'string', default: '5' },
    write: { type: 'string' },
  },
});
const docx = filesOf(join(values.corpus, 'docx'), ['.docx']);
const text = filesOf(join(values.corpus, 'text'), ['.md', '.txt']);
if (docx.length === 0 || text.length === 0) {
  console.log(`No corpus at ${values.corpus}: nothing to measure (--corpus FOLDER names another).`);
} else {
  const runs = Number(values.runs);
  const rows = [...(await textBench(text, runs)), ...(await docxBench(docx, runs)), ...typingBench(text)];
  console.log(tableOf(rows));
  if (values.write) writeFileSync(values.write, performancePage(tableOf(rows)));
}
