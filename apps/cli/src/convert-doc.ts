import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { OFFICE_SETTINGS } from './office-settings.ts';

/** Why a Word 97–2003 file was not converted. */
export type NotConverted =
  /** The program could not be started. */
  | 'not-started'
  /** It took longer than the limit and was stopped. */
  | 'too-slow'
  /** It ended without a result. */
  | 'no-result';

export type Conversion =
  | { readonly ok: true; readonly docx: Uint8Array }
  | { readonly ok: false; readonly reason: NotConverted };

/** A decree of two hundred pages takes some two seconds, a first start on a slow disk twenty. */
const TIME_LIMIT_MS = 120_000;

/** Signals by which a person or a job runner ends the program. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Word 97–2003 bytes as .docx, by LibreOffice: in a temporary folder of its own with a profile of its own, so that a
 * LibreOffice that the user has open is not disturbed and nothing is written beside the draft. `limit` in milliseconds.
 */
export async function convertDoc(
  doc: Uint8Array,
  office: string,
  limit: number = TIME_LIMIT_MS,
): Promise<Conversion> {
  let folder: string | null = null;
  try {
    folder = await mkdtemp(path.join(tmpdir(), 'cancu-doc-'));
    const [draft, profile] = [path.join(folder, 'draft.doc'), path.join(folder, 'profile')];
    await writeFile(draft, doc);
    await mkdir(path.join(profile, 'user'), { recursive: true });
    await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), OFFICE_SETTINGS);
    const failed = await run(office, argumentsFor(draft, profile), folder, limit);
    if (failed) return { ok: false, reason: failed };
    return { ok: true, docx: await readFile(path.join(folder, 'out', 'draft.docx')) };
  } catch {
    // No copy was made, or the temporary folder takes no files.
    return { ok: false, reason: 'no-result' };
  } finally {
    // A program that was stopped may still be closing its files; what cannot be taken away is left to the system.
    if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

function argumentsFor(draft: string, profile: string): string[] {
  const own = `-env:UserInstallation=${pathToFileURL(profile)}`;
  const out = path.join(path.dirname(draft), 'out');
  return ['--headless', '--norestore', '--nologo', own, '--convert-to', 'docx', '--outdir', out, draft];
}

/** Runs to the end or the limit; null when it ended by itself. Its exit status says nothing about the result. */
function run(
  program: string,
  args: readonly string[],
  folder: string,
  limit: number,
): Promise<NotConverted | null> {
  return new Promise((resolve) => {
    // A group of its own: `soffice` is a script that starts others, and all of them must end.
    const child = spawn(program, args, {
      cwd: folder,
      // Its own temporary files go with the folder, also when it is stopped.
      env: { ...process.env, TMPDIR: folder, TMP: folder, TEMP: folder },
      stdio: 'ignore',
      detached: process.platform !== 'win32',
    });
    const interrupted = (signal: NodeJS.Signals) => {
      end(child);
      rmSync(folder, { recursive: true, force: true });
      finish(null);
      process.kill(process.pid, signal);
    };
    const tooSlow = setTimeout(() => {
      end(child);
      finish('too-slow');
    }, limit);
    const finish = (result: NotConverted | null) => {
      clearTimeout(tooSlow);
      for (const signal of ENDING) process.off(signal, interrupted);
      resolve(result);
    };
    for (const signal of ENDING) process.on(signal, interrupted);
    child.once('error', () => finish('not-started'));
    child.once('close', () => finish(null));
  });
}

function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}
