import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { EditedDraft } from '@cancu/engine';
import type { LawNode } from '@cancu/syntax';
import type { CorpusFile } from './corpus.ts';
import type { Row } from './row.ts';

const CIRCUMSTANCES = { today: '2026-11-25', date: null };

/** Keystrokes that are measured on each text; as many before them warm up. */
const STROKES = 300;

/** Typing a letter inside a clause, from the edit to the findings with all rules on, and the memory held after many edits. */
export function typingBench(files: readonly CorpusFile[]): Row[] {
  const bySize = [...files].sort((a, b) => a.bytes.length - b.bytes.length);
  const longest = bySize.at(-1)!;
  const small = bySize.reduce((a, b) => (away(b) < away(a) ? b : a));
  const [slow, quick] = [typing(longest), typing(small)];
  const busiest = withMostProcedures(files);
  const busy = typing(busiest);
  return [
    { what: `letter in a clause of ${name(longest)}: median`, ms: slow.median },
    { what: 'the same: 95 of 100 within', ms: slow.p95, limitMs: 5 },
    { what: `letter in a clause of ${name(small)}: median`, ms: quick.median },
    {
      what: 'the same: 95 of 100 within (the long text against it)',
      ms: quick.p95,
      ratio: slow.p95 / quick.p95,
      limit: 1.5,
    },
    {
      what: `letter in a clause of ${name(busiest)}, the text with the most procedures: median`,
      ms: busy.median,
    },
    { what: 'the same: 95 of 100 within', ms: busy.p95 },
    { what: `${name(longest)}: memory after 500 edits, in MB`, ms: memory(longest), limitMs: 150 },
  ];
}

function withMostProcedures(files: readonly CorpusFile[]): CorpusFile {
  const counted = files.map((file) => ({ file, count: open(file).analyse().procedures.length }));
  return counted.reduce((a, b) => (b.count > a.count ? b : a)).file;
}

function away({ bytes }: CorpusFile): number {
  return Math.abs(bytes.length - 94_000);
}

function name({ name: file, bytes }: CorpusFile): string {
  return `${file} (${Math.round(bytes.length / 1000)} kB)`;
}

function open({ name: file, bytes }: CorpusFile): EditedDraft {
  const format = file.endsWith('.md') ? 'markdown' : 'text';
  return new EditedDraft(new TextDecoder().decode(bytes), format, CIRCUMSTANCES);
}

function typing(file: CorpusFile): { median: number; p95: number } {
  const draft = open(file);
  const places = clauseMiddles(draft);
  const times: number[] = [];
  for (let i = 0; i < 2 * STROKES; i++) {
    const at = places[(i * 37) % places.length]!;
    const begun = performance.now();
    draft.edit({ start: at, end: at }, 'a');
    draft.analyse();
    if (i >= STROKES) times.push(performance.now() - begun);
    draft.edit({ start: at, end: at + 1 }, '');
    draft.analyse();
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1]!, p95: times[Math.floor(times.length * 0.95)]! };
}

/** Offsets in the file of the middle of every clause. */
function clauseMiddles(draft: EditedDraft): number[] {
  const { tree, source } = draft.analyse().draft;
  const places: number[] = [];
  const visit = (node: LawNode): void => {
    if (!('children' in node)) return;
    if (node.type === 'clause') {
      const [anchor] = source.map.locate(node.at);
      if (anchor?.file === 'text') places.push((anchor.at.start + anchor.at.end) >> 1);
    }
    node.children.forEach(visit);
  };
  visit(tree);
  return places;
}

/** Megabytes in use after 500 letters typed all over a text, less what was in use before it was opened. */
function memory(file: CorpusFile): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const draft = open(file);
  const { length } = draft.file;
  for (let i = 0; i < 500; i++) {
    const at = (i * 7919) % length;
    draft.edit({ start: at, end: at }, 'a');
    draft.analyse();
  }
  collect();
  const after = process.memoryUsage().heapUsed;
  // The draft must still be there when it is measured.
  return draft.file.length > 0 ? (after - before) / 1e6 : 0;
}
