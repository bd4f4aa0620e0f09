import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Room, SourceFile, Workspace } from './workspace.ts';

const GROUPS = ['packages', 'apps', 'tools'];
const CODE = /\.(ts|mts|mjs|js)$/;
const NOT_OURS: ReadonlySet<string> = new Set(['node_modules', 'dist', '.turbo', '.report']);

/** Reads the manifests and sources of the workspace at `root`. Throws when a manifest is not JSON. */
export function readWorkspace(root: string): Workspace {
  const shared = readManifest(join(root, 'package.json'));
  const rooms = GROUPS.flatMap((group) => readGroup(root, group));
  return { sharedTools: Object.keys(shared.devDependencies ?? {}), rooms };
}

function readGroup(root: string, group: string): Room[] {
  const at = join(root, group);
  if (!existsSync(at)) return [];
  return readdirSync(at)
    .filter((name) => existsSync(join(at, name, 'package.json')))
    .sort()
    .map((name) => {
      const folder = join(at, name);
      const manifest = readManifest(join(folder, 'package.json'));
      return { folder: `${group}/${name}`, manifest, files: [...readFiles(folder, '')] };
    });
}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

function* readFiles(folder: string, path: string): Generator<SourceFile> {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const inner = path ? `${path}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      if (!NOT_OURS.has(entry.name)) yield* readFiles(folder, inner);
    } else if (CODE.test(entry.name) && !entry.name.endsWith('.d.ts')) {
      yield { path: inner, text: readFileSync(join(folder, inner), 'utf8') };
    }
  }
}
