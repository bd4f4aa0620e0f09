import { builtinModules } from 'node:module';
import { isPure } from '../levels.ts';
import { sourceFacts } from '../source-facts.ts';
import { isTest, type Workspace } from '../workspace.ts';

const BUILTIN: ReadonlySet<string> = new Set(builtinModules);

/** Pure rooms touch no file, clock, console, environment or network; their tests may. */
export function* checkPurity(workspace: Workspace): Generator<string> {
  for (const room of workspace.rooms.filter((each) => isPure(each.folder))) {
    for (const file of room.files) {
      if (isTest(file.path) || !file.path.startsWith('src/')) continue;
      const facts = sourceFacts(file);
      for (const { name, line } of facts.imports) {
        if (name.startsWith('node:') || BUILTIN.has(name)) {
          yield `${room.folder}/${file.path}:${line} imports ${name}: ${room.folder} is pure and must also run in a browser. Let an app read and hand the value in.`;
        }
      }
      for (const { name, line } of facts.impure) {
        yield `${room.folder}/${file.path}:${line} uses ${name}: ${room.folder} is pure (no file, clock, console, environment or network). Take the value as an argument.`;
      }
    }
  }
}
