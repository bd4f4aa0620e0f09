import type { Language } from '@cancu/lint';
import manifest from '../package.json' with { type: 'json' };
import { languageOf, type Request, readCommandLine } from './command-line.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { helpText } from './help.ts';
import { UsageError } from './usage-error.ts';
import { cliWords } from './words/index.ts';

/** Does what the command line asks and says how it went. The engine is loaded only when there is a draft to read. */
export async function run(argv: readonly string[]): Promise<ExitCode> {
  const language = languageOf(argv);
  try {
    return await follow(readCommandLine(argv, wantsColour()), language);
  } catch (error) {
    if (error instanceof UsageError) return complain(error, language);
    return crash(error, language);
  }
}

async function follow(request: Request, language: Language): Promise<ExitCode> {
  if (request.kind === 'version') {
    process.stdout.write(`cancu ${manifest.version}\n`);
    return EXIT.clean;
  }
  if (request.kind === 'help') {
    process.stdout.write(helpText(request.verb, language));
    return EXIT.clean;
  }
  const { perform } = await import('./perform.ts');
  return perform(request.verb, request.files, request.options);
}

function complain(error: UsageError, language: Language): ExitCode {
  const words = cliWords(language);
  const verb = error.data.verb;
  const help = words.seeHelp(verb ? `cancu ${verb}` : 'cancu');
  process.stderr.write(`${words.error} ${words.usage[error.code](error.data)} ${help}\n`);
  if (error.code === 'no-verb') process.stderr.write(`\n${helpText(null, language)}`);
  return EXIT.couldNotWork;
}

/** A bug: told with its trace, for the people who mend it; never mistaken for "findings". */
function crash(error: unknown, language: Language): ExitCode {
  const { error: label, crashed } = cliWords(language);
  process.stderr.write(`${label} ${crashed}\n${error instanceof Error ? error.stack : String(error)}\n`);
  return EXIT.couldNotWork;
}

/** https://no-color.org: any value of NO_COLOR but the empty one; never into a pipe or a file. */
function wantsColour(): boolean {
  const { NO_COLOR, TERM } = process.env;
  return process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb';
}
