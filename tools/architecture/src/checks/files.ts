import { sourceFacts } from '../source-facts.ts';
import { isData, isTest, type Workspace } from '../workspace.ts';

const MOST_LINES = 300;

/** Files that may be longer, each with the reason. Remove the line when the file is cut. */
const LONG_FILES: ReadonlyMap<string, string> = new Map<string, string>();

const NAMELESS: ReadonlySet<string> = new Set([
  'utils',
  'util',
  'types',
  'helpers',
  'helper',
  'common',
  'misc',
]);

/** One subject a file, and a name that says which. */
export function* checkFiles(
  workspace: Workspace,
  longFiles: ReadonlyMap<string, string> = LONG_FILES,
): Generator<string> {
  const seen = new Set<string>();
  for (const room of workspace.rooms) {
    for (const file of room.files) {
      const path = `${room.folder}/${file.path}`;
      const stem = /([^/]+?)(\.test)?\.[cm]?ts$|([^/]+?)\.[cm]?js$/.exec(file.path);
      const name = stem?.[1] ?? stem?.[3] ?? '';
      if (NAMELESS.has(name)) {
        yield `${path} has a name that says nothing: name the file after its one subject, or give its parts to the files that use them.`;
      }
      if (isTest(file.path) || isData(file.path)) continue;
      const { lines } = sourceFacts(file);
      if (lines <= MOST_LINES) continue;
      seen.add(path);
      if (!longFiles.has(path)) {
        yield `${path} has ${lines} lines (at most ${MOST_LINES}): it holds more than one subject. Cut it, or enter it in LONG_FILES with the reason.`;
      }
    }
  }
  for (const path of longFiles.keys()) {
    if (!seen.has(path)) yield `${path} stands in LONG_FILES but is not too long: remove the line.`;
  }
}
