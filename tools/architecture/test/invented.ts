import type { Manifest, Room, Workspace } from '../src/workspace.ts';

/** An invented room: `room('packages/text', { 'src/index.ts': '…' })`. Its package is named after the folder. */
export function room(folder: string, files: Record<string, string>, manifest: Partial<Manifest> = {}): Room {
  return {
    folder,
    manifest: { name: `@cancu/${folder.split('/')[1]}`, ...manifest },
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
  };
}

export function workspace(...rooms: Room[]): Workspace {
  return { sharedTools: ['vitest', 'fast-check'], rooms };
}

/** Declares dependencies of the workspace by the last part of their names. */
export function needs(...names: string[]): Partial<Manifest> {
  return { dependencies: Object.fromEntries(names.map((name) => [`@cancu/${name}`, 'workspace:*'])) };
}
