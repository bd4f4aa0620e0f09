/**
 * The level of each room. A room may import only rooms of a lower level. The same table stands, with what each room is
 * for, in ARCHITECTURE.md; a test compares the two.
 */
export const LEVELS: ReadonlyMap<string, number> = new Map([
  ['packages/text', 0],
  ['packages/syntax', 1],
  ['packages/parser', 2],
  ['packages/markdown', 2],
  ['packages/docx', 2],
  ['packages/law', 2],
  ['packages/analysis', 3],
  ['packages/remark-cancu', 3],
  ['packages/procedures', 4],
  ['packages/shelf', 4],
  ['packages/basis', 5],
  ['packages/cost', 5],
  ['packages/lint', 6],
  ['packages/rules', 7],
  ['packages/engine', 8],
  ['packages/report', 8],
  ['packages/forms', 8],
  ['apps/cli', 9],
  ['apps/language-server', 9],
  ['apps/web', 9],
  ['apps/vscode', 10],
]);

/** What tests share, of any room: it stands below all of them and imports none. */
export const TESTKIT = 'tools/testkit';

/** The level of a folder of the workspace; the other tools stand above everything; null when the table does not know it. */
export function levelOf(folder: string): number | null {
  if (folder === TESTKIT) return -1;
  if (folder.startsWith('tools/')) return Number.POSITIVE_INFINITY;
  return LEVELS.get(folder) ?? null;
}

/** Pure rooms see no file, clock, console, environment or network: they run in Node, in a worker and in a browser. */
export function isPure(folder: string): boolean {
  return folder.startsWith('packages/');
}
