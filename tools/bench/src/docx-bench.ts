import { readDocx } from '@cancu/docx';
import { parseLaw } from '@cancu/parser';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { CorpusFile } from './corpus.ts';
import { medianMs } from './median.ts';
import type { Row } from './row.ts';

/** Reading and parsing Word files, against mammoth and against the least that anyone has to do. */
export async function docxBench(files: readonly CorpusFile[], runs: number): Promise<Row[]> {
  const readable = files.filter(({ bytes }) => readDocx(bytes).ok);
  const reading = await medianMs(runs, () => {
    for (const { bytes } of readable) readDocx(bytes);
  });
  const ours = await medianMs(runs, () => {
    for (const { bytes } of readable) {
      const read = readDocx(bytes);
      if (read.ok) parseLaw(read.source);
    }
  });
  const theirs = await medianMs(1, async () => {
    for (const { bytes } of readable) await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  });
  const floor = await medianMs(runs, () => {
    let sum = 0;
    for (const { bytes } of readable) sum += charactersOf(bytes);
    return sum;
  });
  return [
    { what: `read ${readable.length} .docx`, ms: reading },
    { what: 'read + parse the same files', ms: ours },
    { what: 'mammoth convertToHtml, same files', ms: theirs, ratio: ours / theirs, limit: 0.17 },
    {
      what: 'floor: inflate the main parts and run over their characters',
      ms: floor,
      ratio: ours / floor,
      limit: 5,
    },
  ];
}

/** Inflates what a reader of the text needs and looks at each character once. */
function charactersOf(bytes: Uint8Array): number {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^word\/(?:document|styles|numbering)\.xml$/.test(name),
  });
  let sum = 0;
  for (const part of Object.values(parts)) {
    const text = new TextDecoder().decode(part);
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) === 0x3c ? 1 : 0;
  }
  return sum;
}
