/**
 * A scenario: files, a command, and what the command prints and returns, in one text that a reader can follow.
 *
 *     What it shows, in a sentence.
 *     === file du-thao.md
 *     …
 *     === command
 *     cancu check du-thao.md
 *     === stdout
 *     …
 *     === exit 1
 *
 * After the name of a file may stand `utf16le`, `bom` or `hex`. A scenario may have several commands, each with what it
 * prints; `=== makes out.json` gives a file that the command has written. In what is expected, a line with nothing but
 * `[…]` stands for any lines.
 */
export interface Scenario {
  readonly files: readonly ScenarioFile[];
  readonly runs: readonly ScenarioRun[];
}

export interface ScenarioFile {
  readonly name: string;
  readonly encoding: string;
  readonly content: string;
}

export interface ScenarioRun {
  readonly command: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
  readonly makes: readonly { readonly name: string; readonly content: string }[];
}

interface Section {
  readonly head: readonly string[];
  readonly body: string;
}

export function readScenario(text: string): Scenario {
  const sections = text.split(/^=== /m).slice(1).map(readSection);
  const files: ScenarioFile[] = [];
  const runs: { -readonly [K in keyof ScenarioRun]: ScenarioRun[K] }[] = [];
  for (const { head, body } of sections) {
    const [kind, name = '', encoding = 'utf8'] = head;
    const run = runs.at(-1);
    if (kind === 'file') files.push({ name, encoding, content: body });
    else if (kind === 'command')
      runs.push({ command: body.trim(), stdout: '', stderr: '', exit: 0, makes: [] });
    else if (!run) throw new Error(`"=== ${kind}" before any command`);
    else if (kind === 'stdout') run.stdout = body;
    else if (kind === 'stderr') run.stderr = body;
    else if (kind === 'exit') run.exit = Number(name);
    else if (kind === 'makes') run.makes = [...run.makes, { name, content: body }];
    else throw new Error(`a scenario has no section "${kind}"`);
  }
  return { files, runs };
}

function readSection(text: string): Section {
  const newline = text.indexOf('\n');
  return { head: text.slice(0, newline).trim().split(/\s+/), body: text.slice(newline + 1) };
}

/** The bytes of a file of a scenario. */
export function bytesOf({ content, encoding }: ScenarioFile): Buffer {
  if (encoding === 'hex') return Buffer.from(content.replace(/\s+/g, ''), 'hex');
  if (encoding === 'utf16le')
    return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(content, 'utf16le')]);
  if (encoding === 'bom') return Buffer.from(`\ufeff${content}`);
  return Buffer.from(content);
}

/** The words of a command line: split at spaces, `"…"` and `'…'` keep theirs. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3]!,
  );
}

/** `expected` with every `[…]` line replaced by the lines of `actual` that it stands for, as far as they agree. */
export function withGaps(expected: string, actual: string): string {
  if (!expected.includes('[…]\n')) return expected;
  const out: string[] = [];
  const lines = actual.split('\n');
  let at = 0;
  const parts = expected.split(/^\[…\]\n/m);
  parts.forEach((part, i) => {
    const block = part.split('\n').slice(0, part.endsWith('\n') || part === '' ? -1 : undefined);
    const found =
      i === 0
        ? 0
        : i === parts.length - 1 && block.length === 0
          ? lines.length - 1
          : indexOfBlock(lines, block, at);
    if (found > at) out.push(...lines.slice(at, found));
    out.push(...block);
    at = Math.max(at, found) + block.length;
  });
  return `${out.join('\n')}${expected.endsWith('\n') ? '\n' : ''}`;
}

function indexOfBlock(lines: readonly string[], block: readonly string[], from: number): number {
  for (let i = from; i + block.length <= lines.length; i++) {
    if (block.every((line, j) => lines[i + j] === line)) return i;
  }
  return from;
}
