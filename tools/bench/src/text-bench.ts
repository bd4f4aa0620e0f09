import { readMarkdown, readPlainText } from '@cancu/markdown';
import { parseLaw } from '@cancu/parser';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { CorpusFile } from './corpus.ts';
import { medianMs } from './median.ts';
import type { Row } from './row.ts';

/** Parsing texts, against remark-parse on the same text, and what doubling the text costs. */
export async function textBench(files: readonly CorpusFile[], runs: number): Promise<Row[]> {
  const texts = files.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) }));
  const longest = texts.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const markdown = texts
    .filter(({ name }) => name.endsWith('.md'))
    .reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const remark = unified().use(remarkParse);
  const own = await medianMs(runs, () => parseLaw(readMarkdown(markdown.text)));
  const theirs = await medianMs(Math.min(runs, 3), () => remark.parse(markdown.text));
  const once = await medianMs(runs, () => parseLaw(readPlainText(longest.text)));
  const twice = await medianMs(runs, () => parseLaw(readPlainText(longest.text + longest.text)));
  const all = await medianMs(1, () => {
    for (const { name, text } of texts)
      parseLaw(name.endsWith('.md') ? readMarkdown(text) : readPlainText(text));
  });
  const size = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  return [
    { what: `read + parse the longest .md (${characters(markdown.text)})`, ms: own },
    { what: 'remark-parse, same text (times slower)', ms: theirs, ratio: theirs / own, atLeast: 8 },
    { what: `read + parse the longest text (${characters(longest.text)})`, ms: once },
    { what: 'the same text twice over', ms: twice, ratio: twice / once, limit: 2.2 },
    {
      what: `all ${texts.length} texts, ${size.toFixed(1)} MB: ${(size / (all / 1000)).toFixed(1)} MB/s`,
      ms: all,
    },
  ];
}

function characters(text: string): string {
  return `${Math.round(text.length / 1000)},000 characters`;
}
