import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PROGRAM = fileURLToPath(new URL('../dist/cancu.js', import.meta.url));

/** A new folder and how to take it away. */
export function workplace(): {
  readonly folder: string;
  readonly file: (name: string) => string;
} & Disposable {
  const folder = mkdtempSync(path.join(tmpdir(), 'cancu-test-'));
  return {
    folder,
    file: (name) => path.join(folder, name),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

export interface Did {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs the built program; `env` is added to the environment. */
export function cancu(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Did {
  const did = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { stdout: did.stdout, stderr: did.stderr, status: did.status };
}

/** A text in RTF or HTML as Word 97–2003 bytes, made by LibreOffice itself. */
export async function asDoc(office: string, name: string, text: string): Promise<Uint8Array> {
  using place = workplace();
  const draft = place.file(name);
  writeFileSync(draft, text);
  const profile = `-env:UserInstallation=${pathToFileURL(place.file('profile'))}`;
  const to = ['--convert-to', 'doc:MS Word 97', '--outdir', place.file('out'), draft];
  await promisify(execFile)(office, ['--headless', '--norestore', profile, ...to]);
  return readFileSync(path.join(place.file('out'), `${path.parse(name).name}.doc`));
}

/** The smallest OLE file that Word 97–2003 is known by: a header, a table of sectors, a directory with its stream. */
export function emptyDoc(): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let i = 1; i < 109; i++) view.setUint32(76 + 4 * i, 0xffffffff, true);
  bytes.fill(0xff, 512, 1024);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  [...'WordDocument'].forEach((letter, i) => {
    view.setUint16(1024 + 2 * i, letter.charCodeAt(0), true);
  });
  view.setUint16(1024 + 64, 26, true);
  return bytes;
}
