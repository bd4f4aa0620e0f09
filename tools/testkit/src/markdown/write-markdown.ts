import type { Choices } from '../choices.ts';
import type { Table } from '../draft/draft.ts';
import { type Line, typed, type WordLine } from '../draft/lines.ts';

/** Writes a draft as people write Markdown: headings or bold lines, lists or typed numbers, with or without blank lines. */
export function writeMarkdown(lines: readonly Line[], choices: Choices): string {
  const lineEnd = choices.of('\n', '\r\n');
  let text = '';
  for (const line of lines) {
    const written = line.kind === 'table' ? tableText(line.rows, choices) : lineText(line, choices);
    // A table ends at a blank line, and begins after one.
    const apart = line.kind === 'table' || text.endsWith('|') ? 2 : choices.of(2, 1);
    text += `${text === '' ? '' : '\n'.repeat(apart)}${written}`;
  }
  return `${text}\n`.replaceAll('\n', lineEnd);
}

type Writing = (label: string, words: string) => string;

const PLAIN: Writing = (label, words) => `${label} ${words}`.trim();
const ESCAPED: Writing = (label, words) => PLAIN(label.replace(/[.)]$/, '\\$&'), words);
const BOLD: Writing = (label, words) => `**${PLAIN(label, words)}**`;
const BOLD_LABEL: Writing = (label, words) => PLAIN(`**${label}**`, words);
const before =
  (signs: string, writing: Writing = PLAIN): Writing =>
  (label, words) =>
    `${signs}${writing(label, words)}`;

const HEADINGS: readonly Writing[] = [PLAIN, before('## '), BOLD, before('## ', BOLD)];
const SMALL: readonly Writing[] = [
  PLAIN,
  ESCAPED,
  before('- '),
  before('* '),
  before('+ '),
  before('   '),
  before('> '),
  before('* ', ESCAPED),
  BOLD_LABEL,
];

/** The ways in which each kind of line is written; the first is the plain one. */
const WRITINGS: Readonly<Record<WordLine['role'], readonly Writing[]>> = {
  part: HEADINGS,
  chapter: HEADINGS,
  section: HEADINGS,
  article: [...HEADINGS, BOLD_LABEL, before('### ', BOLD_LABEL), ESCAPED],
  clause: SMALL,
  point: SMALL,
  title: HEADINGS,
  words: [PLAIN, before('    '), before('> ')],
  head: [PLAIN, BOLD, before('# ')],
  recital: [PLAIN, (_, words) => `*${words}*`, (_, words) => `_${words}_`, before('* ')],
};

/** Signs at the end of a line that Markdown reads as the end of a line. */
const ENDS = ['', '  ', '\\', '<br>'] as const;

function lineText(line: WordLine, choices: Choices): string {
  const writings = WRITINGS[line.role];
  // New wording is no heading of the amending draft; a line of words only has no label to make bold.
  const quoted = line.quoted && (line.role === 'article' || line.role === 'title');
  const writing = choices.of(...(quoted ? [PLAIN, BOLD] : writings));
  const words = `${escaped(line.words, choices)}`;
  const label = `${line.opening}${typed(line, choices)}`;
  return `${writing(label, words)}${choices.once(7) ? choices.of(...ENDS) : ''}`;
}

/** Signs of Markdown in the words stand behind a backslash; a word may be emphasised. */
function escaped(words: string, choices: Choices): string {
  const safe = words.replace(/[\\`*_[\]<>&]/g, '\\$&').replace(/^[-+#]/, '\\$&');
  if (!choices.once(5)) return safe;
  const sign = choices.of('*', '**');
  return safe.replace(/(?<= )(\p{L}{2,})(?= )/u, `${sign}$1${sign}`);
}

function tableText(rows: Table, choices: Choices): string {
  const [head, ...others] = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const width = rows[0]!.length;
  return [head, `|${choices.of('---', ':--', ' --- ', '-').concat('|').repeat(width)}`, ...others].join('\n');
}
