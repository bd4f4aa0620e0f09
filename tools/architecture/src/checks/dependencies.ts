import { builtinModules } from 'node:module';
import { sourceFacts } from '../source-facts.ts';
import { isTest, type Room, type Workspace } from '../workspace.ts';
import { packageName } from './levels.ts';

const BUILTIN: ReadonlySet<string> = new Set(builtinModules);

interface Use {
  readonly name: string;
  /** Folder, file and line. */
  readonly label: string;
  readonly test: boolean;
}

/** Every import is declared by the room itself, and every declared dependency is used. */
export function* checkDependencies(workspace: Workspace): Generator<string> {
  for (const room of workspace.rooms) {
    const uses = [...usesOf(room)];
    yield* undeclared(room, uses, workspace.sharedTools);
    yield* unused(room, uses);
  }
}

function* undeclared(room: Room, uses: readonly Use[], sharedTools: readonly string[]): Generator<string> {
  const { dependencies: shipped = {}, devDependencies: forTests = {} } = room.manifest;
  for (const { name, label, test } of uses) {
    if (name === room.manifest.name || name in shipped) continue;
    if (test && (name in forTests || sharedTools.includes(name))) continue;
    if (typesOf(name) in shipped || typesOf(name) in forTests) continue;
    yield name in forTests
      ? `${label} imports ${name} in code that ships, but package.json lists it under devDependencies: move it to dependencies.`
      : `${label} imports ${name}, which ${room.folder}/package.json does not declare.`;
  }
}

function* unused(room: Room, uses: readonly Use[]): Generator<string> {
  const manifest = `${room.folder}/package.json`;
  const inSource = withTypes(uses.filter((use) => !use.test));
  const anywhere = withTypes(uses);
  for (const name of Object.keys(room.manifest.dependencies ?? {})) {
    if (inSource.has(name)) continue;
    yield anywhere.has(name)
      ? `${manifest} declares ${name} as a dependency, but only tests use it: move it to devDependencies.`
      : `${manifest} declares ${name}, but nothing imports it: remove it.`;
  }
  // A program is not imported: a script or a test names it to run it.
  const tests = room.files.filter((file) => isTest(file.path)).map((file) => file.text);
  const told = [...Object.values(room.manifest.scripts ?? {}), ...tests];
  for (const name of Object.keys(room.manifest.devDependencies ?? {})) {
    if (anywhere.has(name) || told.some((text) => text.includes(name))) continue;
    yield `${manifest} declares ${name} for development, but neither a test nor a script uses it: remove it.`;
  }
}

/** A package of types alone stands in for one that is imported for its types: `mdast` by `@types/mdast`. */
function typesOf(name: string): string {
  return `@types/${name.replace(/^@/, '').replace('/', '__')}`;
}

function withTypes(uses: readonly Use[]): ReadonlySet<string> {
  return new Set(uses.flatMap(({ name }) => [name, typesOf(name)]));
}

function* usesOf(room: Room): Generator<Use> {
  for (const file of room.files) {
    for (const { name, line } of sourceFacts(file).imports) {
      if (name.startsWith('.') || name.startsWith('node:') || BUILTIN.has(name)) continue;
      yield {
        name: packageName(name),
        label: `${room.folder}/${file.path}:${line}`,
        // Tools may keep their scripts outside src/; elsewhere what lies there is for building and testing.
        test: isTest(file.path) || !(file.path.startsWith('src/') || room.folder.startsWith('tools/')),
      };
    }
  }
}
