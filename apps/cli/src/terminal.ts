import type { TextOptions } from '@cancu/report';
import type { Options } from './options.ts';

/** Columns for a reader who is no terminal: a file, a log. */
const PLAIN_WIDTH = 100;

export function terminalOptions({ language, colour, output }: Options): TextOptions {
  const columns = output === null ? process.stdout.columns : undefined;
  return { language, colour, width: columns ?? PLAIN_WIDTH };
}
