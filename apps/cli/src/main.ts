#!/usr/bin/env node
import { run } from './run.ts';

// A reader of the output that has seen enough ("cancu … | head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await run(process.argv.slice(2));
