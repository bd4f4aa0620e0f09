import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** Where LibreOffice puts itself when it does not put itself on the PATH. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: [
    'C:\\Program Files\\LibreOffice\\program\\soffice.com',
    'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.com',
  ],
};

/**
 * The program of LibreOffice: what CANCU_SOFFICE names, whether it is there or not; else `soffice` or `libreoffice` on
 * the PATH; else where it is usually installed. Null when there is none, and when CANCU_SOFFICE is `none`.
 */
export function findOffice(environment: NodeJS.ProcessEnv = process.env): string | null {
  const wanted = environment.CANCU_SOFFICE;
  if (wanted) return wanted === 'none' ? null : wanted;
  const folders = (environment.PATH ?? environment.Path ?? '').split(path.delimiter).filter(path.isAbsolute);
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...(USUAL_PLACES[process.platform] ?? [])].find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
