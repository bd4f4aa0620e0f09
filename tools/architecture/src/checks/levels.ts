import { levelOf, TESTKIT } from '../levels.ts';
import { sourceFacts } from '../source-facts.ts';
import { isTest, type Manifest, type Room, type Workspace } from '../workspace.ts';

/** No import goes up or sideways, and none goes round the front door of another room. */
export function* checkLevels(workspace: Workspace): Generator<string> {
  const byName = new Map(workspace.rooms.map((room) => [room.manifest.name, room]));
  for (const room of workspace.rooms) {
    const level = levelOf(room.folder);
    if (level === null) {
      yield `${room.folder} is not in the table of levels: give it one in tools/architecture/src/levels.ts and in ARCHITECTURE.md.`;
      continue;
    }
    for (const { where, name } of importsOf(room)) {
      if (name.startsWith('.')) {
        if (leavesRoom(where.path, name)) {
          yield `${where.label} reaches out of its room with '${name}': import the other room by its package name.`;
        }
        continue;
      }
      const target = byName.get(packageName(name));
      if (!target || target === room) continue;
      if (!isFrontDoor(name, target.manifest)) {
        yield `${where.label} imports '${name}', a file inside ${target.folder}: import what ${target.manifest.name} exports.`;
      }
      if (target.folder === TESTKIT && !isTest(where.path) && !room.folder.startsWith('tools/')) {
        yield `${where.label} imports ${target.manifest.name} in code that ships: it is for tests only.`;
      }
      yield* judge(where.label, room, level, target);
    }
    for (const name of declared(room)) {
      const target = byName.get(name);
      if (target) yield* judge(`${room.folder}/package.json`, room, level, target);
    }
  }
}

function* judge(label: string, room: Room, level: number, target: Room): Generator<string> {
  const to = levelOf(target.folder);
  // The tools' order among themselves is nobody's concern, and an unknown target is reported by its own line.
  if (to === null || to < level || (room.folder.startsWith('tools/') && target.folder.startsWith('tools/')))
    return;
  const step = to === level ? `sideways to ${target.folder}` : `up to ${target.folder}`;
  yield `${label} goes ${step} (level ${to}) from level ${level}: a room may import only lower levels. Move what both need down, or join them one level up.`;
}

function isFrontDoor(module: string, manifest: Manifest): boolean {
  if (module === manifest.name) return true;
  return `.${module.slice(manifest.name.length)}` in (manifest.exports ?? {});
}

interface Where {
  readonly path: string;
  readonly label: string;
}

function* importsOf(room: Room): Generator<{ where: Where; name: string }> {
  for (const file of room.files) {
    for (const { name, line } of sourceFacts(file).imports) {
      yield { where: { path: file.path, label: `${room.folder}/${file.path}:${line}` }, name };
    }
  }
}

function declared(room: Room): string[] {
  return Object.keys({ ...room.manifest.dependencies, ...room.manifest.devDependencies });
}

function leavesRoom(from: string, to: string): boolean {
  let depth = from.split('/').length - 1;
  for (const step of to.split('/')) {
    if (step === '..') depth--;
    else if (step !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}

/** `@cancu/text/src/x.ts` → `@cancu/text`. */
export function packageName(module: string): string {
  const parts = module.split('/');
  return parts.slice(0, module.startsWith('@') ? 2 : 1).join('/');
}
