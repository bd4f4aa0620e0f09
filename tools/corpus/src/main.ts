import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { printContinuity } from './continuity-command.ts';
import { printResolution } from './resolution-command.ts';
import { places, snapshotFiles, snapshotOf, snapshotPath } from './snapshot.ts';

const USAGE = `usage: run.mjs continuity [--json] [--only TEXT] [--scope body|attachment|quotation] [--corpus DIR]
       run.mjs outlines [--corpus DIR]
       run.mjs resolution [--most NUMBER] [--records FILE] [--corpus DIR]`;

/** Runs one command; gives the exit status. `home` is the folder of this tool. */
export async function main(args: readonly string[], home: string): Promise<number> {
  const option = (name: string): string | null => {
    const at = args.indexOf(name);
    return at < 0 ? null : (args[at + 1] ?? null);
  };
  const { corpus: beside, outlines } = places(home);
  const corpus = resolve(option('--corpus') ?? beside);
  if (!existsSync(corpus)) {
    console.error(`There is no corpus at ${corpus}.`);
    return 2;
  }
  switch (args[0]) {
    case 'continuity':
      printContinuity(corpus, {
        json: args.includes('--json'),
        only: option('--only'),
        scope: option('--scope'),
      });
      return 0;
    case 'resolution':
      await printResolution(corpus, Number(option('--most') ?? 50), option('--records'));
      return 0;
    case 'outlines':
      for (const file of snapshotFiles(outlines))
        writeFileSync(snapshotPath(outlines, file), snapshotOf(corpus, file));
      return 0;
    default:
      console.error(USAGE);
      return 2;
  }
}
