// Bundles the tool with its workspace packages from their sources and runs it: no build is needed before.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const outfile = join(here, '.report', 'corpus.mjs');
mkdirSync(dirname(outfile), { recursive: true });
await build({
  entryPoints: [join(here, 'src', 'main.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['cancu-source'],
  outfile,
  // Packages in CommonJS inside the bundle ask for modules of Node.
  banner: {
    js: "import { createRequire as loader } from 'node:module'; const require = loader(import.meta.url);",
  },
  logLevel: 'error',
});
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = await main(process.argv.slice(2), here);
