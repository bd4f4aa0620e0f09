import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The folder of the package. */
export const ROOT: string = fileURLToPath(new URL('..', import.meta.url));

/** Bundles code that imports the package by its name, from the sources, to a file that Node can run. Returns its path. */
export async function bundle(code: string, name: string): Promise<string> {
  const folder = join(ROOT, '.report');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, name);
  await build({
    stdin: { contents: code, resolveDir: ROOT, loader: 'js' },
    alias: { 'remark-cancu': join(ROOT, 'src', 'index.ts') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['cancu-source'],
    // Packages in CommonJS inside the bundle ask for modules of Node.
    banner: {
      js: "import { createRequire as loader } from 'node:module'; const require = loader(import.meta.url);",
    },
    outfile,
    logLevel: 'error',
  });
  return outfile;
}
